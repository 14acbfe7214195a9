import { ruleDocs } from '@yaodian/rules/docs';
import { planSchema } from '@yaodian/schema';
import {
  childUri,
  configName,
  createDocumentChecker,
  isConfigFile,
  type Diagnostic as Finding,
  type DocumentCheck,
  type DocumentChecker,
  type Host,
  type PluginRunner,
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
import { Analyses } from './analyses.ts';
import { positionWithoutMark, withMark, withoutMark } from './byte-order-mark.ts';
import { codeActions, silence, type SilenceScope } from './code-actions.ts';
import { departmentCards } from './department-index.ts';
import { rosterAction, type EditableConfig } from './config-actions.ts';
import { headDiagnostic, problemDiagnostics, toLspDiagnostics } from './diagnostics.ts';
import { documentSymbols } from './document-symbols.ts';
import { completeDraft } from './draft-completion.ts';
import { explainCheck, explainNothing } from './explain.ts';
import { foldingRanges } from './folding-ranges.ts';
import { hoverDraft } from './hover.ts';
import { isMisread } from './misread-text.ts';
import { offsetAt } from './positions.ts';
import { selectionRanges } from './selection-ranges.ts';
import { isEnabled, rootOf, type ServiceSettings } from './service-settings.ts';
import { isYaml, schemaFor, type Snapshot } from './snapshot.ts';
import { statusOf, type Status } from './status.ts';
import { textsFor, type Texts } from './texts.ts';
import { completeYamlBodies } from './yaml-bodies.ts';
import { completeYaml, hoverYaml } from './yaml-completion.ts';

/** Where the documents and files of an editor come from. */
export interface Surroundings {
  readonly host: Host;
  /** Runs rules of other people; left out where the surroundings cannot. */
  readonly plugins?: PluginRunner;
  /** An open document by its URI, with these escapes or those; null where it is not open. */
  readonly opened: (uri: string) => Snapshot | null;
}

/** What a check of the whole workspace found. */
export interface WorkspaceCheck {
  /** By URI, of every file that was looked at. */
  readonly diagnostics: ReadonlyMap<string, Diagnostic[]>;
  readonly plans: number;
  /** Files that are no plans, or could not be read. */
  readonly others: number;
  /** Files that may hold drafts, in formats of which editors show no text: docx, pdf, html. */
  readonly unread: number;
}

/** Everything an editor offers for a plan, without a connection: one core for all clients. */
export class LanguageService {
  readonly #surroundings: Surroundings;
  readonly #analyses: Analyses;
  #settings: ServiceSettings;
  #checker: DocumentChecker;

  constructor(surroundings: Surroundings, settings: ServiceSettings) {
    this.#surroundings = surroundings;
    this.#settings = settings;
    this.#checker = this.#newChecker();
    this.#analyses = new Analyses(this.#checker, this.#opened);
  }

  configure(changes: Partial<ServiceSettings>): void {
    const settings = { ...this.#settings, ...changes };
    // A new checker knows no last good config: only a real change is worth one.
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return;
    this.#settings = settings;
    this.#checker = this.#newChecker();
    this.#analyses.invalidate(this.#checker);
  }

  fileChanged(uri: string): void {
    this.#checker.fileChanged(uri);
    this.#analyses.invalidate();
  }

  close(uri: string): void {
    this.#analyses.close(uri);
    this.#checker.close(uri);
  }

  /** Open documents whose findings follow from what this one says: they are of one project. */
  comparedWith(uri: string): readonly string[] {
    return this.#analyses.comparedWith(uri);
  }

  /** Findings for the editor, and the line for its status bar. */
  async check(snapshot: Snapshot): Promise<{ diagnostics: Diagnostic[]; status: Status }> {
    if (!isEnabled(this.#settings, snapshot.uri)) {
      const detail = this.#settings.enable ? this.#texts.offInFolder : this.#texts.offEverywhere;
      return { diagnostics: [], status: { state: 'off', text: this.#texts.off, detail } };
    }
    const plain = withoutMark(snapshot);
    if (isConfigFile(snapshot.uri)) {
      const faults = this.#shown(snapshot.uri, await this.#checker.checkConfig(plain));
      const text = this.#texts.config(faults.length);
      return {
        diagnostics: withMark(snapshot, faults),
        status: { state: 'ready', text, detail: '' },
      };
    }
    if (isMisread(plain.text)) {
      const { misread: text, misreadAdvice: detail } = this.#texts;
      const diagnostics = [headDiagnostic('encoding', detail)];
      return { diagnostics, status: { state: 'error', text, detail } };
    }
    const { check, milliseconds } = await this.#analyses.of(plain);
    const diagnostics = [
      ...problemDiagnostics(check.problems),
      ...withMark(snapshot, this.#shown(snapshot.uri, check.diagnostics)),
    ];
    return { diagnostics, status: statusOf(check, diagnostics.length, milliseconds, this.#texts) };
  }

  /**
   * Checks every file of the workspace that may be a plan, open documents as they are now. A file that
   * cannot be read counts as one without findings. `pause` is waited for after each file: whoever types
   * goes first.
   */
  async checkWorkspace(
    pause: () => Promise<void> = () => Promise.resolve(),
  ): Promise<WorkspaceCheck> {
    const diagnostics = new Map<string, Diagnostic[]>();
    const { files, unread } = await this.#checker.planFiles();
    let plans = 0;
    for (const uri of files) {
      if (!isEnabled(this.#settings, uri)) continue;
      const findings = await this.#findings(uri);
      if (findings !== null) plans++;
      diagnostics.set(uri, this.#shown(uri, findings ?? []));
      await pause();
    }
    return { diagnostics, plans, others: diagnostics.size - plans, unread };
  }

  /** Findings of one file that is not open, as it is on disk. */
  async fileDiagnostics(uri: string): Promise<Diagnostic[]> {
    return isEnabled(this.#settings, uri)
      ? this.#shown(uri, (await this.#checker.findings(uri)) ?? [])
      : [];
  }

  /** Findings in the config files of the workspace, open or not, by URI. */
  async configDiagnostics(): Promise<ReadonlyMap<string, Diagnostic[]>> {
    const results = new Map<string, Diagnostic[]>();
    if (!this.#settings.enable) return results;
    for (const [uri, findings] of await this.#checker.configFindings())
      if (isEnabled(this.#settings, uri)) results.set(uri, this.#shown(uri, findings));
    return results;
  }

  /** Why something, or nothing, is shown for a document; null for one that the server was not told of. */
  async explain(snapshot: Snapshot | null): Promise<string> {
    const { locale } = this.#settings;
    if (snapshot === null) return explainNothing([this.#texts.notOpen], locale);
    if (
      !isEnabled(this.#settings, snapshot.uri) ||
      isConfigFile(snapshot.uri) ||
      isMisread(snapshot.text)
    ) {
      const { status, diagnostics } = await this.check(snapshot);
      const faults = diagnostics.map(({ message }) =>
        typeof message === 'string' ? `- ${message}` : message.value,
      );
      return explainNothing([status.text, status.detail, ...faults], locale);
    }
    const { check, milliseconds } = await this.#analyses.of(withoutMark(snapshot));
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
    const plain = positions.map((position) => positionWithoutMark(snapshot, position));
    return await this.#withDocument(snapshot, (document) => selectionRanges(document, plain), []);
  }

  async hover(marked: Snapshot, place: Position): Promise<Hover | null> {
    const snapshot = withoutMark(marked);
    const position = positionWithoutMark(marked, place);
    const { check } = await this.#analyses.of(snapshot);
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
    if (found !== null || schema === null) return withMark(marked, found);
    const offset = offsetAt(new SourceText(snapshot.text), position);
    const value = hoverYaml(snapshot.text, offset, schema, this.#english);
    return value === '' ? null : { contents: { kind: 'markdown', value } };
  }

  async completion(marked: Snapshot, place: Position): Promise<CompletionItem[]> {
    const snapshot = withoutMark(marked);
    const position = positionWithoutMark(marked, place);
    return withMark(marked, await this.#completion(snapshot, position));
  }

  async codeActions(
    marked: Snapshot,
    place: Range,
    only: readonly string[],
    asksReason: boolean,
  ): Promise<CodeAction[]> {
    const snapshot = withoutMark(marked);
    const range = {
      start: positionWithoutMark(marked, place.start),
      end: positionWithoutMark(marked, place.end),
    };
    return withMark(marked, await this.#codeActions(snapshot, range, only, asksReason));
  }

  /** The edit that silences a finding with the writer's reason; an empty one where nothing can be written. */
  async silence(
    marked: Snapshot,
    place: { rule: string; line: number; scope: SilenceScope; reason: string },
  ): Promise<WorkspaceEdit> {
    const snapshot = withoutMark(marked);
    const config =
      place.scope === 'rule'
        ? await this.#editableConfig(snapshot.uri, (await this.#analyses.of(snapshot)).check, true)
        : null;
    const format = isYaml(snapshot) ? 'yaml' : 'draft';
    const source = new SourceText(snapshot.text);
    const edit = silence({ uri: snapshot.uri, source, format, config }, place) ?? { changes: {} };
    return withMark(marked, edit);
  }

  /** The findings of a file, of an open one as it is now; null where it is no plan. */
  async #findings(uri: string): Promise<readonly Finding[] | null> {
    const opened = this.#opened(uri);
    if (opened === null) return await this.#checker.findings(uri);
    const { check } = await this.#analyses.of(opened);
    return check.state === 'checked' ? check.diagnostics : null;
  }

  async #completion(snapshot: Snapshot, position: Position): Promise<CompletionItem[]> {
    const { check } = await this.#analyses.of(snapshot);
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

  async #codeActions(
    snapshot: Snapshot,
    range: Range,
    only: readonly string[],
    asksReason: boolean,
  ): Promise<CodeAction[]> {
    // What stands there is not what the file says.
    if (isMisread(snapshot.text)) return [];
    const { check } = await this.#analyses.of(snapshot);
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

  #newChecker(): DocumentChecker {
    const { host, plugins } = this.#surroundings;
    return createDocumentChecker(host, this.#settings, {
      opened: this.#opened,
      ...(plugins === undefined ? {} : { plugins }),
    });
  }

  readonly #opened = (uri: string): Snapshot | null => {
    const snapshot = this.#surroundings.opened(uri);
    return snapshot === null ? null : withoutMark(snapshot);
  };

  /** The findings of a document as an editor shows them. */
  #shown(uri: string, findings: readonly Finding[]): Diagnostic[] {
    return toLspDiagnostics(findings, this.#uriOf(uri), this.#texts);
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
    const root = rootOf(this.#settings, of);
    const uri = config.uris[0] ?? (root === undefined ? null : childUri(root, configName));
    if (uri === null) return null;
    const saves = mayCreate;
    // An edit must fit what is on the screen.
    const open = this.#opened(uri);
    if (open !== null) return { uri, text: open.text, saves };
    const bytes = await this.#surroundings.host.readFile(uri).catch(() => null);
    if (bytes === null) return mayCreate ? { uri, text: null, saves } : null;
    return { uri, text: new TextDecoder().decode(bytes), saves };
  }

  async #withDocument<T>(
    snapshot: Snapshot,
    ask: (document: PlanDocument) => T,
    none: T,
  ): Promise<T> {
    const { check } = await this.#analyses.of(withoutMark(snapshot));
    return check.document === null ? none : withMark(snapshot, ask(check.document));
  }
}
