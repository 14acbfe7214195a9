import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

/** A server that dies so often within {@link span} is not started again. */
const mostFailures = 5;
/** Milliseconds. */
const span = 3 * 60_000;

/** Starts a server that died again, and tells the writer why it died, as far as it could say. */
export class ServerFailure implements ErrorHandler {
  readonly #gaveUp: (message: string) => void;
  readonly #times: number[] = [];
  #reason: string | null = null;

  /** `gaveUp` is told where the server is not started again. */
  constructor(gaveUp: (message: string) => void) {
    this.#gaveUp = gaveUp;
  }

  /** The server's last words. */
  hear(reason: string): void {
    this.#reason = reason;
  }

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return {
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
    };
  }

  closed(): CloseHandlerResult {
    const reason =
      this.#reason ??
      vscode.l10n.t('it ended without a word; out of memory, or ended from outside');
    this.#reason = null;
    const now = Date.now();
    this.#times.push(now);
    const recent = this.#times.filter((time) => now - time < span).length;
    if (recent < mostFailures) {
      const message = vscode.l10n.t(
        'The language server ended and was started again. Reason: {0}',
        reason,
      );
      // The client would write it into its log only.
      void vscode.window.showWarningMessage(message);
      return { action: CloseAction.Restart, message, handled: true };
    }
    const message = vscode.l10n.t(
      'The language server ended {0} times within three minutes and is not started again. Last reason: {1}',
      recent,
      reason,
    );
    this.#gaveUp(message);
    return { action: CloseAction.DoNotRestart, message };
  }
}
