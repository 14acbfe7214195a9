import type { Part, PlanDocument } from '@yaodian/parser';
import { isFormal } from './formal-document.ts';
import { memoise } from './memo.ts';
import { ownParts } from './walk.ts';

export type SignatureHalf = 'issuer' | 'issue-date';

const otherHalf: Readonly<Record<SignatureHalf, SignatureHalf>> = {
  issuer: 'issue-date',
  'issue-date': 'issuer',
};

/** What of a 落款 stands below the text of its part: above the text a page repeats what it likes. */
const halvesOf: (document: PlanDocument) => ReadonlySet<SignatureHalf> = memoise((document) => {
  const found = new Set<SignatureHalf>();
  let before: Part | null = null;
  for (const part of ownParts(document)) {
    const { children } = part;
    if (before?.role === 'notice' && isSignedAbove(document, part)) found.add('issuer');
    before = part;
    const text = children.findIndex((block) => block.type !== 'element');
    if (text === -1) continue;
    for (const block of children.slice(text)) {
      if (block.type !== 'element') continue;
      // （2026年3月5日） says when a report was given.
      if (block.kind === 'issue-date' && !/^\s*[（(]/u.test(block.reading.text))
        found.add(block.kind);
      else if (block.kind === 'issuer') found.add(block.kind);
    }
    if (isSigned(part)) found.add('issuer');
  }
  return found;
});

/** The name that begins the title stands alone at the end: without a date no line is read as a signature. */
function isSigned({ children, title, issuer }: Part): boolean {
  let last = children.at(-1);
  while (last !== undefined && 'children' in last) last = last.children.at(-1);
  if (last?.type !== 'paragraph') return false;
  const name = last.reading.text.trim();
  return name.length > 2 && (name === issuer || (title?.text.startsWith(name) ?? false));
}

/** Without a date the signature of a notice may be read as the first line of the title below it. */
function isSignedAbove({ source }: PlanDocument, { title, issuer }: Part): boolean {
  const [first = '', ...more] = title === null ? [] : source.slice(title.range).split(/\r?\n/u);
  return more.length > 0 && first.trim() === issuer;
}

/**
 * True where a document that is sent out shows that it should have this half of a 落款: the other half
 * stands there, or its notice is whole, from its title to the text that it sends. A text without either
 * may be cut off, or stand on a page that says the rest elsewhere.
 */
export function lacksHalf(document: PlanDocument, half: SignatureHalf): boolean {
  if (!isFormal(document) || document.page.holds.has(half)) return false;
  // Of a notice whose title a page left out nobody can tell what else it left out.
  if (document.parts.some(({ role, title }) => role === 'notice' && title === null)) return false;
  if (half === 'issuer' && (document.issueDate ?? NAMED_BELOW) < NAMED_BELOW) return false;
  const halves = halvesOf(document);
  return !halves.has(half) && (halves.has(otherHalf[half]) || sendsText(document));
}

/** Until then a sealed document bore no name of its own above the date (GB/T 9704—1999). */
const NAMED_BELOW = '2012-07-01';

function sendsText({ parts }: PlanDocument): boolean {
  const notice = parts.findIndex(({ role, title }) => role === 'notice' && title !== null);
  return notice !== -1 && parts.slice(notice + 1).some(isTitledPlan);
}

function isTitledPlan({ role, title }: Part): boolean {
  return role === 'plan' && title !== null;
}
