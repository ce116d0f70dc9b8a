import type { Part } from '../text-key.ts';

/** Spanish: the first screen and all that waits. */
export const first = {
  'invitation.title': 'Su invitación',
  'invitation.heading': 'Ha recibido una invitación a {portal}',
  'invitation.letter': '{inviter}, de {organization}, le invita a colaborar en {portal}.',
  'invitation.invited': 'Destinatario',
  'invitation.from': 'Invitación de',
  'invitation.until': 'Válida hasta el',
  'invitation.known': 'Iniciará sesión con su cuenta de Microsoft. Si ya lo ha hecho, no se le pedirá nada más.',
  'invitation.new':
    'Creará una cuenta de Microsoft: elija una contraseña, introduzca el código que recibirá por correo electrónico y responda «Sí» a las condiciones.',
  'invitation.either':
    'Iniciará sesión en Microsoft. Si no tiene cuenta, la creará allí: contraseña, código por correo electrónico, condiciones y «Sí».',
  'invitation.unread': 'Continúe en el portal: allí verá esta invitación.',
  'invitation.start': 'Empezar ahora',
  'signing-in.title': 'Inicio de sesión',
  'signing-in.heading': 'Iniciando sesión…',
  'reading.title': 'Invitación',
  'reading.heading': 'Cargando su invitación…',
  'accepting.heading': 'Aceptando su invitación…',
  'busy.slow': 'Tarda más de lo habitual. Seguimos intentándolo.',
  'company.title': 'Su empresa',
  'done.title': 'Le damos la bienvenida',
  'progress.step': 'Paso {step} de 4',
  'progress.done': 'Completado',
  'action.try-again': 'Reintentar',
  'action.copy': 'Copiar',
  'action.copied': 'Copiado',
  'action.copy-address': 'Copiar su dirección',
  'problem.title': 'Hay un problema',
  'problem.offline': 'No tiene conexión',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
