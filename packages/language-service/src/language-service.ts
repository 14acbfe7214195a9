import type { Locale } from '@yaodian/linter';
import { ruleDocs } from '@yaodian/rules/docs';
import { planSchema } from '@yaodian/schema';
import {
  childUri,
  configName,
  configSchema,
  createDocumentChecker,
  type DocumentCheck,
  type DocumentChecker,
  type EditorRules,
  type Host,
  type PluginRunner,
  type PresetName,
} from '@yaodian/workspace';
import { SourceText, type PlanDocument } from '@yaodian/parser';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  Range,
  SelectionRange,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { codeActions } from './code-actions.ts';
import type { EditableConfig } from './config-actions.ts';
import { problemDiagnostics, toLspDiagnostics } from './diagnostics.ts';
import { documentSymbols } from './document-symbols.ts';
import { completeDraft } from './draft-completion.ts';
import { explainCheck } from './explain.ts';
import { foldingRanges } from './folding-ranges.ts';
import { hoverDraft } from './hover.ts';
import type { JsonSchema } from './json-schema.ts';
import { offsetAt } from './positions.ts';
import { selectionRanges } from './selection-ranges.ts';
import { silenceEdit } from './silence.ts';
import { statusOf, type Status } from './status.ts';
import { textsFor, type Texts } from './texts.ts';
import { completeYaml, hoverYaml } from './yaml-completion.ts';

/** A document as the editor has it at one moment. */
export interface Snapshot {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

export interface ServiceSettings {
  readonly roots: readonly string[];
  readonly locale: Locale;
  readonly trusted: boolean;
  /** False: nothing is checked, and the status says so. */
  readonly enable: boolean;
  /** Roots in which nothing is checked. */
  readonly disabledRoots: readonly string[];
  /** Null for what the config says. */
  readonly preset: PresetName | null;
  readonly allowPlugins: boolean;
  /** Rules from the editor's settings, by root; `''` for documents outside all roots. */
  readonly rules: Readonly<Record<string, EditorRules>>;
}

interface Analysis {
  readonly check: DocumentCheck;
  readonly milliseconds: number;
}

interface Remembered {
  readonly version: number;
  readonly generation: number;
  readonly analysis: Promise<Analysis>;
}

/** Everything an editor offers for a plan, without a connection: one core for all clients. */
export class LanguageService {
  readonly #host: Host;
  readonly #plugins: PluginRunner | undefined;
  #settings: ServiceSettings;
  #checker: DocumentChecker;
  /** Counts changes of config, roster, other files: an analysis of an earlier generation is stale. */
  #generation = 0;
  readonly #analyses = new Map<string, Remembered>();

  /** `plugins` runs rules of other people; left out where the surroundings cannot. */
  constructor(host: Host, settings: ServiceSettings, plugins?: PluginRunner) {
    this.#host = host;
    this.#settings = settings;
    this.#plugins = plugins;
    this.#checker = createDocumentChecker(host, settings, plugins);
  }

