import * as vscode from 'vscode';
import type { DocumentStatus } from '@yaodian/language-server/protocol';
import { planSelector } from './selector.ts';

/** The language-status item: ready, off and why, or that a file is no plan. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #byUri = new Map<string, DocumentStatus>();
  readonly #subscription: vscode.Disposable;
  #stopped = false;

  constructor() {
    this.#item = vscode.languages.createLanguageStatusItem('yaodian.status', [...planSelector]);
    this.#item.name = vscode.l10n.t('Yaodian');
    this.#item.command = { command: 'yaodian.explain', title: vscode.l10n.t('Details') };
    this.#item.text = vscode.l10n.t('Starting …');
    this.#item.busy = true;
    this.#subscription = vscode.window.onDidChangeActiveTextEditor(() => {
      this.#update();
    });
  }

  show(status: DocumentStatus): void {
    this.#stopped = false;
    this.#byUri.set(status.uri, status);
    this.#update();
  }

  /** The server is gone: says so until it speaks again. */
  showStopped(reason: string): void {
    this.#byUri.clear();
    this.#stopped = true;
    this.#item.busy = false;
    this.#item.severity = vscode.LanguageStatusSeverity.Error;
    this.#item.text = vscode.l10n.t('Stopped');
    this.#item.detail = reason;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #showBusy(): void {
    this.#item.busy = true;
    this.#item.text = vscode.l10n.t('Checking …');
    this.#item.detail = '';
    this.#item.severity = vscode.LanguageStatusSeverity.Information;
  }

  #update(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#byUri.get(uri);
    if (status === undefined) {
      // What was said of another draft does not hold for this one.
      if (uri !== undefined && !this.#stopped) this.#showBusy();
      return;
    }
    this.#item.busy = false;
    this.#item.text = status.text;
    this.#item.detail = status.detail;
    this.#item.severity = severities[status.state];
  }
}

const severities: Readonly<Record<DocumentStatus['state'], vscode.LanguageStatusSeverity>> = {
  ready: vscode.LanguageStatusSeverity.Information,
  'not-plan': vscode.LanguageStatusSeverity.Information,
  off: vscode.LanguageStatusSeverity.Warning,
  error: vscode.LanguageStatusSeverity.Error,
};
