import { SourceText } from '@yaodian/parser';
import { childUri, configName, type DocumentCheck } from '@yaodian/workspace';
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { positionWithoutMark, withMark, withoutMark } from './byte-order-mark.ts';
import { codeActions, silence, type SilenceScope } from './code-actions.ts';
import { rosterAction, type EditableConfig } from './config-actions.ts';
import { isMisread } from './misread-text.ts';
import { offsetAt } from './positions.ts';
import type { ServiceContext } from './service-context.ts';
import { rootOf } from './service-settings.ts';
import { isYaml, type Snapshot } from './snapshot.ts';

/** Quick fixes and silencing: everything that changes a document or the office's config. */
export class Actions {
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    this.#context = context;
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
        ? await this.#editableConfig(
            snapshot.uri,
            (await this.#context.analyses.of(snapshot)).check,
            true,
          )
        : null;
    const format = isYaml(snapshot) ? 'yaml' : 'draft';
    const source = new SourceText(snapshot.text);
    const edit = silence({ uri: snapshot.uri, source, format, config }, place) ?? { changes: {} };
    return withMark(marked, edit);
  }

  async #codeActions(
    snapshot: Snapshot,
    range: Range,
    only: readonly string[],
    asksReason: boolean,
  ): Promise<CodeAction[]> {
    // What stands there is not what the file says.
    if (isMisread(snapshot.text)) return [];
    const { check } = await this.#context.analyses.of(snapshot);
    const wantsAll = only.some((kind) => kind.startsWith('source'));
    const fixed =
      wantsAll && check.state === 'checked' ? await this.#context.checker.fix(snapshot) : null;
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
      uriOf: this.#context.uriOf(snapshot.uri),
      titleOf: this.#context.titleOf,
      texts: this.#context.texts,
    });
    if (config === null || check.state !== 'checked' || check.document === null || wantsAll)
      return actions;
    const { departments } = check.config;
    const offset = offsetAt(source, range.start);
    const begin = rosterAction(check.document, offset, departments, config, this.#context.texts);
    return begin === null ? actions : [...actions, begin];
  }

  /** The nearest config, or the one that a first quick fix creates at the root where the client can. */
  async #editableConfig(
    of: string,
    { config }: DocumentCheck,
    mayCreate: boolean,
  ): Promise<EditableConfig | null> {
    const root = rootOf(this.#context.settings, of);
    const uri = config.uris[0] ?? (root === undefined ? null : childUri(root, configName));
    if (uri === null) return null;
    const saves = mayCreate;
    // An edit must fit what is on the screen.
    const open = this.#context.opened(uri);
    if (open !== null) return { uri, text: open.text, saves };
    const bytes = await this.#context.host.readFile(uri).catch(() => null);
    if (bytes === null) return mayCreate ? { uri, text: null, saves } : null;
    return { uri, text: new TextDecoder().decode(bytes), saves };
  }
}
