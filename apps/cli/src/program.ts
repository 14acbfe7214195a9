import { nearestName, type Locale } from '@yaodian/linter';
import { Command, CommanderError, Option } from 'commander';
import { version } from './version.ts';
import { processIo, wantsColor, type ConsoleIo } from './console-io.ts';
import { sayIn, type Say } from './say.ts';
import type { TextId } from './texts.ts';
import { UsageError } from './usage-error.ts';
import { renderTypes } from './render-types.ts';
import { reportFormats } from './report-formats.ts';

/** What every command is given besides its own arguments. */
export interface CommandContext {
  readonly io: ConsoleIo;
  readonly locale: Locale;
  readonly say: Say;
}

type Flags = Readonly<Record<string, unknown>>;
/** Runs one command; the number is the exit status. */
type Action = (
  context: CommandContext,
  args: readonly (string | readonly string[] | undefined)[],
  flags: Flags,
) => Promise<number>;

/** Runs the command line; resolves to the exit status and never rejects. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  const locale = localeOf(argv);
  const say = sayIn(locale);
  const interruption = new AbortController();
  process.once('SIGINT', () => {
    interruption.abort();
  });
  const io = processIo(
    wantsColor(argv.includes('--no-color') ? false : undefined),
    interruption.signal,
    say,
  );
  let status = 0;
  const program = buildProgram(io, say, async (action, args, flags) => {
    status = await action({ io, locale, say }, args, flags);
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      io.err(`${usageSentence(error, program, argv, say)}\n`);
      return 2;
    }
    if (error instanceof UsageError) io.err(`${error.message}\n`);
    else
      io.err(
        `${say('crash', { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) })}\n`,
      );
    return 2;
  }
}

function localeOf(argv: readonly string[]): Locale {
  const at = argv.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const value = argv[at] === '--locale' ? argv[at + 1] : argv[at]?.slice('--locale='.length);
  return value === 'en' ? 'en' : 'zh-CN';
}

function buildProgram(
  io: ConsoleIo,
  say: Say,
  run: (action: Action, args: Parameters<Action>[1], flags: Flags) => Promise<void>,
): Command {
  const program = new Command('yaodian');
  const headings: Readonly<Record<string, TextId>> = {
    'Usage:': 'usage',
    'Options:': 'options',
    'Global Options:': 'options',
    'Arguments:': 'arguments',
    'Commands:': 'commands',
  };
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: io.out, outputError: () => undefined })
      .configureHelp({
        styleTitle: (title) => {
          const id = headings[title];
          return id === undefined ? title : say(id);
        },
      })
      .helpOption('-h, --help', say('help'))
      .addOption(new Option('--locale <locale>', say('locale')).choices(['zh-CN', 'en']))
      .option('--no-color', say('noColor'));
  const add = (usage: string, description: TextId, load: () => Promise<Action>): Command => {
    const command = dress(program.command(usage).description(say(description)));
    command.action(async (...parameters: unknown[]) => {
      const args = parameters.slice(0, -2) as Parameters<Action>[1];
      await run(await load(), args, command.opts());
    });
    return command;
  };
  dress(program)
    .description(say('program'))
    .version(version, '-V, --version', say('version'))
    .helpCommand('help [command]', say('helpCommand'));

  for (const name of ['check', 'fix'] as const) {
    const command = add(`${name} [path...]`, name, async () =>
      name === 'check'
        ? (await import('./commands/check.ts')).runCheck
        : (await import('./commands/fix.ts')).runFix,
    );
    addCheckOptions(command, say);
    if (name === 'fix') command.option('--dry-run', say('dryRun'));
  }
  add(
    'outline <file>',
    'outline',
    async () => (await import('./commands/outline.ts')).runOutline,
  ).option('--format <format>', say('outlineFormat'));
  add('rules [id]', 'rules', async () => (await import('./commands/rules.ts')).runRules).option(
    '--format <format>',
    say('outlineFormat'),
  );
  add('schema <name>', 'schema', async () => (await import('./commands/schema.ts')).runSchema);
  add('init', 'init', async () => (await import('./commands/init.ts')).runInit).option(
    '--departments <draft>',
    say('departmentsFrom'),
  );
  add('extract <file>', 'extract', async () => (await import('./commands/extract.ts')).runExtract)
    .option('-o, --output <file>', say('output'))
    .option('--format <format>', say('extractFormat'))
    .option('--force', say('force'));
  add('new [kind]', 'newPlan', async () => (await import('./commands/new.ts')).runNew)
    .option('--from <file>', say('from'))
    .option('--year <year>', say('year'))
    .option('-o, --output <file>', say('output'))
    .option('--force', say('force'));
  add('lsp', 'lsp', async () => (await import('./commands/lsp.ts')).runLsp).option(
    '--stdio',
    say('stdio'),
  );
  add('render <file...>', 'render', async () => (await import('./commands/render.ts')).runRender)
    .option('-t, --type <type>', say('type', { types: renderTypes.join(' ') }))
    .option('-o, --output <path>', say('output'))
    .option('--layout <name>', say('layout'))
    .option('--profile <name>', say('profile'))
    .option('--template <file>', say('template'))
    .option('--font-path <folder>', say('fontPath'), collect, [])
    .option('--by <what>', say('sheetsBy'))
    .option('--watch', say('watch'))
    .option('--measure', say('measure'))
    .option('--force', say('force'));
  add(
    'layouts [action] [name]',
    'layouts',
    async () => (await import('./commands/layouts.ts')).runLayouts,
  )
    .option('-o, --output <file>', say('output'))
    .option('--force', say('force'));
  add(
    'compare <old> <new>',
    'compare',
    async () => (await import('./commands/compare.ts')).runCompare,
  ).option('--format <format>', say('compareFormat'));
  for (const [usage, description] of laterCommands)
    add(usage, description, async () =>
      (await import('./commands/not-built.ts')).notBuilt(usage.split(' ')[0] ?? usage),
    )
      .allowUnknownOption()
      .allowExcessArguments();
  add('merge <report...>', 'merge', async () => (await import('./commands/merge.ts')).runMerge)
    .option('--format <format>', say('format', { formats: reportFormats.join(' ') }), collect, [])
    .option('--max-warnings <n>', say('maxWarnings'))
    .option('--quiet', say('quiet'));
  return program;
}

/** Commands of the contract that this release answers with a sentence. */
const laterCommands: readonly (readonly [string, TextId])[] = [['annotate [draft]', 'annotate']];

