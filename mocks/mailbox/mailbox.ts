import { startPage } from '../page/start-page.ts';
import Mailbox from './Mailbox.svelte';

await startPage(Mailbox);
