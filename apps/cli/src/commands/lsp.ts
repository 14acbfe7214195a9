/** `yaodian lsp --stdio`: runs until the client closes the connection. */
export async function runLsp(): Promise<number> {
  const { startServer } = await import('@yaodian/language-server/node');
  startServer(new URL('./plugin-worker.cjs', import.meta.url));
  return new Promise(() => undefined);
}
