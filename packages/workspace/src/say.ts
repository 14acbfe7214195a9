import { fillMessage, type Locale, type MessageData } from '@yaodian/linter';
import { texts } from './texts.ts';

/** A sentence about the run in one language. */
export function say(locale: Locale, id: keyof typeof texts, data: MessageData = {}): string {
  return fillMessage(texts[id][locale], data);
}
