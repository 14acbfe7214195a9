import type { CompletionItem } from 'vscode-languageserver-types';

/** A few words on an offer. Some editors show `detail` of the chosen one only, so they stand in both places. */
export function besideLabel(words: string): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  return { detail: words, labelDetails: { description: words } };
}
