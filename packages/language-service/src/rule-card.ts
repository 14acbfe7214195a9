/**
 * A rule's page as a card under the cursor: what the rule wants and why first, its facts last, headings no
 * louder than the text that they stand over.
 */
export function ruleCard(page: string): string {
  const facts: string[] = [];
  const body: string[] = [];
  let aboveSections = true;
  let inFence = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) inFence = !inFence;
    const [, signs, heading] = (inFence ? null : /^(#{1,2}) (.+)$/u.exec(line)) ?? [];
    if (signs === '##') aboveSections = false;
    if (aboveSections && line.startsWith('|')) facts.push(line);
    else body.push(heading === undefined ? line : `**${heading}**`);
  }
  const text = body
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return facts.length === 0 ? text : `${text}\n\n${facts.join('\n')}`;
}
