import type { Part } from '../text-key.ts';

/** Italian: the first screen and all that waits. */
export const first = {
  'invitation.title': 'Il suo invito',
  'invitation.heading': 'Ha ricevuto un invito a {portal}',
  'invitation.letter': '{inviter} di {organization} la invita a usare {portal} per collaborare.',
  'invitation.invited': 'Destinatario',
  'invitation.from': 'Invito di',
  'invitation.until': 'Scadenza',
  'invitation.known': 'Accederà con il suo account Microsoft. Se lo ha già fatto, non le verrà chiesto altro.',
  'invitation.new':
    'Creerà un account Microsoft: scelga una password, inserisca il codice ricevuto per e-mail e risponda «Sì» alle condizioni.',
  'invitation.either':
    'Accederà tramite Microsoft. Se non ha un account, lo creerà lì: password, codice per e-mail, condizioni e «Sì».',
  'invitation.unread': 'Prosegua sul portale: lì vedrà questo invito.',
  'invitation.start': 'Inizia ora',
  'signing-in.title': 'Accesso',
  'signing-in.heading': 'Accesso in corso…',
  'reading.title': 'Invito',
  'reading.heading': 'Caricamento dell’invito…',
  'accepting.heading': 'Accettazione dell’invito…',
  'busy.slow': 'Ci vuole più tempo del solito. Continuiamo a provare.',
  'company.title': 'La sua azienda',
  'done.title': 'Le diamo il benvenuto',
  'progress.step': 'Passo {step} di 4',
  'progress.done': 'Completato',
  'action.try-again': 'Riprova',
  'action.copy': 'Copia',
  'action.copied': 'Copiato',
  'action.copy-address': 'Copia il suo indirizzo',
  'problem.title': 'C’è un problema',
  'problem.offline': 'Nessuna connessione a Internet',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
