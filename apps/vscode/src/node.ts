import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension } from './extension.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  await activateExtension(context, (options) => {
    const run = { module, transport: TransportKind.ipc };
    return new LanguageClient('yaodian', vscode.l10n.t('Yaodian'), { run, debug: run }, options);
  });
}
