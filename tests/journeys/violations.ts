import type { BrowserContext, ConsoleMessage, Frame } from 'playwright/test';

/** Something that no page of ours may do, whatever else the test looks at. */
export interface Violation {
  kind: 'console' | 'exception' | 'policy';
  text: string;
  /** Address of the page, or of the script, where it came from. */
  at: string;
}

interface PolicyReport {
  directive: string;
  blocked: string;
  sample: string;
}

const speaksOfPolicy = /content[- ]security[- ]policy|trusted ?types?|trusted(HTML|Script|ScriptURL)\b/i;
const isWrong = (message: ConsoleMessage): boolean => message.type() === 'error' || speaksOfPolicy.test(message.text());

/** Given to every page by `watch`. */
declare function __policyViolation(report: PolicyReport): void;

/** Runs in every frame, before any script of the page. */
function reportPolicyViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    const report: PolicyReport = {
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      sample: event.sample,
    };
    __policyViolation(report);
  });
}

/** Collects what pages do wrong. */
export class Violations {
  #found: Violation[] = [];
  #expected: RegExp[] = [];

  /** Watches all pages of a context, those that are opened later among them. Call it before the first page is opened. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      if (isWrong(message)) this.#add({ kind: 'console', text: message.text(), at: message.location().url });
    });
    context.on('weberror', (fault) => {
      this.#add({ kind: 'exception', text: String(fault.error()), at: fault.page()?.url() ?? '' });
    });
    await context.exposeBinding('__policyViolation', ({ frame }: { frame: Frame }, report: PolicyReport) => {
      this.#add({
        kind: 'policy',
        text: `${report.directive} ${report.blocked} ${report.sample}`.trim(),
        at: frame.url(),
      });
    });
    await context.addInitScript(reportPolicyViolations);
  }

  /** From here on, console errors of this wording are right, e.g. the browser's own "Failed to load resource" at a planned 404. */
  expectConsole(wording: RegExp): void {
    this.#expected.push(wording);
  }

  /** What was found so far, oldest first. */
  get found(): readonly Violation[] {
    return this.#found;
  }

  /** What was found so far; it does not fail the test any more. */
  take(): Violation[] {
    const taken = this.#found;
    this.#found = [];
    return taken;
  }

  #add(violation: Violation): void {
    const expected = violation.kind === 'console' && this.#expected.some((wording) => wording.test(violation.text));
    if (!expected) this.#found.push(violation);
  }
}
