import { told, type Check } from '../check.ts';
import { answers, bodyOf, member, refuses } from '../demands.ts';
import { created } from '../shapes.ts';
import { callsWithToken } from './cross-origin.ts';
import { unknownId } from './reading.ts';

/** What is refused; nothing of it writes. */
export const refusals: Check[] = [
  ...callsWithToken.map(({ name, words, send }): Check => ({
    id: `${name}-unauthorized`,
    asks: `${words} with a token that is not one: 401 as application/problem+json.`,
    amiss: async (platform) => refuses(await send(platform), { status: 401 }),
  })),
  {
    id: 'accept-without-token',
    asks: '2. Accept without a token: 401 as application/problem+json.',
    amiss: async (platform) => refuses(await platform.accept({ id: unknownId() }), { status: 401 }),
  },
  {
    id: 'accept-unknown',
    asks: '2. Accept of an unknown invitation, with a good token: 404 invitation-not-found.',
    async amiss(platform) {
      const heard = await platform.accept({ id: unknownId(), token: told(platform, 'token') });
      return refuses(heard, { status: 404, types: ['invitation-not-found'] });
    },
  },
  {
    id: 'look-up-none',
    asks: '4. Look-up while there is no company: 404 company-not-found; never 200 without one.',
    async amiss(platform) {
      const id = told(platform, 'invitationId');
      const heard = await platform.lookUp({ id, token: told(platform, 'token') });
      const { first } = platform.notes;
      // When a former run has made the company, it is the right answer.
      if (heard.status === 200 && first && member(bodyOf(first), 'status') === 'accepted') {
        return answers(heard, { status: 200, shape: created });
      }
      return refuses(heard, { status: 404, types: ['company-not-found'] });
    },
  },
];
