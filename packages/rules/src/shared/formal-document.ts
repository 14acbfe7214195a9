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

/** ……请认真贯彻执行。 一、……: the page ran its lines together, and signature and date went with them. */
const runTogether = /[：:][ \u3000].{0,200}(?:执行|落实|实施)。[ \u3000]{1,4}一、/u;

/** 某政发〔2016〕44号 2016年7月4日: a gazette sets number and date above the text, and no signature. */
const inGazette = /〔20\d\d〕\d{1,4}号[ \u3000]{1,8}20\d\d年\d{1,2}月\d{1,2}日/u;

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
  if (draft.test(head) || runTogether.test(head) || inGazette.test(head)) return false;
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

const describes =
  /索\s{0,4}引\s{0,4}号|(?:发布|发文)(?:机构|机关|单位|部门|日期|时间)|成文日期|信息来源|来源\s?[:：]|时间\s?[:：]/u;

/** 文号 | 某政〔2013〕11号 | 索引号 | 0001 |: the table in which a site describes a text, its title too. */
const describingTable = /(?:^|[\n|])\s{0,4}索\s{0,4}引\s{0,4}号\s?[|：:]/u;

/** True where the title may stand in the table above the text, or above that table. */
export function isDescribedByTable(document: PlanDocument): boolean {
  return describingTable.test(document.view.text.slice(0, HEAD));
}

/** A page sets the number below the title, where no draft has it, and leaves name and date out. */
function isNumberedBelowTitle(document: PlanDocument): boolean {
  const title = document.parts[0]?.title ?? document.title;
  const elements = elementsOf(document);
  return (
    title !== null &&
    !elements.some(({ kind }) => kind === 'issuer' || kind === 'issue-date') &&
    elements.some(({ kind, range }) => kind === 'document-number' && range.start >= title.range.end)
  );
}

/** True for a web page whose own fields, above the text, say who sent it out and when. */
export function isDescribedByPage(document: PlanDocument): boolean {
  if (isDescribedByTable(document) || isNumberedBelowTitle(document)) return true;
  return elementsOf(document).some(
    ({ kind, reading: { text, start } }) =>
      kind === 'page-chrome' && start < HEAD && describes.test(text),
  );
}

/** The fields of a page stand within so many characters. */
const HEAD = 800;
