import * as vscode from 'vscode';
import { CheckWorkspace, Explain, type WorkspaceSummary } from '@yaodian/language-server/protocol';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { Report } from './report.ts';
import type { StatusItem } from './status-item.ts';

/** The commands of the palette, and what the writer is told when the server dies. */
export function registerCommands(
  client: BaseLanguageClient,
  output: vscode.LogOutputChannel,
  status: StatusItem,
): { dispose(): void }[] {
  const { registerCommand, executeCommand } = vscode.commands;
  const report = new Report();
  return [
    registerCommand('yaodian.checkWorkspace', () => checkWorkspace(client)),
    registerCommand('yaodian.fixAll', () =>
      executeCommand('editor.action.sourceAction', {
        kind: 'source.fixAll.yaodian',
        apply: 'first',
      }),
    ),
    report,
    registerCommand('yaodian.explain', () => explain(client, report)),
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
  const space = vscode.env.language.startsWith('zh') ? '' : ' ';
  // With a button the message is shown to its last word, and stays until it was read.
  const buttons = summary.unread > 0 ? [vscode.l10n.t('OK')] : [];
  void vscode.window.showInformationMessage(sentences(summary).join(space), ...buttons);
  if (summary.findings > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** What was checked, and what was not: nothing is passed over silently. */
function sentences({ files, findings, others, unread }: WorkspaceSummary): string[] {
  const told = [vscode.l10n.t('{0} plans checked, {1} findings.', files, findings)];
  if (others > 0) told.push(vscode.l10n.t('{0} other files are no plans.', others));
  if (unread > 0)
    told.push(
      vscode.l10n.t(
        '{0} Word, PDF or HTML files were not checked: an editor shows no text of them. Save the text as .md or .txt.',
        unread,
      ),
    );
  return told;
}

/** “Why is nothing shown?” is answered beside the draft. */
async function explain(client: BaseLanguageClient, report: Report): Promise<void> {
  const uri = shownText();
  if (uri === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
    return;
  }
  // A text that has only just come up reaches the server before the question about it.
  const document = await vscode.workspace.openTextDocument(uri);
  const content = await client.sendRequest<string>(Explain, { uri: document.uri.toString() });
  await report.show(vscode.l10n.t('About this check'), content);
}

/**
 * The text that the writer looks at, or looked at before going to a report beside it. Asked of the
 * tabs: for a moment after a change of tab the editor knows of no active text editor.
 */
function shownText(): vscode.Uri | undefined {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  for (const { activeTab } of [activeTabGroup, ...all]) {
    const shown = activeTab?.input;
    if (shown instanceof vscode.TabInputText && shown.uri.scheme !== Report.scheme)
      return shown.uri;
    if (shown instanceof vscode.TabInputTextDiff) return shown.modified;
  }
  return undefined;
}

/** Ends the server and starts it again with the client's present options. */
export async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
