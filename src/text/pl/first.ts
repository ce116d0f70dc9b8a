import type { Part } from '../text-key.ts';

/** Polish: the first screen and all that waits. */
export const first = {
  'invitation.title': 'Zaproszenie dla Państwa',
  'invitation.heading': 'Zaproszenie do portalu {portal}',
  'invitation.letter': '{inviter} ({organization}) zaprasza Państwa do współpracy w portalu {portal}.',
  'invitation.invited': 'Zaproszony adres e-mail',
  'invitation.from': 'Zaproszenie od',
  'invitation.until': 'Ważne do',
  'invitation.known':
    'Zalogują się Państwo na konto Microsoft. Jeśli są już Państwo zalogowani, nie będzie dalszych pytań.',
  'invitation.new':
    'Utworzą Państwo konto Microsoft: prosimy wybrać hasło, wpisać kod przesłany e-mailem i zaakceptować warunki, wybierając „Tak”.',
  'invitation.either':
    'Zalogują się Państwo na stronie Microsoft. Jeśli nie mają Państwo konta, można je tam utworzyć: prosimy wybrać hasło, wpisać kod przesłany e-mailem i zaakceptować warunki, wybierając „Tak”.',
  'invitation.unread': 'To zaproszenie pokaże sam portal. Prosimy kontynuować tam.',
  'invitation.start': 'Rozpocznij teraz',
  'signing-in.title': 'Logowanie',
  'signing-in.heading': 'Trwa logowanie…',
  'reading.title': 'Zaproszenie',
  'reading.heading': 'Wczytywanie zaproszenia…',
  'accepting.heading': 'Przyjmowanie zaproszenia…',
  'busy.slow': 'Trwa to dłużej niż zwykle. Nadal próbujemy.',
  'company.title': 'Państwa firma',
  'done.title': 'Witamy',
  'progress.step': 'Krok {step} z 4',
  'progress.done': 'Ukończono',
  'action.try-again': 'Spróbuj ponownie',
  'action.copy': 'Kopiuj',
  'action.copied': 'Skopiowano',
  'action.copy-address': 'Kopiuj adres e-mail',
  'problem.title': 'Wystąpił problem',
  'problem.offline': 'Brak połączenia z internetem',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
