import { describe, expect, test } from 'vitest';
import { allowedAddress, linkAddress } from '../../src/core/address.ts';

const portal = { url: 'https://portal.example', allowedOrigins: ['https://home.example', 'https://home.example:8443'] };

describe('the home may lead', () => {
  test.each([
    ['/home', 'https://portal.example/home'],
    ['/', 'https://portal.example/'],
    ['/home?tab=1#top', 'https://portal.example/home?tab=1#top'],
    ['/#/home', 'https://portal.example/#/home'],
    ['/a/../home', 'https://portal.example/home'],
    ['/back?to=https://evil.example', 'https://portal.example/back?to=https://evil.example'],
    ['https://portal.example/home', 'https://portal.example/home'],
    ['HTTPS://PORTAL.EXAMPLE/home', 'https://portal.example/home'],
    ['https://portal.example:443/home', 'https://portal.example/home'],
    ['https://home.example/start', 'https://home.example/start'],
    ['https://home.example:8443/', 'https://home.example:8443/'],
  ])('to %s', (wanted, url) => {
    expect(allowedAddress(wanted, portal)).toBe(url);
  });
});

describe('the home never leads', () => {
  test.each([
    ['another host', 'https://evil'],
    ['another host without scheme', '//evil'],
    ['another host without scheme, three slashes', '///evil'],
    ['another host, back-slash', '/\\evil'],
    ['another host, two back-slashes', '\\\\evil'],
    ['another host, a tab between the slashes', '/\t/evil'],
    ['another host, a line break before it', '\n//evil'],
    ['a script', 'javascript:alert(1)'],
    ['a script in another case', 'JaVaScRiPt:alert(1)'],
    ['a script with a tab', 'java\tscript:alert(1)'],
    ['a script behind the portal', 'javascript://portal.example/%0aalert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ["a blob of the portal's", 'blob:https://portal.example/0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['a file', 'file:///etc/passwd'],
    ['encoded slashes', '%2f%2fevil'],
    ['encoded slashes at the root', '/%2f%2fevil'],
    ['an encoded slash at the root', '/%2Fevil'],
    ['an encoded back-slash at the root', '/%5cevil'],
    ['a path that becomes two slashes', '/..//evil'],
    ['a path that becomes two slashes, encoded dots', '/%2e%2e//evil'],
    ['a path of two slashes on the portal', 'https://portal.example//evil'],
    ["the portal's name as a user", 'https://portal@evil'],
    ["the portal's host as a user", 'https://portal.example@evil.example/'],
    ['a user at the portal', 'https://evil@portal.example/'],
    ['a password at the portal', 'https://evil:pw@portal.example/'],
    ["the portal's host in front of another", 'https://portal.example.evil/'],
    ['another port', 'https://portal.example:8443/'],
    ['another scheme', 'http://portal.example/'],
    ['an allowed host on another port', 'https://home.example:444/'],
    ['a host below an allowed one', 'https://x.home.example/'],
    ['a path that is not from the root', 'home'],
    ['nothing', ''],
    ['no URL', 'https://'],
  ])('to %s', (_what, wanted) => {
    expect(allowedAddress(wanted, portal)).toBeUndefined();
  });
});

test('an agreement is a link only where it is http or https', () => {
  expect(linkAddress('https://portal.example/saas.pdf')).toBe('https://portal.example/saas.pdf');
  expect(linkAddress('http://portal.example/saas.pdf')).toBe('http://portal.example/saas.pdf');
  const others = [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '/saas.pdf',
    '//x',
    '',
  ];
  for (const other of others) expect(linkAddress(other)).toBeUndefined();
});
