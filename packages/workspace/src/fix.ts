import { applyEdits, type TextEdit } from '@yaodian/linter';
import { parse, SourceText, type PlanDocument, type PlanKind } from '@yaodian/parser';
import { encode } from '@yaodian/readers';
import { check } from './check.ts';
import type { CheckOutcome } from './check-collection.ts';
import type { CheckOptions, GivenInput } from './check-options.ts';
import type { Problem } from './check-result.ts';
import { ConfigStore } from './config/config-store.ts';
import { documentScalars } from './document-scalars.ts';
import { fixWithPlugins } from './fix-with-plugins.ts';
import type { Host } from './host.ts';
import { mapEdits } from './map-edits.ts';
import { prepareFile, type PreparedFile } from './prepare-file.ts';
import { say } from './say.ts';
import { selectFiles, type SelectedFile } from './select-files.ts';
import { sourceFormat } from './source-format.ts';
import { reportedText } from './to-diagnostic.ts';
import { resolveUri } from './uri.ts';
import { differsOnlyAt, scalarAround } from './yaml-places.ts';

/** A file that safe fixes change. */
export interface FixedFile {
  readonly path: string;
  readonly uri: string;
  /** Text as it was and as it is to be; without BOM. */
  readonly before: string;
  readonly after: string;
  /** What is to be written: encoding, BOM and line breaks as before. */
  readonly bytes: Uint8Array;
  /** Number of fixes applied. */
  readonly count: number;
  /** True for an input that was given and stands in no file. */
  readonly given: boolean;
}

export interface FixOutcome {
  /** Changed files, which the caller writes, and changed inputs, which stand in no file. */
  readonly fixed: readonly FixedFile[];
  /** What a check says of the fixed texts, with the problems of fixing. */
  readonly outcome: CheckOutcome;
}

/** Applies the safe fixes of all findings that are neither silenced nor in the baseline, and checks what comes out. */
export async function fix(host: Host, options: CheckOptions): Promise<FixOutcome> {
  const configs = new ConfigStore(host, options);
  await configs.load();
  const fixed: FixedFile[] = [];
  const problems: Problem[] = [];
  if (configs.problems.length === 0) {
    const { files } = await selectFiles(host, options, configs);
    for (const file of files) {
      if (options.signal?.aborted === true) break;
      const prepared = await prepareFile(host, file, configs, options);
      const result = await fixPrepared(prepared, options);
      problems.push(...result.problems);
      if (result.fixed !== null) fixed.push(result.fixed);
    }
  }
  const outcome = await check(withTexts(host, fixed), withFixedInputs(options, fixed));
  const result = { ...outcome.result, problems: [...problems, ...outcome.result.problems] };
  return { fixed, outcome: { ...outcome, result } };
}

/** The safe fixes of one file; its text is not written. */
export async function fixPrepared(
  prepared: PreparedFile,
  { locale, baseline }: Pick<CheckOptions, 'locale' | 'baseline'>,
): Promise<{ readonly fixed: FixedFile | null; readonly problems: readonly Problem[] }> {
  const { file, loaded, config, run } = prepared;
  const { document, encoding } = loaded;
  if (run === null || document === null || encoding === null) return { fixed: null, problems: [] };
  const known = new Set((baseline?.files[file.path] ?? []).map(({ fingerprint }) => fingerprint));
  const before = reportedText(document).text;
  const result = await fixWithPlugins(prepared, document, {
    reparse: (text) => reparseLike(document, text, file, config.kind.value),
    accept: (finding) => !known.has(finding.fingerprint),
    edit: editReported,
  });
  const problems = result.dropped.map(({ line, message }): Problem => ({
    kind: 'fix-dropped',
    file: file.path,
    message: say(locale, 'fixDropped', { line, reason: message }),
  }));
  if (result.text === before) return { fixed: null, problems };
  const bytes = encode(result.text, encoding);
  if (bytes === null) {
    problems.push({
      kind: 'fix-dropped',
      file: file.path,
      message: say(locale, 'cannotEncode', { encoding: encoding.name }),
    });
    return { fixed: null, problems };
  }
  const count = [...result.applied.values()].reduce((sum, each) => sum + each, 0);
  return {
    fixed: {
      path: file.path,
      uri: file.uri,
      before,
      after: result.text,
      bytes,
      count,
      given: file.bytes !== null,
    },
    problems,
  };
}

function reparseLike(
  document: PlanDocument,
  text: string,
  { path, format = sourceFormat(path) }: SelectedFile,
  kind: PlanKind | null,
): PlanDocument {
  const options = { format, ...(kind === null ? {} : { kind }) };
  return parse(new SourceText(text, document.source.name), options);
}

/** Edits of the read text, made in the text that the file holds. */
function editReported(document: PlanDocument, edits: readonly TextEdit[]): string | null {
  const mapped = mapEdits(document, edits);
  if (mapped === null) return null;
  const asEdits = mapped.map(({ start, end, text }) => ({ range: { start, end }, text }));
  const before = reportedText(document).text;
  const after = applyEdits(before, asEdits);
  if (document.format !== 'plan-yaml' || mapped.length === 0) return after;
  const scalars = documentScalars(document);
  const paths = mapped.map((range) => scalarAround(scalars, range)?.path ?? []);
  return differsOnlyAt(before, after, paths) ? after : null;
}

/** The host as it will be once the fixed files are written. */
function withTexts(host: Host, fixed: readonly FixedFile[]): Host {
  const written = fixed.filter(({ given }) => !given);
  const contents = new Map(written.map(({ uri, bytes }) => [uri, bytes]));
  return {
    readFile: (uri) => {
      const bytes = contents.get(uri);
      return bytes === undefined ? host.readFile(uri) : Promise.resolve(bytes);
    },
    stat: (uri) => host.stat(uri),
    list: (uri) => host.list(uri),
  };
}

function withFixedInputs(options: CheckOptions, fixed: readonly FixedFile[]): CheckOptions {
  const inputs = (options.inputs ?? []).map((input): GivenInput => {
    const uri = resolveUri(options.root, input.name);
    const changed = fixed.find((file) => file.given && file.uri === uri);
    return changed === undefined ? input : { name: input.name, bytes: changed.bytes };
  });
  return { ...options, inputs };
}