  configure(changes: Partial<ServiceSettings>): void {
    const settings = { ...this.#settings, ...changes };
    // A new checker knows no last good config: only a real change is worth one.
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return;
    this.#settings = settings;
    this.#checker = createDocumentChecker(this.#host, this.#settings, this.#plugins);
    this.#generation++;
  }

  fileChanged(uri: string): void {
    this.#checker.fileChanged(uri);
    this.#generation++;
  }

  close(uri: string): void {
    this.#analyses.delete(uri);
    this.#checker.close(uri);
  }

  /** Findings for the editor, and the line for its status bar. */
  async check(snapshot: Snapshot): Promise<{ diagnostics: Diagnostic[]; status: Status }> {
    if (!this.#isEnabled(snapshot.uri)) {
      return { diagnostics: [], status: { state: 'off', text: this.#texts.off, detail: '' } };
    }
    if (isConfig(snapshot.uri)) {
      const diagnostics = toLspDiagnostics(await this.#checker.checkConfig(snapshot), this.#uriOf);
      return {
        diagnostics,
        status: { state: 'ready', text: this.#texts.config(diagnostics.length), detail: '' },
      };
    }
    const { check, milliseconds } = await this.#analyse(snapshot);
    const diagnostics = [
      ...problemDiagnostics(check.problems),
      ...toLspDiagnostics(check.diagnostics, this.#uriOf),
    ];
    return { diagnostics, status: statusOf(check, diagnostics.length, milliseconds, this.#texts) };
  }

  /**
   * Findings of every plan file of the workspace, by URI; `open` gives the text of open documents.
   * A file that cannot be read counts as one without findings. `pause` is waited for after each file:
   * whoever types goes first.
   */
  async checkWorkspace(
    open: (uri: string) => Snapshot | null,
    pause: () => Promise<void> = () => Promise.resolve(),
  ): Promise<ReadonlyMap<string, Diagnostic[]>> {
    const results = new Map<string, Diagnostic[]>();
    for (const uri of await this.#checker.planFiles()) {
      if (!this.#isEnabled(uri)) continue;
      const opened = open(uri);
      const diagnostics =
        opened === null
          ? await this.#checker.findings(uri)
          : (await this.#analyse(opened)).check.diagnostics;
      results.set(uri, toLspDiagnostics(diagnostics, this.#uriOf));
      await pause();
    }
    return results;
  }

  async explain(snapshot: Snapshot): Promise<string> {
    const { check, milliseconds } = await this.#analyse(snapshot);
    return explainCheck(check, snapshot.uri, milliseconds, this.#settings);
  }

  async symbols(snapshot: Snapshot): Promise<DocumentSymbol[]> {
    return await this.#withDocument(snapshot, documentSymbols, []);
  }

  async foldingRanges(snapshot: Snapshot): Promise<FoldingRange[]> {
    return await this.#withDocument(snapshot, foldingRanges, []);
  }

  async selectionRanges(
    snapshot: Snapshot,
    positions: readonly Position[],
  ): Promise<SelectionRange[]> {
    return await this.#withDocument(
      snapshot,
      (document) => selectionRanges(document, positions),
      [],
    );
  }

  async hover(snapshot: Snapshot, position: Position): Promise<Hover | null> {
    const { check } = await this.#analyse(snapshot);
    const found =
      check.document === null
        ? null
        : hoverDraft(
            check.document,
            position,
            check.config.departments,
            check.diagnostics,
            this.#pageOf,
            this.#texts,
          );
    const schema = schemaFor(snapshot);
    if (found !== null || schema === null) return found;
    const offset = offsetAt(new SourceText(snapshot.text), position);
    const value = hoverYaml(snapshot.text, offset, schema, this.#english);
    return value === '' ? null : { contents: { kind: 'markdown', value } };
  }

  async completion(snapshot: Snapshot, position: Position): Promise<CompletionItem[]> {
    const { check } = await this.#analyse(snapshot);
    const schema = schemaFor(snapshot);
    if (schema === null) {
      if (check.document === null) return [];
      return completeDraft(check.document, position, check.config.departments, this.#texts);
    }
    const offset = offsetAt(new SourceText(snapshot.text), position);
    return completeYaml(snapshot.text, offset, schema, this.#english);
  }

  async codeActions(
    snapshot: Snapshot,
    range: Range,
    only: readonly string[],
    asksReason: boolean,
  ): Promise<CodeAction[]> {
    const { check } = await this.#analyse(snapshot);
    const wantsAll = only.some((kind) => kind.startsWith('source'));
    const fixed = wantsAll && check.state === 'checked' ? await this.#checker.fix(snapshot) : null;
    return codeActions({
      uri: snapshot.uri,
      source: new SourceText(snapshot.text),
      format: isYaml(snapshot) ? 'yaml' : 'draft',
      diagnostics: check.diagnostics,
      range,
      only,
      asksReason,
      config: await this.#editableConfig(check, asksReason),
      fixedText: () => fixed,
      uriOf: this.#uriOf,
      texts: this.#texts,
    });
  }

  /** The edit that silences a finding with the writer's reason. */
  silence(
    snapshot: Snapshot,
    {
      rule,
      line,
      scope,
      reason,
    }: { rule: string; line: number; scope: 'line' | 'file'; reason: string },
  ): WorkspaceEdit {
    const format = isYaml(snapshot) ? 'yaml' : 'draft';
    const edit = silenceEdit(new SourceText(snapshot.text), format, rule, line, scope, reason);
    return { changes: { [snapshot.uri]: [edit] } };
  }

  #isEnabled(uri: string): boolean {
    const { enable, disabledRoots } = this.#settings;
    return enable && !disabledRoots.some((root) => uri.startsWith(`${root.replace(/\/$/u, '')}/`));
  }

  get #texts(): Texts {
    return textsFor(this.#settings.locale);
  }

  get #english(): boolean {
    return this.#settings.locale === 'en';
  }

  readonly #pageOf = (rule: string): string | null =>
    ruleDocs[rule]?.[this.#settings.locale].page ?? null;

  /** Paths in results are relative to the first root, or URIs themselves. */
  readonly #uriOf = (path: string): string => {
    const root = this.#settings.roots[0];
    if (root === undefined || /^[a-z][a-z0-9+.-]*:/iu.test(path)) return path;
    return `${root.replace(/\/$/u, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
  };

  /** The nearest config, or the one that a first quick fix creates at the root where the client can. */
  async #editableConfig(
    { config }: DocumentCheck,
    mayCreate: boolean,
  ): Promise<EditableConfig | null> {
    const root = this.#settings.roots[0];
    const uri = config.uris[0] ?? (root === undefined ? null : childUri(root, configName));
    if (uri === null) return null;
    const bytes = await this.#host.readFile(uri).catch(() => null);
    if (bytes === null) return mayCreate ? { uri, text: null } : null;
    return { uri, text: new TextDecoder().decode(bytes) };
  }

  #analyse(snapshot: Snapshot): Promise<Analysis> {
    const known = this.#analyses.get(snapshot.uri);
    if (known?.version === snapshot.version && known.generation === this.#generation)
      return known.analysis;
    const start = performance.now();
    const analysis = this.#checker
      .check(snapshot)
      .then((check): Analysis => ({ check, milliseconds: Math.round(performance.now() - start) }));
    this.#analyses.set(snapshot.uri, {
      version: snapshot.version,
      generation: this.#generation,
      analysis,
    });
    return analysis;
  }

  async #withDocument<T>(
    snapshot: Snapshot,
    ask: (document: PlanDocument) => T,
    none: T,
  ): Promise<T> {
    const { check } = await this.#analyse(snapshot);
    return check.document === null ? none : ask(check.document);
  }
}

function isConfig(uri: string): boolean {
  return uri.endsWith('/yaodian.config.yaml');
}

function isYaml({ uri, languageId }: Snapshot): boolean {
  return languageId === 'plan-yaml' || languageId === 'yaml' || /\.ya?ml$/u.test(uri);
}

function schemaFor(snapshot: Snapshot): JsonSchema | null {
  if (isConfig(snapshot.uri)) return configSchema;
  return isYaml(snapshot) ? planSchema : null;
}
