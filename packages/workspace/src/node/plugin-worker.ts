import { parentPort, workerData } from 'node:worker_threads';
import { LintRun, type DocumentRule, type Report } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import type { PluginMessage, PluginTask } from './plugin-messages.ts';

/** Runs in the worker: loads the modules, runs each of their rules on the text, and tells what was reported. */
export async function servePlugin(): Promise<void> {
  const { yaodianPlugin: task } = workerData as { readonly yaodianPlugin: PluginTask };
  const tell = (message: PluginMessage): void => {
    // Reports of other people may hold anything; what JSON cannot say is left out.
    parentPort?.postMessage(JSON.parse(JSON.stringify(message)));
  };
  for (const module of task.modules) {
    if (task.skip.includes(module)) continue;
    tell({ type: 'module', module });
    try {
      for (const rule of rulesOf(await import(module)))
        if (!task.skip.includes(rule.meta.id)) runRule(rule, task, tell);
    } catch (error) {
      tell({
        type: 'module-failed',
        module,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }
  tell({ type: 'end' });
}

function runRule(
  rule: DocumentRule,
  task: PluginTask,
  tell: (message: PluginMessage) => void,
): void {
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
          reports.push(report);
        },
        checked: () => undefined,
      }),
  };
  const options = task.options[id] ?? {};
  const run = new LintRun(document, [recording], {
    locale: task.locale,
    setting: () => ({ severity: 'warning', explicit: false, options }),
    inlineConfig: false,
  });
  const problem = run.finish().problems[0] ?? null;
  tell({ type: 'reports', rule: id, reports, problem });
}

/** @throws {Error} where a module does not hold rules. */
function rulesOf(module: unknown): readonly DocumentRule[] {
  const exported = hasRules(module)
    ? module.rules
    : isObject(module) && hasRules(module['default'])
      ? module['default'].rules
      : null;
  if (!Array.isArray(exported)) throw new Error('exports no array "rules"');
  return exported.map((rule: unknown) => {
    if (!isObject(rule) || typeof rule['create'] !== 'function' || !isObject(rule['meta']))
      throw new Error('a rule needs meta and create');
    const { id, scope } = rule['meta'];
    if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u.test(id))
      throw new Error(`"${String(id)}" is no plugin rule id: write name/rule`);
    if (scope !== 'document')
      throw new Error(`"${id}": rules of plugins see one document, scope must be "document"`);
    if (!isRule(rule)) throw new Error(`"${id}": messages need "zh-CN" and en`);
    return rule;
  });
}

/** What is left to look at; the rest of a rule shows when it runs, and a crash is reported. */
function isRule(value: Record<string, unknown>): value is Record<string, unknown> & DocumentRule {
  const { meta } = value;
  return (
    isObject(meta) &&
    isObject(meta['messages']) &&
    'zh-CN' in meta['messages'] &&
    'en' in meta['messages']
  );
}

function hasRules(value: unknown): value is { readonly rules: unknown } {
  return isObject(value) && 'rules' in value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
