import type { DocumentRule, Locale, Report, Rule, RuleMeta } from '@yaodian/linter';
import {
  type PluginRequest,
  type PluginRules,
  type PluginRunner,
  type Problem,
} from '@yaodian/workspace';
import { relativePath } from '@yaodian/workspace';
import type { PlanDocument } from '@yaodian/parser';
import type { PluginMessage, PluginTask } from './plugin-messages.ts';

export interface PluginRunnerOptions {
  /** Module whose worker calls {@link servePlugin}; the bundled command names itself. */
  readonly workerUrl: URL;
  /** Milliseconds that loading a module or running one rule on one document may take. */
  readonly deadline?: number;
  /** Megabytes of heap. */
  readonly memory?: number;
}

type Ended = 'end' | 'deadline' | 'crash';

interface Progress {
  readonly metas: Map<string, RuleMeta<string>>;
  readonly reports: Map<string, readonly Report[]>;
  readonly problems: Problem[];
  readonly skip: Set<string>;
  readonly failed: string[];
  /** Module or rule that was at work when the worker ended. */
  current: { readonly what: 'module' | 'rule'; readonly name: string } | null;
}

/** Runs rules of plugins in a worker that is ended at its deadline; the others go on in a new one. */
export function createPluginRunner({
  workerUrl,
  deadline = 5000,
  memory = 256,
}: PluginRunnerOptions): PluginRunner {
  return {
    async run(request) {
      const progress: Progress = {
        metas: new Map(),
        reports: new Map(),
        problems: [],
        skip: new Set(request.skip),
        failed: [],
        current: null,
      };
      for (;;) {
        const ended = await runWorker(taskOf(request, progress), progress, request, {
          workerUrl,
          deadline,
          memory,
        });
        if (ended === 'end' || progress.current === null) break;
        progress.skip.add(progress.current.name);
        progress.failed.push(progress.current.name);
        progress.problems.push(failure(progress.current, ended, request));
        progress.current = null;
      }
      return collect(progress, request.document);
    },
  };
}

function taskOf(request: PluginRequest, { skip }: Progress): PluginTask {
  const { modules, document, kind, locale, options, settings } = request;
  const { departments = [], terms = [], dictionaries = {} } = settings;
  const { text, name } = document.source;
  return {
    modules,
    text,
    name,
    format: formatOf(document),
    kind,
    locale,
    options,
    settings: { departments, terms, dictionaries },
    skip: [...skip],
  };
}

/** How the text is parsed that the document was made of. */
function formatOf({ format }: PlanDocument): PluginTask['format'] {
  return format === 'markdown' || format === 'plan-yaml' ? format : 'text';
}

async function runWorker(
  task: PluginTask,
  progress: Progress,
  request: PluginRequest,
  { workerUrl, deadline, memory }: Required<PluginRunnerOptions>,
): Promise<Ended> {
  const { Worker } = await import('node:worker_threads');
  return new Promise((resolve) => {
    const worker = new Worker(workerUrl, {
      workerData: { yaodianPlugin: task },
      resourceLimits: {
        maxOldGenerationSizeMb: memory,
        maxYoungGenerationSizeMb: 32,
        stackSizeMb: 4,
      },
      // What a plugin prints must not mix with the report.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    let timer: ReturnType<typeof setTimeout>;
    // What a worker holds outside its heap, in buffers, no limit of its own stops.
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > 2 * memory * 2 ** 20) finish('crash');
    }, 20);
    const finish = (ended: Ended): void => {
      clearTimeout(timer);
      clearInterval(watch);
      void worker.terminate();
      resolve(ended);
    };
    const restart = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        finish('deadline');
      }, deadline);
    };
    restart();
    worker.on('message', (message: PluginMessage) => {
      restart();
      if (message.type === 'end') finish('end');
      else note(message, progress, request);
    });
    worker.on('error', () => {
      finish('crash');
    });
    worker.on('exit', () => {
      finish('crash');
    });
  });
}

function note(
  message: Exclude<PluginMessage, { type: 'end' }>,
  progress: Progress,
  { path, locale, modules }: PluginRequest,
): void {
  switch (message.type) {
    case 'module':
      progress.current = { what: 'module', name: message.module };
      break;
    case 'module-failed':
      progress.problems.push({
        kind: 'plugin',
        file: path,
        message: failedText[locale](shortName(message.module, modules), message.reason),
      });
      progress.skip.add(message.module);
      progress.current = null;
      break;
    case 'no-rule':
      progress.problems.push({
        kind: 'plugin',
        file: path,
        message: noRuleText[locale](
          message.rule,
          shortName(message.module, modules),
          message.reason,
        ),
      });
      progress.skip.add(message.rule);
      break;
    case 'rule':
      progress.current = { what: 'rule', name: message.rule };
      progress.metas.set(message.rule, message.meta);
      break;
    case 'reports':
      progress.reports.set(message.rule, message.reports);
      progress.skip.add(message.rule);
      progress.current = null;
      if (message.problem !== null)
        progress.problems.push({
          kind: message.problem.kind,
          file: path,
          message: message.problem.message,
        });
      break;
  }
}

/** The rules as the engine wants them: they only repeat what was reported of this document in the worker. */
function collect(
  { metas, reports, problems, failed }: Progress,
  document: PlanDocument,
): PluginRules {
  const rules: Rule[] = [];
  for (const [id, meta] of metas) {
    const replay: DocumentRule = {
      meta: { ...meta, scope: 'document' },
      defaultOptions: {},
      create: (context) => ({
        document() {
          if (context.document !== document) return;
          for (const report of reports.get(id) ?? []) context.report(report);
        },
      }),
    };
    rules.push(replay);
  }
  return { rules, problems, failed };
}

function failure(
  current: NonNullable<Progress['current']>,
  ended: Ended,
  { path, locale, modules }: PluginRequest,
): Problem {
  const name = current.what === 'module' ? shortName(current.name, modules) : current.name;
  const kind =
    current.what === 'module' ? 'plugin' : ended === 'deadline' ? 'rule-budget' : 'rule-crashed';
  return { kind, file: path, message: endedText[locale](name, ended) };
}

function shortName(module: string, modules: readonly string[]): string {
  const folder = modules.length === 0 ? module : module.slice(0, module.lastIndexOf('/'));
  return relativePath(folder, module);
}

const failedText: Readonly<Record<Locale, (name: string, reason: string) => string>> = {
  'zh-CN': (name, reason) => `插件“${name}”无法使用：${reason}`,
  en: (name, reason) => `The plugin "${name}" cannot be used: ${reason}`,
};

const noRuleText: Readonly<
  Record<Locale, (rule: string, module: string, reason: string) => string>
> = {
  'zh-CN': (rule, module, reason) => `插件“${module}”的规则 ${rule} 无法使用：${reason}`,
  en: (rule, module, reason) =>
    `The rule ${rule} of the plugin "${module}" cannot be used: ${reason}`,
};

const endedText: Readonly<Record<Locale, (name: string, ended: Ended) => string>> = {
  'zh-CN': (name, ended) =>
    ended === 'deadline'
      ? `插件“${name}”超过时限，已终止，它的检查不完整。`
      : `插件“${name}”耗尽内存或自行退出，已终止，它的检查不完整。`,
  en: (name, ended) =>
    ended === 'deadline'
      ? `The plugin "${name}" exceeded its deadline and was ended; its check is incomplete.`
      : `The plugin "${name}" ran out of memory or exited, and was ended; its check is incomplete.`,
};
