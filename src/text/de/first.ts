import type { Part } from '../text-key.ts';

/** German: the first screen and all that waits. */
export const first = {
  'invitation.title': 'Ihre Einladung',
  'invitation.heading': 'Sie sind zu {portal} eingeladen',
  'invitation.letter': '{inviter} von {organization} hat Sie eingeladen, über {portal} zusammenzuarbeiten.',
  'invitation.invited': 'Eingeladene E-Mail-Adresse',
  'invitation.from': 'Eingeladen von',
  'invitation.until': 'Gültig bis',
  'invitation.known':
    'Sie melden sich mit Ihrem Microsoft-Konto an. Sind Sie schon angemeldet, werden Sie nichts weiter gefragt.',
  'invitation.new':
    'Sie legen ein Microsoft-Konto an: Kennwort wählen, Code aus der E-Mail eingeben und Bedingungen mit „Ja“ bestätigen.',
  'invitation.either':
    'Sie melden sich bei Microsoft an. Ohne Konto legen Sie dort eines an: Kennwort wählen, Code aus der E-Mail eingeben und Bedingungen mit „Ja“ bestätigen.',
  'invitation.unread': 'Das Portal zeigt Ihnen diese Einladung selbst. Fahren Sie dort fort.',
  'invitation.start': 'Jetzt beginnen',
  'signing-in.title': 'Anmeldung',
  'signing-in.heading': 'Sie werden angemeldet …',
  'reading.title': 'Einladung',
  'reading.heading': 'Ihre Einladung wird geladen …',
  'accepting.heading': 'Ihre Einladung wird angenommen …',
  'busy.slow': 'Das dauert länger als üblich. Wir versuchen es weiter.',
  'company.title': 'Ihre Firma',
  'done.title': 'Willkommen',
  'progress.step': 'Schritt {step} von 4',
  'progress.done': 'Erledigt',
  'action.try-again': 'Erneut versuchen',
  'action.copy': 'Kopieren',
  'action.copied': 'Kopiert',
  'action.copy-address': 'E-Mail-Adresse kopieren',
  'problem.title': 'Es gibt ein Problem',
  'problem.offline': 'Sie sind offline',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
