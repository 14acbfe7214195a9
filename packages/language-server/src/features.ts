import type { LanguageService, Snapshot } from '@yaodian/language-service';
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { snapshot } from './snapshot.ts';

/** One line per LSP method: finds the document, asks the service, answers empty where it is not open. */
export function registerFeatures(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  service: LanguageService,
  asksReason: boolean,
): void {
  async function about<T>(
    uri: string,
    ask: (document: Snapshot) => Promise<T>,
    none: T,
  ): Promise<T> {
    const document = documents.get(uri);
    return document === undefined ? none : await ask(snapshot(document));
  }

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    about(uri, (document) => service.symbols(document), []),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    about(uri, (document) => service.foldingRanges(document), []),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    about(uri, (document) => service.selectionRanges(document, positions), []),
  );
  connection.onHover(({ textDocument: { uri }, position }) =>
    about(uri, (document) => service.hover(document, position), null),
  );
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    about(uri, (document) => service.completion(document, position), []),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    about(
      uri,
      (document) => service.codeActions(document, range, context.only ?? [], asksReason),
      [],
    ),
  );
}
