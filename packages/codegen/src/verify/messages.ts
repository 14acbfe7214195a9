import { placeholdersOf } from '../inspect/messages.ts';
import type { RuleDescription } from '../inspect/rule.ts';

/** Both languages have the same ids and data; every id is used, and every used id exists. */
export function verifyMessages({ folder, messages, messageUse }: RuleDescription): string[] {
  const faults: string[] = [];
  const { zh, en } = messages;
  for (const [id, text] of Object.entries(zh)) {
    const other = en[id];
    if (other === undefined) {
      faults.push(
        `${folder.path}/messages.en.ts: message “${id}” is missing; messages.zh-CN.ts has it.`,
      );
    } else if (placeholdersOf(text).join() !== placeholdersOf(other).join()) {
      faults.push(
        `${folder.path}/messages.en.ts: message “${id}” fills in {${placeholdersOf(other).join('} {')}}, the Chinese one {${placeholdersOf(text).join('} {')}}; name the same data.`,
      );
    }
    if (!messageUse.strings.has(id)) {
      faults.push(
        `${folder.path}/messages.zh-CN.ts: message “${id}” is used nowhere; report it or remove it.`,
      );
    }
  }
  for (const id of Object.keys(en)) {
    if (!Object.hasOwn(zh, id)) {
      faults.push(
        `${folder.path}/messages.zh-CN.ts: message “${id}” is missing; messages.en.ts has it.`,
      );
    }
  }
  for (const { id, place } of messageUse.direct) {
    if (!Object.hasOwn(zh, id) && !Object.hasOwn(en, id)) {
      faults.push(
        `${place}: message “${id}” is not declared; known are ${Object.keys(zh).join(', ')}.`,
      );
    }
  }
  return faults;
}
