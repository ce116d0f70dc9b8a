import { anInvitation, aUser } from '../../mocks/data.ts';
import type { Where } from '../../mocks/handlers.ts';
import type { WorldStore } from '../../mocks/store.ts';
import { aWorldSignedIn, type World } from '../../mocks/world.ts';
import { accessToken, backendWith, companiesUrl, invitationId } from './backend.ts';

export const key = '0f8fad5b-d9cb-869f-a165-70867728950e';
export const otherKey = '7c9e6679-7425-80de-944b-e07fc1f90ae7';
export const company = {
  name: 'URS Feinmechanik AG',
  street: 'Baan 6',
  postalCode: '3011',
  city: 'Rotterdam',
  country: 'NL',
};
export const agreements = [
  { id: 'saas', version: '3.2' },
  { id: 'dpa', version: '1.4' },
];
export const body = { invitationId, company, agreements };

interface Portal {
  store: WorldStore;
  create: (body: unknown, key?: string | null) => Promise<Response>;
  lookUp: () => Promise<Response>;
}

/** A portal whose customer has accepted the invitation and fills the form. */
export async function atTheForm(overrides: Partial<World> = {}, where: Partial<Where> = {}): Promise<Portal> {
  const store = backendWith(aWorldSignedIn(anInvitation({ acceptedBy: aUser().id }), overrides), where);
  const headers = { Authorization: `Bearer ${await accessToken(store)}` };
  return {
    store,
    create: (sent, sentKey = key) =>
      fetch(companiesUrl, {
        method: 'POST',
        body: typeof sent === 'string' ? sent : JSON.stringify(sent),
        headers: { ...headers, 'Content-Type': 'application/json', ...(sentKey ? { 'Idempotency-Key': sentKey } : {}) },
      }),
    lookUp: () => fetch(`${companiesUrl}?invitationId=${invitationId}`, { headers }),
  };
}
export const codeOf = async (response: Response): Promise<string | undefined> =>
  ((await response.json()) as { type: string }).type.split('/').at(-1);
export const made = async (store: WorldStore): Promise<number> => (await store.read()).companies.length;
