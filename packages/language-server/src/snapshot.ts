import type { Snapshot } from '@yaodian/language-service';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A document as the service sees it. */
export function snapshot(document: TextDocument): Snapshot {
  return {
    uri: document.uri,
    languageId: document.languageId,
    version: document.version,
    text: document.getText(),
  };
}
