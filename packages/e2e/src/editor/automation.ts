import type { Page } from 'playwright-core';

/** What the workbench reports of a test run through the two functions that it looks for. */
export class Automation {
  readonly log: string[] = [];
  readonly exit: Promise<number>;
  #resolve: (code: number) => void = () => undefined;

  constructor() {
    this.exit = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  async attach(page: Page): Promise<void> {
    await page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => {
      const line = values.map(String).join(' ');
      // The workbench logs much of its own; the suite's lines begin with one of these.
      if (/^(?:通过|失败)/u.test(line)) this.log.push(line);
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => {
      this.#resolve(code);
    });
  }
}
