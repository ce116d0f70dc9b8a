import '@testing-library/jest-dom/vitest';
import { noteFault } from './faults.ts';

addEventListener('unhandledrejection', (event) => noteFault('unhandled rejection', event.reason));
addEventListener('securitypolicyviolation', (event) =>
  noteFault('policy', event.effectiveDirective, event.blockedURI, event.sample),
);
