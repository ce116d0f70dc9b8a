import type { Asked, Deviation } from '../a-platform.ts';
import { alters, onAnswer, says, type Alteration, type Planted } from './altered.ts';

const noOrigin: Alteration = { headers: { 'Access-Control-Allow-Origin': undefined } };
const exposing = (names: string | undefined): Alteration => ({ headers: { 'Access-Control-Expose-Headers': names } });
const page: Alteration = { headers: { 'Content-Type': 'text/html' } };

const preflight = (name: string, how: Alteration): Deviation => alters(({ call }) => call === `OPTIONS ${name}`, how);
const allowing = (headers: string): Alteration => ({ headers: { 'Access-Control-Allow-Headers': headers } });
const hasNoToken = ({ call, request }: Asked): boolean =>
  call === 'POST InviteUser' && !request.headers.has('Authorization');

/** What a browser asks before it lets a script read, or send. */
export const ofCrossOrigin: Planted = {
  'redirect-readable': { 'the 302 has no CORS header': alters(({ navigates }) => navigates, noOrigin) },
  exposed: {
    'Retry-After is not among them': alters(() => true, exposing('x-correlation-id, date')),
    'refusals expose nothing': onAnswer('GET InviteUser 404', exposing(undefined)),
  },
  'preflight-accept': {
    'idempotency-key is refused': preflight('InviteUser', allowing('authorization, content-type')),
    'a star is sent, which does not stand for authorization': preflight('InviteUser', allowing('*')),
  },
  'preflight-create': {
    'it wants a token': preflight('companies', { status: 401 }),
    'content-type is refused': preflight('companies', allowing('authorization, idempotency-key')),
  },
  'preflight-look-up': {
    'authorization is refused': preflight('companies', allowing('content-type, idempotency-key')),
    'it has no CORS header': preflight('companies', noOrigin),
  },
};

/** What is refused otherwise than it should be. */
export const ofRefusals: Planted = {
  'accept-unauthorized': {
    'it is a page': onAnswer('POST InviteUser 401', page),
    'it has no CORS header': onAnswer('POST InviteUser 401', noOrigin),
  },
  'create-unauthorized': { 'it is 403': onAnswer('POST companies 401', { status: 403 }) },
  'look-up-unauthorized': { 'it is 404': onAnswer('GET companies 401', { status: 404 }) },
  'accept-without-token': {
    'it is 400': alters(hasNoToken, { status: 400 }),
    'it has no type': alters(hasNoToken, { body: () => ({ title: 'Unauthorized' }) }),
  },
  'accept-unknown': {
    'it breaks': onAnswer('POST InviteUser 404', { status: 500 }),
    'it is 404 of another type': onAnswer('POST InviteUser 404', says({ type: 'https://x.example/not-found' })),
  },
  'look-up-none': {
    'it is 200 with null': onAnswer('GET companies 404', { status: 200, body: () => null }),
    'it is 200 without an id': onAnswer('GET companies 404', { status: 200, body: () => ({ tenantId: null }) }),
  },
};
