import type { RuleDescription } from '../inspect/rule.ts';

/** A rule is named after its folder, its category after the folder above, its constant after its id. */
export function verifyFolder({ folder, meta, docs }: RuleDescription): string[] {
  const faults: string[] = [];
  const fault = (sentence: string): void => {
    faults.push(`${folder.path}/${sentence}`);
  };
  if (meta.id !== folder.id) {
    fault(`rule.ts: the id is “${meta.id}”, the folder “${folder.id}”; make them equal.`);
  }
  if (meta.category !== folder.category) {
    fault(
      `rule.ts: the category is “${meta.category}”, the folder above “${folder.category}”; make them equal.`,
    );
  }
  const expected = folder.id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  if (meta.exportName !== expected) {
    fault(`rule.ts: the constant is \`${meta.exportName}\`; name it \`${expected}\` after the id.`);
  }
  for (const [name, text] of [
    ['docs.md', docs.zh],
    ['docs.en.md', docs.en],
  ] as const) {
    if (!/^# \S/u.test(text)) fault(`${name}: begin with a title, as “# …”.`);
  }
  return faults;
}
