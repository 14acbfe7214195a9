import type { RuleDescription } from '../inspect/rule.ts';
import { verifyFolder } from './folder.ts';
import { verifyMessages } from './messages.ts';
import { verifyOptions } from './options.ts';

/** Sentences about everything that types cannot hold together. */
export function verifyRules(rules: readonly RuleDescription[]): string[] {
  return rules.flatMap((rule) => [
    ...verifyFolder(rule),
    ...verifyMessages(rule),
    ...verifyOptions(rule),
  ]);
}
