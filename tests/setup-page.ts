import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { noteFault } from './faults.ts';

// What a screen fetches in its idle time comes later than a second.
configure({ asyncUtilTimeout: 5000 });

addEventListener('unhandledrejection', (event) => noteFault('unhandled rejection', event.reason));
addEventListener('securitypolicyviolation', (event) =>
  noteFault('policy', event.effectiveDirective, event.blockedURI, event.sample),
);
