import { anInvitation } from '../data.ts';
import { aWorldSignedIn, type World } from '../world.ts';

const registered = { name: 'URS Feinmechanik AG', city: 'Rotterdam', country: 'NL' };

/** The platform has a company of this name already. */
export default (): World => aWorldSignedIn(anInvitation(), { registeredCompanies: [registered] });
