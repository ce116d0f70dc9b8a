import type { Part } from '../text-key.ts';

/** Portuguese, as it is read in Portugal and in Brazil alike: the first screen and all that waits. */
export const first = {
  'invitation.title': 'O seu convite',
  'invitation.heading': 'O seu convite para {portal}',
  'invitation.letter': '{inviter}, de {organization}, enviou-lhe um convite para colaborar em {portal}.',
  'invitation.invited': 'Destinatário',
  'invitation.from': 'Convite de',
  'invitation.until': 'Válido até',
  'invitation.known': 'Vai iniciar sessão com a sua conta Microsoft. Se já o fez, nada mais será pedido.',
  'invitation.new':
    'Vai criar uma conta Microsoft: escolha uma senha, insira o código recebido por e-mail e responda “Sim” aos termos.',
  'invitation.either':
    'Vai iniciar sessão na Microsoft. Se não tiver conta, poderá criá-la lá: senha, código por e-mail, termos e “Sim”.',
  'invitation.unread': 'Continue no portal: lá verá este convite.',
  'invitation.start': 'Começar agora',
  'signing-in.title': 'Início de sessão',
  'signing-in.heading': 'Início de sessão em curso…',
  'reading.title': 'Convite',
  'reading.heading': 'Abertura do seu convite…',
  'accepting.heading': 'Aceitação do seu convite…',
  'busy.slow': 'Isto demora mais do que o habitual. Continuamos a tentar.',
  'company.title': 'A sua empresa',
  'done.title': 'Boas-vindas',
  'progress.step': 'Passo {step} de 4',
  'progress.done': 'Concluído',
  'action.try-again': 'Tentar novamente',
  'action.copy': 'Copiar',
  'action.copied': 'Copiado',
  'action.copy-address': 'Copiar o seu endereço',
  'problem.title': 'Ocorreu um problema',
  'problem.offline': 'Sem acesso à Internet',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
