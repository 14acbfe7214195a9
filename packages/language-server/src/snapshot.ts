import type { Snapshot } from '@yaodian/language-service';
import { canonicalUri } from '@yaodian/workspace';
import type { TextDocuments } from 'vscode-languageserver';
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

/** The open document of a file, however its URI is written; null where it is not open. */
export function openDocument(documents: TextDocuments<TextDocument>, uri: string): Snapshot | null {
  const file = canonicalUri(uri);
  const document =
    documents.get(uri) ?? documents.all().find((each) => canonicalUri(each.uri) === file);
  return document === undefined ? null : snapshot(document);
}
