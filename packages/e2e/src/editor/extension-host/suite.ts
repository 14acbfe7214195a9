// Runs inside the extension host of the real editor; the workbench calls `run`.
import * as vscode from 'vscode';
import { equal, ok } from './expect.ts';
import { cases } from './cases.ts';

/** Runs every case and fails as a whole where one failed, so that a broken run can never pass. */
export async function run(): Promise<void> {
  const failed: string[] = [];
  for (const [name, body] of Object.entries(cases)) {
    try {
      await body(vscode);
      console.log(`通过 ${name}`);
    } catch (error) {
      failed.push(name);
      console.error(
        `失败 ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  ok(Object.keys(cases).length > 0, '没有任何用例');
  equal(failed, [], '失败的用例');
}
