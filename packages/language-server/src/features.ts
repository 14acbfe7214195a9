import type { LanguageService, Snapshot } from '@yaodian/language-service';
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { pause } from './pause.ts';
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
    cancellation: CancellationToken,
    ask: (document: Snapshot) => Promise<T>,
    none: T,
  ): Promise<T> {
    // A long text takes its time: what was called off meanwhile, and texts that moved on, cost none.
    await pause();
    if (cancellation.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'called off by the client');
    const document = documents.get(uri);
    return document === undefined ? none : await ask(snapshot(document));
  }

  connection.onDocumentSymbol(({ textDocument: { uri } }, cancellation) =>
    about(uri, cancellation, (document) => service.symbols(document), []),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }, cancellation) =>
    about(uri, cancellation, (document) => service.foldingRanges(document), []),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }, cancellation) =>
    about(uri, cancellation, (document) => service.selectionRanges(document, positions), []),
  );
  connection.onHover(({ textDocument: { uri }, position }, cancellation) =>
    about(uri, cancellation, (document) => service.hover(document, position), null),
  );
  connection.onCompletion(({ textDocument: { uri }, position }, cancellation) =>
    about(uri, cancellation, (document) => service.completion(document, position), []),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }, cancellation) =>
    about(
      uri,
      cancellation,
      (document) => service.codeActions(document, range, context.only ?? [], asksReason),
      [],
    ),
  );
}
