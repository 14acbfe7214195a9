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
      this.log.push(values.map(String).join(' '));
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => {
      this.#resolve(code);
    });
  }
}
