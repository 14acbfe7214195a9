/** Heading of the list of message templates, by which nobody who writes is helped. */
const templates = /^(?:提示文字|Messages)$/u;

/**
 * A rule's page as a card under the cursor: what the rule wants and why first, its facts last, headings no
 * louder than the text that they stand over.
 */
export function ruleCard(page: string): string {
  const facts: string[] = [];
  const body: string[] = [];
  /** The heading under which a line stands; null above the first section. */
  let section: string | null = null;
  let inFence = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) inFence = !inFence;
    const [, signs, heading] = (inFence ? null : /^(#{1,2}) (.+)$/u.exec(line)) ?? [];
    if (signs === '##') section = heading ?? '';
    if (templates.test(section ?? '')) continue;
    if (section === null && line.startsWith('|')) facts.push(line);
    else body.push(heading === undefined ? line : `**${heading}**`);
  }
  const text = body
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return facts.length === 0 ? text : `${text}\n\n${facts.join('\n')}`;
}
