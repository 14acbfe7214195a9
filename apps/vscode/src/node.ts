import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension } from './extension.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  await activateExtension(context, (options) => {
    // Two versions of a long draft fit into the space for young objects: half as many collections per keystroke.
    const execArgv = ['--max-semi-space-size=32'];
    const run = { module, transport: TransportKind.ipc, options: { execArgv } };
    return new LanguageClient('yaodian', vscode.l10n.t('Yaodian'), { run, debug: run }, options);
  });
}
