import * as singleSpa from 'single-spa';
import { register } from './register.mjs';

const plugin = '@rconnect/onboarding';
register(singleSpa, () => import(plugin));
