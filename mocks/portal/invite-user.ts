import { startPage } from '../page/start-page.ts';

// What a navigation to the platform's function answers (PLATFORM.md, 1.): on to the portal, with the same question.
if (await startPage()) location.replace(`/onboarding${location.search}`);
