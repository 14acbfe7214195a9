import { isConfigFile } from '@yaodian/workspace';
import type { Diagnostic } from 'vscode-languageserver-types';
import { withMark, withoutMark } from './byte-order-mark.ts';
import { headDiagnostic, problemDiagnostics } from './diagnostics.ts';
import { explainCheck, explainNothing } from './explain.ts';
import { isMisread } from './misread-text.ts';
import type { ServiceContext } from './service-context.ts';
import { isEnabled } from './service-settings.ts';
import type { Snapshot } from './snapshot.ts';
import { statusOf, type Status } from './status.ts';

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

/** What is found in open documents, in the other files of the workspace and in configs, and why. */
export class Findings {
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    this.#context = context;
  }

  /** Findings for the editor, and the line for its status bar. */
  async check(snapshot: Snapshot): Promise<{ diagnostics: Diagnostic[]; status: Status }> {
    if (!isEnabled(this.#context.settings, snapshot.uri)) {
      const detail = this.#context.settings.enable
        ? this.#context.texts.offInFolder
        : this.#context.texts.offEverywhere;
      return { diagnostics: [], status: { state: 'off', text: this.#context.texts.off, detail } };
    }
    const plain = withoutMark(snapshot);
    if (isConfigFile(snapshot.uri)) {
      const faults = this.#context.shown(
        snapshot.uri,
        await this.#context.checker.checkConfig(plain),
      );
      const text = this.#context.texts.config(faults.length);
      return {
        diagnostics: withMark(snapshot, faults),
        status: { state: 'ready', text, detail: '' },
      };
    }
    if (isMisread(plain.text)) {
      const { misread: text, misreadAdvice: detail } = this.#context.texts;
      const diagnostics = [headDiagnostic('encoding', detail)];
      return { diagnostics, status: { state: 'error', text, detail } };
    }
    const { check, milliseconds } = await this.#context.analyses.of(plain);
    const diagnostics = [
      ...problemDiagnostics(check.problems),
      ...withMark(snapshot, this.#context.shown(snapshot.uri, check.diagnostics)),
    ];
    return {
      diagnostics,
      status: statusOf(check, diagnostics.length, milliseconds, this.#context.texts),
    };
  }

  /** Checks a text that the editor does not show, as a keystroke would, and keeps nothing of it. */
  async rehearse(snapshot: Snapshot): Promise<void> {
    if (!isEnabled(this.#context.settings, snapshot.uri) || isConfigFile(snapshot.uri)) return;
    const { diagnostics } = await this.#context.checker.check(withoutMark(snapshot));
    withMark(snapshot, this.#context.shown(snapshot.uri, diagnostics));
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
    const { files, unread } = await this.#context.checker.planFiles();
    const enabled = files.filter((uri) => isEnabled(this.#context.settings, uri));
    const { opened, analyses, checker } = this.#context;
    const closed = enabled.filter((uri) => opened(uri) === null);
    const findings = new Map(await checker.findingsOf(closed, pause));
    for (const uri of enabled) {
      const document = opened(uri);
      if (document === null) continue;
      const { check } = await analyses.of(document);
      findings.set(uri, check.state === 'checked' ? check.diagnostics : null);
    }
    let plans = 0;
    for (const [uri, found] of findings) {
      if (found !== null) plans++;
      diagnostics.set(uri, this.#context.shown(uri, found ?? []));
    }
    return { diagnostics, plans, others: diagnostics.size - plans, unread };
  }

  /** Findings of one file that is not open, as it is on disk. */
  async fileDiagnostics(uri: string): Promise<Diagnostic[]> {
    return isEnabled(this.#context.settings, uri)
      ? this.#context.shown(uri, (await this.#context.checker.findings(uri)) ?? [])
      : [];
  }

  /** Findings in the config files of the workspace, open or not, by URI. */
  async configDiagnostics(): Promise<ReadonlyMap<string, Diagnostic[]>> {
    const results = new Map<string, Diagnostic[]>();
    if (!this.#context.settings.enable) return results;
    for (const [uri, findings] of await this.#context.checker.configFindings())
      if (isEnabled(this.#context.settings, uri))
        results.set(uri, this.#context.shown(uri, findings));
    return results;
  }

  /** Why something, or nothing, is shown for a document; null for one that the server was not told of. */
  async explain(snapshot: Snapshot | null): Promise<string> {
    const { locale } = this.#context.settings;
    if (snapshot === null) return explainNothing([this.#context.texts.notOpen], locale);
    if (
      !isEnabled(this.#context.settings, snapshot.uri) ||
      isConfigFile(snapshot.uri) ||
      isMisread(snapshot.text)
    ) {
      const { status, diagnostics } = await this.check(snapshot);
      const faults = diagnostics.map(({ message }) =>
        typeof message === 'string' ? `- ${message}` : message.value,
      );
      return explainNothing([status.text, status.detail, ...faults], locale);
    }
    const { check, milliseconds } = await this.#context.analyses.of(withoutMark(snapshot));
    return explainCheck(check, snapshot.uri, milliseconds, this.#context.settings);
  }
}
