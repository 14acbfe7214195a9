import { LintRun, type DocumentRule, type Report } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import type { PluginMessage, PluginTask } from './plugin-messages.ts';
import { moduleUrl } from './module-url.ts';
import { readPluginRule } from './read-plugin-rule.ts';

type Tell = (message: PluginMessage) => void;

/** Runs in the worker: loads the modules, runs each of their rules on the text, and tells what was reported. */
export async function servePlugin(): Promise<void> {
  // Only a worker needs it; the command that bundles this starts without.
  const thread = await import('node:worker_threads');
  const { yaodianPlugin: task } = thread.workerData as { readonly yaodianPlugin: PluginTask };
  const tell: Tell = (message) => {
    // Reports of other people may hold anything; what JSON cannot say is left out.
    thread.parentPort?.postMessage(JSON.parse(JSON.stringify(message)));
  };
  for (const module of task.modules) {
    if (task.skip.includes(module)) continue;
    tell({ type: 'module', module });
    try {
      const url = await moduleUrl(module);
      const exported = rulesOf(await import(url));
      for (const [index, value] of exported.entries())
        runExported(value, index, module, task, tell);
    } catch (error) {
      tell({ type: 'module-failed', module, reason: reasonOf(error) });
    }
  }
  tell({ type: 'end' });
}

function runExported(
  value: unknown,
  index: number,
  module: string,
  task: PluginTask,
  tell: Tell,
): void {
  const { name, rule, reason } = readPluginRule(value, index);
  if (task.skip.includes(name)) return;
  if (rule === null) tell({ type: 'no-rule', rule: name, module, reason });
  else runRule(rule, task, tell);
}

function runRule(rule: DocumentRule, task: PluginTask, tell: Tell): void {
  const { id } = rule.meta;
  tell({ type: 'rule', rule: id, meta: rule.meta });
  const kind = task.kind === null ? {} : { kind: task.kind };
  const document = parse(new SourceText(task.text, task.name), { format: task.format, ...kind });
  const reports: Report[] = [];
  const recording: DocumentRule = {
    ...rule,
    create: (context) =>
      rule.create({
        document,
        options: context.options,
        departments: context.departments,
        terms: context.terms,
        dictionaries: context.dictionaries,
        get part() {
          return context.part;
        },
        get kind() {
          return context.kind;
        },
        report: (report) => {
          // As the engine does, so that a wrong report is the rule's fault; then as plain data.
          context.report(report);
          reports.push(asData(report));
        },
        checked: () => undefined,
      }),
  };
  const options = task.options[id] ?? {};
  const run = new LintRun(document, [recording], {
    ...task.settings,
    locale: task.locale,
    setting: () => ({ severity: 'warning', explicit: false, options }),
    inlineConfig: false,
  });
  const problem = run.finish().problems[0] ?? null;
  tell({ type: 'reports', rule: id, reports, problem });
}

/**
 * A report without what cannot leave the worker.
 * @throws {Error} where it holds something that is no data; this is a crash of the rule.
 */
function asData(report: Report): Report {
  const related = (report.related ?? []).map(({ document: _, ...place }) => place);
  const { document: _, ...rest } = report;
  return JSON.parse(JSON.stringify({ ...rest, related })) as Report;
}

/** @throws {Error} where a module does not hold rules. */
function rulesOf(module: unknown): readonly unknown[] {
  const exported = hasRules(module)
    ? module.rules
    : isObject(module) && hasRules(module['default'])
      ? module['default'].rules
      : null;
  if (!Array.isArray(exported)) throw new Error('exports no array "rules"');
  return exported;
}

function hasRules(value: unknown): value is { readonly rules: unknown } {
  return isObject(value) && 'rules' in value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A plugin may throw anything, also things whose text conversion throws. */
function reasonOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return '?';
  }
}
