import * as vscode from 'vscode';

/** Shows a report in Markdown as people read it, beside the draft; nothing asks to be saved. */
export class Report implements vscode.TextDocumentContentProvider, vscode.Disposable {
  static readonly scheme = 'yaodian-report';
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #content = '';

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(Report.scheme, this);
  }

  provideTextDocumentContent(): string {
    return this.#content;
  }

  async show(name: string, content: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: Report.scheme, path: `${name}.md` });
    this.#content = content;
    this.#changed.fire(uri);
    try {
      await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    } catch {
      // The editor's own preview of Markdown is switched off.
      await vscode.window.showTextDocument(uri, {
        viewColumn: vscode.ViewColumn.Beside,
        preview: true,
      });
    }
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
