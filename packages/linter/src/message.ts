import type { Locale, MessageData, RuleMeta } from './rule.ts';

const placeholder = /\{([A-Za-z][A-Za-z0-9]*(?:\|[^{}|]{0,40}\|[^{}|]{0,40})?)\}/u;

/** Message texts cut at their placeholders: text, name, text, name, … text. Rules have some hundreds. */
const templates = new Map<string, readonly string[]>();

/**
 * Fills the `{name}` placeholders of a message text. `{count|file|files}` takes the word for one where
 * the number is 1, else the other.
 * @throws {Error} where the text names something that `data` does not have.
 */
export function fillMessage(text: string, data: MessageData): string {
  let pieces = templates.get(text);
  if (pieces === undefined) templates.set(text, (pieces = text.split(placeholder)));
  let filled = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    const [name = '', one, more] = (pieces[at] ?? '').split('|');
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`message data lacks "${name}"`);
    const written = one === undefined ? String(value) : String(value) === '1' ? one : more;
    filled += (written ?? '') + (pieces[at + 1] ?? '');
  }
  return filled;
}

/**
 * The text of a rule's message in one language.
 * @throws {Error} for an unknown message id or missing data.
 */
export function ruleMessage(
  meta: Pick<RuleMeta<string>, 'id' | 'messages'>,
  messageId: string,
  data: MessageData,
  locale: Locale,
): string {
  const catalogue = meta.messages[locale];
  const text = Object.hasOwn(catalogue, messageId) ? catalogue[messageId] : undefined;
  if (text === undefined) throw new Error(`no message "${messageId}" in ${locale}`);
  return fillMessage(text, data);
}
