import { SourceText, type PlanDocument } from '@yaodian/parser';
import { planSchema } from '@yaodian/schema';
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
import { Actions } from './actions.ts';
import { positionWithoutMark, withMark, withoutMark } from './byte-order-mark.ts';
import type { SilenceScope } from './code-actions.ts';
import { departmentCards } from './department-index.ts';
import { documentSymbols } from './document-symbols.ts';
import { completeDraft } from './draft-completion.ts';
import { Findings, type WorkspaceCheck } from './findings.ts';
import { foldingRanges } from './folding-ranges.ts';
import { hoverDraft } from './hover.ts';
import { offsetAt } from './positions.ts';
import { selectionRanges } from './selection-ranges.ts';
import { ServiceContext, type Surroundings } from './service-context.ts';
import type { ServiceSettings } from './service-settings.ts';
import { schemaFor, type Snapshot } from './snapshot.ts';
import type { Status } from './status.ts';
import { completeYamlBodies } from './yaml-bodies.ts';
import { completeYaml, hoverYaml } from './yaml-completion.ts';

/** Everything an editor offers for a plan, without a connection: one core for all clients. */
export class LanguageService {
  readonly #context: ServiceContext;
  readonly #findings: Findings;
  readonly #actions: Actions;

  constructor(surroundings: Surroundings, settings: ServiceSettings) {
    this.#context = new ServiceContext(surroundings, settings);
    this.#findings = new Findings(this.#context);
    this.#actions = new Actions(this.#context);
  }

  configure(changes: Partial<ServiceSettings>): void {
    this.#context.configure(changes);
  }

  fileChanged(uri: string): void {
    this.#context.checker.fileChanged(uri);
    this.#context.analyses.invalidate();
  }

  close(uri: string): void {
    this.#context.analyses.close(uri);
    this.#context.checker.close(uri);
  }

  /** Open documents whose findings follow from what this one says: they are of one project. */
  comparedWith(uri: string): readonly string[] {
    return this.#context.analyses.comparedWith(uri);
  }

  /** Findings for the editor, and the line for its status bar. */
  check(snapshot: Snapshot): Promise<{ diagnostics: Diagnostic[]; status: Status }> {
    return this.#findings.check(snapshot);
  }

  /** Checks a text that the editor does not show, as a keystroke would, and keeps nothing of it. */
  rehearse(snapshot: Snapshot): Promise<void> {
    return this.#findings.rehearse(snapshot);
  }

  /** Checks every file of the workspace that may be a plan; `pause` is waited for after each. */
  checkWorkspace(pause?: () => Promise<void>): Promise<WorkspaceCheck> {
    return this.#findings.checkWorkspace(pause);
  }

  /** Findings of one file that is not open, as it is on disk. */
  fileDiagnostics(uri: string): Promise<Diagnostic[]> {
    return this.#findings.fileDiagnostics(uri);
  }

  /** Findings in the config files of the workspace, open or not, by URI. */
  configDiagnostics(): Promise<ReadonlyMap<string, Diagnostic[]>> {
    return this.#findings.configDiagnostics();
  }

  /** Why something, or nothing, is shown for a document; null for one that the server was not told of. */
  explain(snapshot: Snapshot | null): Promise<string> {
    return this.#findings.explain(snapshot);
  }

  codeActions(
    snapshot: Snapshot,
    range: Range,
    only: readonly string[],
    asksReason: boolean,
  ): Promise<CodeAction[]> {
    return this.#actions.codeActions(snapshot, range, only, asksReason);
  }

  /** The edit that silences a finding with the writer's reason; an empty one where nothing can be written. */
  silence(
    snapshot: Snapshot,
    place: { rule: string; line: number; scope: SilenceScope; reason: string },
  ): Promise<WorkspaceEdit> {
    return this.#actions.silence(snapshot, place);
  }

  async symbols(snapshot: Snapshot): Promise<DocumentSymbol[]> {
    return await this.#withDocument(
      snapshot,
      (document) => documentSymbols(document, this.#context.texts),
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
    const { check } = await this.#context.analyses.of(snapshot);
    const found =
      check.document === null
        ? null
        : hoverDraft(
            check.document,
            position,
            check.config.departments,
            check.diagnostics,
            this.#context.pageOf,
            this.#context.texts,
          );
    const schema = schemaFor(snapshot);
    if (found !== null || schema === null) return withMark(marked, found);
    const offset = offsetAt(new SourceText(snapshot.text), position);
    const value = hoverYaml(snapshot.text, offset, schema, this.#context.settings.locale === 'en');
    return value === '' ? null : { contents: { kind: 'markdown', value } };
  }

  async completion(marked: Snapshot, place: Position): Promise<CompletionItem[]> {
    const snapshot = withoutMark(marked);
    const position = positionWithoutMark(marked, place);
    return withMark(marked, await this.#completion(snapshot, position));
  }

  async #completion(snapshot: Snapshot, position: Position): Promise<CompletionItem[]> {
    const { check } = await this.#context.analyses.of(snapshot);
    const schema = schemaFor(snapshot);
    if (schema === null) {
      // In notes that are no plan nobody waits for chapters; an empty file may become one.
      const begun = snapshot.text.trim() !== '';
      if (check.document === null || (check.state !== 'checked' && begun)) return [];
      return completeDraft(check.document, position, check.config.departments, this.#context.texts);
    }
    const source = new SourceText(snapshot.text);
    const offset = offsetAt(source, position);
    const cards =
      check.document === null ? [] : departmentCards(check.document, check.config.departments);
    return [
      ...(schema === planSchema
        ? completeYamlBodies(source, offset, cards, this.#context.texts)
        : []),
      ...completeYaml(snapshot.text, offset, schema, this.#context.settings.locale === 'en'),
    ];
  }

  async #withDocument<T>(
    snapshot: Snapshot,
    ask: (document: PlanDocument) => T,
    none: T,
  ): Promise<T> {
    const { check } = await this.#context.analyses.of(withoutMark(snapshot));
    return check.document === null ? none : withMark(snapshot, ask(check.document));
  }
}