function addCheckOptions(command: Command, say: Say): void {
  command
    .option('--config <file>', say('config'))
    .option('--no-config', say('noConfig'))
    .option('--nested-config', say('nestedConfig'))
    .option('--allow-plugins', say('allowPlugins'))
    .option('--no-inline-config', say('noInlineConfig'))
    .option('--preset <name>', say('preset'))
    .option('--kind <name>', say('kind'))
    .option('--rule <id=severity>', say('rule'), collect, [])
    .option('--format <format>', say('format', { formats: reportFormats.join(' ') }), collect, [])
    .option('--project', say('project'))
    .option('--baseline <file>', say('baseline'))
    .option('--update-baseline', say('updateBaseline'))
    .option('--max-warnings <n>', say('maxWarnings'))
    .option('--quiet', say('quiet'))
    .option('--cache', say('cache'))
    .option('--threads <n>', say('threads'))
    .option('--shard <i/n>', say('shard'))
    .option('--stdin-filename <name>', say('stdinFilename'))
    .option('--stdin-ndjson', say('stdinNdjson'))
    .option('--explain-checks', say('explainChecks'))
    .option('--print-config', say('printConfig'))
    .option('--allow-empty', say('allowEmpty'))
    .option('--times', say('times'));
}

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

/** Commander's own sentences are English only and do not say what would be right. */
function usageSentence(
  error: CommanderError,
  program: Command,
  argv: readonly string[],
  say: Say,
): string {
  const name = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const bare = name.split(/[ ,]/u)[0] ?? name;
  const command = program.commands.find(
    (each) => each.name() === argv.find((arg) => !arg.startsWith('-')),
  );
  const data = { name: bare, command: command?.name() ?? '' };
  switch (error.code) {
    case 'commander.unknownOption': {
      const options = (command ?? program).options.flatMap((option) =>
        option.long === undefined ? [] : [option.long],
      );
      const nearest = nearestName(bare, options);
      return nearest === null
        ? say('unknownOption', data)
        : say('unknownOptionNear', { ...data, nearest });
    }
    case 'commander.unknownCommand': {
      const nearest = nearestName(
        bare,
        program.commands.map((each) => each.name()),
      );
      return nearest === null
        ? say('unknownCommand', data)
        : say('unknownCommandNear', { ...data, nearest });
    }
    case 'commander.missingArgument':
      return say('missingArgument', data);
    case 'commander.optionMissingArgument':
      return say('missingValue', { name });
    case 'commander.missingMandatoryOptionValue':
      return say('missingOption', { name });
    case 'commander.excessArguments':
      return say('tooManyArguments', data);
    case 'commander.help':
      return program.helpInformation();
    case 'commander.invalidArgument': {
      const option = /option '([^' ]*)/u.exec(error.message)?.[1] ?? '';
      const value = /argument '([^']*)'/u.exec(error.message)?.[1] ?? '';
      return say('badValue', {
        option,
        value,
        allowed: /Allowed choices are ([^.]*)/u.exec(error.message)?.[1] ?? '',
      });
    }
    default:
      return error.message;
  }
}
