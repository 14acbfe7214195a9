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
import { codeActions, silence, type SilenceScope } from './code-actions.ts';
import { departmentCards } from './department-index.ts';
import { rosterAction, type EditableConfig } from './config-actions.ts';
import { problemDiagnostics, toLspDiagnostics } from './diagnostics.ts';
import { documentSymbols } from './document-symbols.ts';
import { completeDraft } from './draft-completion.ts';
import { explainCheck, explainNothing } from './explain.ts';
import { foldingRanges } from './folding-ranges.ts';
import { hoverDraft } from './hover.ts';
import type { JsonSchema } from './json-schema.ts';
import { offsetAt } from './positions.ts';
import { selectionRanges } from './selection-ranges.ts';
import { statusOf, type Status } from './status.ts';
import { textsFor, type Texts } from './texts.ts';
import { completeYamlBodies } from './yaml-bodies.ts';
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
  /** Texts of open configs: an edit must fit what is on the screen. */
  readonly #openConfigs = new Map<string, string>();

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
    this.#openConfigs.delete(uri);
    this.#checker.close(uri);
  }

  /** Findings for the editor, and the line for its status bar. */
  async check(snapshot: Snapshot): Promise<{ diagnostics: Diagnostic[]; status: Status }> {
    if (!this.#isEnabled(snapshot.uri)) {
      const detail = this.#settings.enable ? this.#texts.offInFolder : this.#texts.offEverywhere;
      return { diagnostics: [], status: { state: 'off', text: this.#texts.off, detail } };
    }
    if (isConfig(snapshot.uri)) {
      this.#openConfigs.set(snapshot.uri, snapshot.text);
      const diagnostics = toLspDiagnostics(
        await this.#checker.checkConfig(snapshot),
        this.#uriOf(snapshot.uri),
      );
      return {
        diagnostics,
        status: { state: 'ready', text: this.#texts.config(diagnostics.length), detail: '' },
      };
    }
    const { check, milliseconds } = await this.#analyse(snapshot);
    const diagnostics = [
      ...problemDiagnostics(check.problems),
      ...toLspDiagnostics(check.diagnostics, this.#uriOf(snapshot.uri)),
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
      results.set(uri, toLspDiagnostics(diagnostics, this.#uriOf(uri)));
      await pause();
    }
    return results;
  }

  /** Findings of one file that is not open, as it is on disk. */
  async fileDiagnostics(uri: string): Promise<Diagnostic[]> {
    if (!this.#isEnabled(uri)) return [];
    return toLspDiagnostics(await this.#checker.findings(uri), this.#uriOf(uri));
  }

  /** Findings in the config files of the workspace, open or not, by URI. */
  async configDiagnostics(): Promise<ReadonlyMap<string, Diagnostic[]>> {
    const results = new Map<string, Diagnostic[]>();
    if (!this.#settings.enable) return results;
    for (const [uri, findings] of await this.#checker.configFindings())
      if (this.#isEnabled(uri)) results.set(uri, toLspDiagnostics(findings, this.#uriOf(uri)));
    return results;
  }

  /** Why something, or nothing, is shown for a document; null for one that the server was not told of. */
  async explain(snapshot: Snapshot | null): Promise<string> {
    const { locale } = this.#settings;
    if (snapshot === null) return explainNothing([this.#texts.notOpen], locale);
    if (!this.#isEnabled(snapshot.uri) || isConfig(snapshot.uri)) {
      const { status, diagnostics } = await this.check(snapshot);
      const faults = diagnostics.map(({ message }) =>
        typeof message === 'string' ? `- ${message}` : message.value,
      );
      return explainNothing([status.text, status.detail, ...faults], locale);
    }
    const { check, milliseconds } = await this.#analyse(snapshot);
    return explainCheck(check, snapshot.uri, milliseconds, this.#settings);
  }

  async symbols(snapshot: Snapshot): Promise<DocumentSymbol[]> {
    return await this.#withDocument(
      snapshot,
      (document) => documentSymbols(document, this.#texts),
      [],
    );
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
      // In notes that are no plan nobody waits for chapters; an empty file may become one.
      const begun = snapshot.text.trim() !== '';
      if (check.document === null || (check.state !== 'checked' && begun)) return [];
      return completeDraft(check.document, position, check.config.departments, this.#texts);
    }
    const source = new SourceText(snapshot.text);
    const offset = offsetAt(source, position);
    const cards =
      check.document === null ? [] : departmentCards(check.document, check.config.departments);
    return [
      ...(schema === planSchema ? completeYamlBodies(source, offset, cards, this.#texts) : []),
      ...completeYaml(snapshot.text, offset, schema, this.#english),
    ];
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
    const source = new SourceText(snapshot.text);
    const config = await this.#editableConfig(snapshot.uri, check, asksReason);
    const actions = codeActions({
      uri: snapshot.uri,
      source,
      format: isYaml(snapshot) ? 'yaml' : 'draft',
      diagnostics: check.diagnostics,
      range,
      only,
      asksReason,
      config,
      fixedText: () => fixed,
      uriOf: this.#uriOf(snapshot.uri),
      titleOf: (rule) => ruleDocs[rule]?.[this.#settings.locale].title ?? rule,
      texts: this.#texts,
    });
    if (config === null || check.state !== 'checked' || check.document === null || wantsAll)
      return actions;
    const { departments } = check.config;
    const offset = offsetAt(source, range.start);
    const begin = rosterAction(check.document, offset, departments, config, this.#texts);
    return begin === null ? actions : [...actions, begin];
  }

  /** The edit that silences a finding with the writer's reason; an empty one where nothing can be written. */
  async silence(
    snapshot: Snapshot,
    place: { rule: string; line: number; scope: SilenceScope; reason: string },
  ): Promise<WorkspaceEdit> {
    const config =
      place.scope === 'rule'
        ? await this.#editableConfig(snapshot.uri, (await this.#analyse(snapshot)).check, true)
        : null;
    const format = isYaml(snapshot) ? 'yaml' : 'draft';
    const source = new SourceText(snapshot.text);
    return silence({ uri: snapshot.uri, source, format, config }, place) ?? { changes: {} };
  }

  #isEnabled(uri: string): boolean {
    const { enable, disabledRoots } = this.#settings;
    return enable && !disabledRoots.some((root) => isBelow(uri, root));
  }

  get #texts(): Texts {
    return textsFor(this.#settings.locale);
  }

  get #english(): boolean {
    return this.#settings.locale === 'en';
  }

  readonly #pageOf = (rule: string): string | null =>
    ruleDocs[rule]?.[this.#settings.locale].page ?? null;

  /** Tells URIs for the paths in the findings of a document. */
  #uriOf(uri: string): (path: string) => string {
    return (path) => this.#checker.uriOf(uri, path);
  }

  /** The nearest config, or the one that a first quick fix creates at the root where the client can. */
  async #editableConfig(
    of: string,
    { config }: DocumentCheck,
    mayCreate: boolean,
  ): Promise<EditableConfig | null> {
    const root = this.#rootOf(of);
    const uri = config.uris[0] ?? (root === undefined ? null : childUri(root, configName));
    if (uri === null) return null;
    const saves = mayCreate;
    const open = this.#openConfigs.get(uri);
    if (open !== undefined) return { uri, text: open, saves };
    const bytes = await this.#host.readFile(uri).catch(() => null);
    if (bytes === null) return mayCreate ? { uri, text: null, saves } : null;
    return { uri, text: new TextDecoder().decode(bytes), saves };
  }

  /** The innermost folder of the workspace that holds a document; the first one for new drafts. */
  #rootOf(uri: string): string | undefined {
    const { roots } = this.#settings;
    const holding = roots.filter((root) => isBelow(uri, root)).sort((a, b) => b.length - a.length);
    return holding[0] ?? (uri.startsWith('untitled:') ? roots[0] : undefined);
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

function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder.replace(/\/$/u, '')}/`);
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
