import { startPage } from '../page/start-page.ts';
import Logout from './Logout.svelte';

await startPage(Logout);
