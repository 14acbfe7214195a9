import * as vscode from 'vscode';
import { CheckWorkspace, Explain, type WorkspaceSummary } from '@yaodian/language-server/protocol';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { StatusItem } from './status-item.ts';

/** The commands of the palette, and what the writer is told when the server dies. */
export function registerCommands(
  client: BaseLanguageClient,
  output: vscode.LogOutputChannel,
  status: StatusItem,
): { dispose(): void }[] {
  const { registerCommand, executeCommand } = vscode.commands;
  return [
    registerCommand('yaodian.checkWorkspace', () => checkWorkspace(client)),
    registerCommand('yaodian.fixAll', () =>
      executeCommand('editor.action.sourceAction', {
        kind: 'source.fixAll.yaodian',
        apply: 'first',
      }),
    ),
    registerCommand('yaodian.explain', () => explain(client)),
    registerCommand('yaodian.restart', () => restart(client)),
    registerCommand('yaodian.showOutput', () => {
      output.show();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Stopped) return;
      status.showStopped(
        vscode.l10n.t(
          'The language server has ended. The log says why; “Restart the language server” starts it again.',
        ),
      );
    }),
  ];
}

async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const summary = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Checking all drafts …'),
    },
    () => client.sendRequest<WorkspaceSummary>(CheckWorkspace),
  );
  const message = vscode.l10n.t(
    '{0} plans checked, {1} findings.',
    summary.files,
    summary.findings,
  );
  void vscode.window.showInformationMessage(message);
  if (summary.findings > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** “Why is nothing shown?” opens as a document, so that it can be read and passed on. */
async function explain(client: BaseLanguageClient): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
    return;
  }
  const content = await client.sendRequest<string>(Explain, { uri });
  const report = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(report, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: true,
  });
}

/** Ends the server and starts it again with the client's present options. */
export async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
