import type { Block, ElementKind, ElementLine, PlanDocument } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { blocksIn } from './walk.ts';

const formalKinds: ReadonlySet<ElementKind> = new Set([
  'issuing-authority-mark',
  'document-number',
  'signer',
  'main-recipient',
  'issuer',
  'issue-date',
  'copy-to',
  'printing',
]);
const draft = /征求意见稿|送审稿|讨论稿|草案|初稿|代拟稿/u;

/** The elements of a 公文 that a document has, in order. */
export const elementsOf: (document: PlanDocument) => readonly ElementLine[] = memoise(
  (document) => {
    const isElement = (block: Block): block is ElementLine => block.type === 'element';
    return document.parts
      .filter(({ role }) => role !== 'duplicate' && role !== 'contents')
      .flatMap((part) => blocksIn(part).filter(isElement));
  },
);

/**
 * True for a document that is sent out: a notice, a head (发文字号 …) or a signature stands in it.
 * A bare plan and a draft that asks for comments are none.
 */
export function isFormal(document: PlanDocument): boolean {
  const head = document.view.text.slice(0, 500);
  if (draft.test(head)) return false;
  // A page that lost the title lost what stands around it as well; to ask for the title is enough.
  if (document.title === null && document.parts.every(({ title }) => title === null)) return false;
  return (
    document.parts.some(({ role }) => role === 'notice') ||
    elementsOf(document).some(
      ({ kind, reading: { text } }) =>
        // （2026年3月5日） below a title says when a report was given.
        formalKinds.has(kind) && !(kind === 'issue-date' && /^\s*[（(]/u.test(text)),
    )
  );
}
