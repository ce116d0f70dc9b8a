import type { Deviation } from '../a-platform.ts';
import { recordForEver, takesAnyToken } from './accepting.ts';
import { instead, onAnswer, says, type Planted } from './altered.ts';

interface FieldErrors {
  errors: { pointer: string; code: string }[];
}
const problem = (type: string): object => ({ type: `https://x.example/${type}` });
const anotherCompany = { tenantId: 'another', homeUrl: '/home' };

/** Deviates at creates of companies whose name begins so. */
const creates =
  (name: string, answer: { status: number; body: () => object }): Deviation =>
  async (asked) => {
    if (asked.call !== 'POST companies') return asked.answer();
    const sent = (await asked.request.clone().json()) as { company?: { name?: string } };
    const isMeant = sent.company?.name?.startsWith(name);
    return isMeant ? instead(asked, { status: answer.status, body: answer.body() }) : asked.answer();
  };
const oneMore = { status: 201, body: () => ({ tenantId: crypto.randomUUID(), homeUrl: '/home' }) };

const fieldErrors = (change: (one: FieldErrors['errors'][number]) => object): Deviation =>
  onAnswer('POST companies 422', {
    body: (body) => ({ ...body, errors: (body as FieldErrors).errors.map(change) }),
  });

export const ofCreating: Planted = {
  'create-invalid': {
    'pointers are missing': fieldErrors(({ code }) => ({ code })),
    'pointers are names': fieldErrors(({ pointer, code }) => ({ pointer: pointer.replace('/company/', ''), code })),
    'codes are sentences': fieldErrors(({ pointer }) => ({ pointer, code: 'Please fill in this field.' })),
    'it is 400': onAnswer('POST companies 422', { status: 400 }),
    'nothing is checked': onAnswer('POST companies 422', { status: 201, body: () => anotherCompany }),
  },
  'create-at-once': {
    'each that runs makes one': creates('Corrected check', oneMore),
    'nobody is told how long to wait': creates('Corrected check', { status: 409, body: () => problem('in-progress') }),
    'the second breaks': creates('Corrected check', { status: 500, body: () => problem('deadlock') }),
  },
  create: {
    'it has no id': onAnswer('POST companies 201', says({ tenantId: null })),
    'its home is a script': onAnswer('POST companies 201', says({ homeUrl: 'javascript:0' })),
    'it is always 200': onAnswer('POST companies 201', { status: 200 }),
  },
  'create-again': {
    'the key is ignored, and there are two': creates('Contract check', oneMore),
    'the answer is another company': onAnswer('POST companies 201', { body: oneMore.body }),
  },
  'create-other-key': {
    'another key makes another company': creates('Another check', oneMore),
    'it names another company': creates('Another check', { status: 200, body: () => anotherCompany }),
    'it is refused': creates('Another check', { status: 409, body: () => problem('company-exists') }),
  },
  'look-up': {
    'it never finds': onAnswer('GET companies 200', { status: 404 }),
    'it finds another': onAnswer('GET companies 200', says(anotherCompany)),
  },
  'look-up-of-other': { 'any account may look': takesAnyToken('GET companies') },
  'accept-with-company': {
    'it is still a record': recordForEver,
    'it names another': onAnswer('POST InviteUser 200', {
      body: (body) =>
        'tenantId' in (body as { company: object }).company ? { ...body, company: anotherCompany } : body,
    }),
  },
};
