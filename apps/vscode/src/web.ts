import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension } from './extension.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(
    true,
  );
  await activateExtension(
    context,
    (options) =>
      new LanguageClient('yaodian', vscode.l10n.t('Yaodian'), new Worker(script), options),
  );
}
