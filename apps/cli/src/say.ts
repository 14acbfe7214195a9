import { fillMessage, type Locale, type MessageData } from '@yaodian/linter';
import { texts, type TextId } from './texts.ts';

export type Say = (id: TextId, data?: MessageData) => string;

/** The sentences of the command line in one language. */
export function sayIn(locale: Locale): Say {
  return (id, data = {}) => fillMessage(texts[id][locale], data);
}
