import * as vscode from 'vscode';
import {
  Failed,
  SaveCommand,
  Silence,
  SilenceCommand,
  StatusChanged,
  type ClientOptions,
  type DocumentStatus,
  type Failure,
  type SilenceParams,
  type SilenceQuestion,
} from '@yaodian/language-server/protocol';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands, restart } from './commands.ts';
import { registerFileRequests } from './file-requests.ts';
import { planSelector } from './selector.ts';
import { ServerFailure } from './server-failure.ts';
import { StatusItem } from './status-item.ts';

/** Starts the client and everything around it; the hosts differ only in how the server is run. */
export async function activateExtension(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const output = vscode.window.createOutputChannel(vscode.l10n.t('Yaodian'), { log: true });
  const status = new StatusItem();
  const failure = new ServerFailure((message) => {
    status.showStopped(message);
  });
  const client = createClient({
    errorHandler: failure,
    documentSelector: [...planSelector],
    outputChannel: output,
    initializationOptions: clientOptions(),
    synchronize: {
      fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml,md,markdown,txt}'),
    },
    diagnosticPullOptions: pullOptions(),
  });
  registerFileRequests(client);
  client.onNotification(Failed, ({ reason }: Failure) => {
    failure.hear(reason);
  });
  client.onNotification(StatusChanged, (news: DocumentStatus) => {
    status.show(news);
  });
  context.subscriptions.push(output, status, client, ...registerCommands(client, output, status));
  context.subscriptions.push(
    vscode.commands.registerCommand(SilenceCommand, (question: SilenceQuestion) =>
      silence(client, question),
    ),
    vscode.commands.registerCommand(SaveCommand, (uri: string) => save(vscode.Uri.parse(uri))),
    vscode.workspace.onDidGrantWorkspaceTrust(() => restart(client)),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (
        change.affectsConfiguration('yaodian.locale') ||
        change.affectsConfiguration('yaodian.run')
      ) {
        client.clientOptions.initializationOptions = clientOptions();
        client.clientOptions.diagnosticPullOptions = pullOptions();
        await restart(client);
      }
    }),
  );
  await client.start();
}

function clientOptions(): ClientOptions {
  const locale = vscode.workspace.getConfiguration('yaodian').get<string>('locale', 'auto');
  return {
    files: true,
    asksReason: true,
    trusted: vscode.workspace.isTrusted,
    locale: locale === 'auto' ? vscode.env.language : locale,
  };
}

function pullOptions(): { readonly onChange: boolean; readonly onSave: true } {
  const run = vscode.workspace.getConfiguration('yaodian').get<string>('run', 'onType');
  return { onChange: run === 'onType', onSave: true };
}

/** A finding is silenced only with a reason: the next reader must know why. */
async function silence(
  client: BaseLanguageClient,
  { name, ...params }: SilenceQuestion,
): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Why is “{0}” no problem here?', name),
    prompt:
      params.scope === 'rule'
        ? vscode.l10n.t('The reason is written into the config, for all drafts.')
        : vscode.l10n.t('The reason is written into the draft; typesetting drops it.'),
    ignoreFocusOut: true,
    validateInput: (value) =>
      value.trim() === '' ? vscode.l10n.t('Please state a reason.') : null,
  });
  if (reason === undefined) return;
  const full: SilenceParams = { ...params, reason: reason.trim() };
  const edit = await client.sendRequest<
    Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0]
  >(Silence, full);
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (converted === undefined || !(await vscode.workspace.applyEdit(converted))) return;
  // The draft is the writer's to save; the config takes effect as it is on disk.
  for (const [uri] of converted.entries()) if (uri.toString() !== params.uri) await save(uri);
}

async function save(uri: vscode.Uri): Promise<void> {
  await (await vscode.workspace.openTextDocument(uri)).save();
}
