import type { Part } from '../text-key.ts';

/** Italian: the first screen and all that waits. */
export const first = {
  'invitation.title': 'Il suo invito',
  'invitation.heading': 'Ha ricevuto un invito a {portal}',
  'invitation.letter': '{inviter} di {organization} la invita a usare {portal} per collaborare.',
  'invitation.invited': 'Indirizzo e-mail invitato',
  'invitation.from': 'Invito di',
  'invitation.until': 'Valido fino al',
  'invitation.known':
    'Accederà con il suo account Microsoft. Se ha già effettuato l’accesso, non le verrà chiesto altro.',
  'invitation.new':
    'Creerà un account Microsoft: scelga una password, inserisca il codice ricevuto per e-mail e risponda «Sì» alle condizioni.',
  'invitation.either':
    'Accederà tramite Microsoft. Se non ha un account, lo creerà lì: password, codice per e-mail, condizioni e «Sì».',
  'invitation.unread': 'Sarà il portale a mostrarle questo invito. Prosegua lì.',
  'invitation.start': 'Inizia ora',
  'signing-in.title': 'Accesso',
  'signing-in.heading': 'Accesso a Microsoft in corso…',
  'reading.title': 'Invito',
  'reading.heading': 'Caricamento dell’invito…',
  'accepting.heading': 'Accettazione dell’invito…',
  'busy.slow': 'L’operazione richiede più tempo del solito. Continuiamo a provare.',
  'company.title': 'La sua azienda',
  'done.title': 'Le diamo il benvenuto',
  'action.try-again': 'Riprova',
  'action.copy': 'Copia',
  'action.copied': 'Copiato',
  'action.copy-address': 'Copia l’indirizzo e-mail',
  'problem.title': 'Si è verificato un problema',
  'problem.offline': 'Connessione a Internet assente',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
