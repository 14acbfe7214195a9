import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Project } from 'ts-morph';
import { readMessages } from './messages.ts';
import { usedMessageIds, type MessageUse } from './message-use.ts';
import { readOptions, type OptionSet } from './options.ts';
import { listRuleFolders, ruleFiles, type RuleFolder } from './rule-folder.ts';
import { findRuleDefinition, readRuleMeta, type RuleMeta } from './rule-meta.ts';

/** All that the generators and verifiers know of one rule. */
export interface RuleDescription {
  readonly folder: RuleFolder;
  readonly meta: RuleMeta;
  readonly options: OptionSet;
  readonly messages: {
    readonly zh: Readonly<Record<string, string>>;
    readonly en: Readonly<Record<string, string>>;
  };
  readonly messageUse: MessageUse;
  /** The hand-written pages. */
  readonly docs: { readonly zh: string; readonly en: string };
}

/** What was found: rules, and a sentence for each folder that cannot be read as one. */
export interface Inspection {
  readonly rules: readonly RuleDescription[];
  readonly faults: readonly string[];
}

/** Reads all rule folders below `packages/rules/src` without running or type-checking them. */
export function inspectRules(rulesSource: string): Inspection {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    compilerOptions: { allowImportingTsExtensions: true },
  });
  const rules: RuleDescription[] = [];
  const faults: string[] = [];
  for (const folder of listRuleFolders(rulesSource)) {
    const missing = ruleFiles.filter((file) => !existsSync(join(folder.path, file)));
    if (missing.length > 0) {
      faults.push(
        `${folder.path}: lacks ${missing.join(', ')}; a rule folder holds ${ruleFiles.join(', ')}.`,
      );
      // A rule without its test or pages can be run already: its author wants to see what it finds.
      if (missing.some((file) => isSource(file))) continue;
    }
    try {
      rules.push(inspectRule(project, folder));
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { rules, faults };
}

function inspectRule(project: Project, folder: RuleFolder): RuleDescription {
  const open = (name: string) => project.addSourceFileAtPath(join(folder.path, name));
  const source = open('rule.ts');
  const definition = findRuleDefinition(source);
  return {
    folder,
    meta: readRuleMeta(definition),
    options: readOptions(definition),
    messages: {
      zh: readMessages(open('messages.zh-CN.ts')),
      en: readMessages(open('messages.en.ts')),
    },
    messageUse: usedMessageIds(project, source),
    docs: {
      zh: readPage(join(folder.path, 'docs.md'), folder.id),
      en: readPage(join(folder.path, 'docs.en.md'), folder.id),
    },
  };
}

/** True for the files without which nothing is known of a rule. */
function isSource(file: string): boolean {
  return file.endsWith('.ts') && !file.endsWith('.test.ts');
}

function readPage(path: string, id: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : `# ${id}`;
}
