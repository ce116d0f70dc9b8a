import { NotTried, told, type Check } from '../check.ts';
import type { Platform } from '../platform.ts';
import type { Heard } from '../portal-page.ts';
import { unknownId } from './reading.ts';

/** A token that no platform takes: the browser asks for leave all the same, and nothing is written. */
const wrongToken = 'not-a-token';

const namesIn = (list: string | null): string[] =>
  (list ?? '')
    .trim()
    .toLowerCase()
    .split(/\s*,\s*/);

interface CallWithToken {
  name: string;
  words: string;
  send: (platform: Platform) => Promise<Heard>;
  preflight: (platform: Platform) => Promise<Headers>;
}

/** The calls that a browser asks leave for; for an unknown invitation, and with a wrong token. */
export const callsWithToken: CallWithToken[] = [
  {
    name: 'accept',
    words: '2. Accept',
    send: (platform) => platform.accept({ id: unknownId(), token: wrongToken }),
    preflight: (platform) => platform.preflight('inviteUrl', 'POST'),
  },
  {
    name: 'create',
    words: '3. Create',
    send: (platform) => platform.create({ id: unknownId(), token: wrongToken, order: {} }),
    preflight: (platform) => platform.preflight('companiesUrl', 'POST'),
  },
  {
    name: 'look-up',
    words: '4. Look-up',
    send: (platform) => platform.lookUp({ id: unknownId(), token: wrongToken }),
    preflight: (platform) => platform.preflight('companiesUrl', 'GET'),
  },
];

export const crossOrigin: Check[] = [
  {
    id: 'redirect-readable',
    asks: 'Cross-origin: redirects, too, carry Access-Control-Allow-Origin for the portal.',
    async amiss(platform) {
      const heard = await platform.read(told(platform, 'invitationId'), 'text/html');
      if (heard.unread) return [`the page may not know of the redirect: ${heard.unread}`];
      return heard.redirect ? [] : [`no redirect: status ${heard.status}`];
    },
  },
  {
    id: 'exposed',
    asks: 'Cross-origin: every answer, refusals included, exposes retry-after, x-correlation-id, date.',
    async amiss(platform) {
      const exposed = async (id: string): Promise<string[]> => {
        const { headers, status } = await platform.line(id, 'application/json');
        const names = namesIn(headers.get('access-control-expose-headers'));
        const lacking = ['retry-after', 'x-correlation-id', 'date'].filter((name) => !names.includes(name));
        return lacking.length === 0 || names.includes('*')
          ? []
          : [`the ${status} does not expose ${lacking.join(', ')}`];
      };
      const { invitationId } = platform.target;
      return [...(await exposed(unknownId())), ...(invitationId === undefined ? [] : await exposed(invitationId))];
    },
  },
  ...callsWithToken.map(({ name, words, send, preflight }): Check => ({
    id: `preflight-${name}`,
    asks: `Cross-origin: ${words}: the preflight is answered without a token, and allows authorization, content-type, idempotency-key.`,
    async amiss(platform) {
      const { unread } = await send(platform);
      if (/preflight/i.test(unread)) return [unread];
      // A refusal that may not be read came after a preflight that was well.
      if (unread && !unread.includes('Access-Control-Allow-Origin')) throw new NotTried(unread);
      // Chromium still takes a star for authorization as well; the Fetch standard does not, nor do other browsers.
      const allowed = namesIn((await preflight(platform)).get('access-control-allow-headers'));
      return allowed.includes('authorization') ? [] : ['authorization is not named: a star does not stand for it'];
    },
  })),
];
