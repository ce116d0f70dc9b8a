import type { Part } from '../text-key.ts';

/** French: the first screen and all that waits. */
export const first = {
  'invitation.title': 'Votre invitation',
  'invitation.heading': 'Votre invitation à rejoindre {portal}',
  'invitation.letter': '{inviter}, de {organization}, vous invite à utiliser {portal} pour votre collaboration.',
  'invitation.invited': 'Destinataire',
  'invitation.from': 'Invitation de',
  'invitation.until': 'Valable jusqu’au',
  'invitation.known':
    'Vous vous connecterez avec votre compte Microsoft. Si c’est déjà fait, rien d’autre ne vous sera demandé.',
  'invitation.new':
    'Vous créerez un compte Microsoft : choisissez un mot de passe, saisissez le code reçu par e-mail et répondez « Oui » aux conditions.',
  'invitation.either':
    'Vous vous connecterez chez Microsoft. Sans compte, vous en créerez un : mot de passe, code par e-mail, conditions et « Oui ».',
  'invitation.unread': 'Continuez sur le portail : il vous montrera cette invitation.',
  'invitation.start': 'Commencer maintenant',
  'signing-in.title': 'Connexion',
  'signing-in.heading': 'Connexion en cours…',
  'reading.title': 'Invitation',
  'reading.heading': 'Chargement de votre invitation…',
  'accepting.heading': 'Acceptation de votre invitation…',
  'busy.slow': 'C’est plus long que d’habitude. Nous continuons d’essayer.',
  'company.title': 'Votre entreprise',
  'done.title': 'Bienvenue',
  'progress.step': 'Étape {step} sur 4',
  'progress.done': 'Terminée',
  'action.try-again': 'Réessayer',
  'action.copy': 'Copier',
  'action.copied': 'Copié',
  'action.copy-address': 'Copier votre adresse',
  'problem.title': 'Il y a un problème',
  'problem.offline': 'Vous êtes hors ligne',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
