import { startPage } from '../page/start-page.ts';
import Authorize from './Authorize.svelte';

await startPage(Authorize);
