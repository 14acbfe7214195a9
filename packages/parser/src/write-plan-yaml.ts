import { toPlan } from '@yaodian/schema';
import type { NormalPlan, PlanPath } from '@yaodian/schema';
import { Document, Scalar, isCollection, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { ExtractRemark } from './extract-context.ts';

/** Texts longer than this get a block of their own below the key. */
const longText = 40;
/** Lists of short texts stand on one line up to this length. */
const shortList = 60;
/** Keys whose lists of texts are paragraphs, which a block separates by line breaks. */
const paragraphs = new Set(['leadIn', 'body', 'closing', 'definition', 'text']);

/**
 * A plan as a person would write it in YAML: short forms, blocks for long texts, short lists on one
 * line, remarks as comments. Reading it again gives the same plan.
 */
export function writePlanYaml(plan: NormalPlan, remarks: readonly ExtractRemark[] = []): string {
  const document = new Document(toPlan(plan), { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, pair) => {
      joinParagraphs(pair);
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string') scalar.type = styleOf(scalar.value);
    },
  });
  visit(document, {
    Pair: (_, pair) => {
      const { key, value } = pair;
      if (!isScalar(key) || key.value !== 'responsible' || !isMap(value)) return;
      if (JSON.stringify(value).length <= shortList) value.flow = true;
    },
    Seq: (_, list) => {
      const texts = list.items.map((item) => (isScalar(item) ? String(item.value) : null));
      const isShort = texts.every((text) => text !== null && text.length <= longText);
      if (isShort && texts.join(', ').length <= shortList) list.flow = true;
    },
  });
  const head = remarks.filter(({ path }) => path.length === 0);
  if (head.length > 0) document.commentBefore = head.map(commentOf).join('\n');
  for (const remark of remarks) if (remark.path.length > 0) comment(document, remark);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function joinParagraphs(pair: Pair): void {
  if (!isScalar(pair.key) || !paragraphs.has(String(pair.key.value)) || !isSeq(pair.value)) return;
  const texts = pair.value.items.map((item) => (isScalar(item) ? String(item.value) : null));
  if (texts.length === 0 || texts.some((text) => text === null)) return;
  pair.value = new Scalar(texts.join('\n'));
}

function styleOf(text: string): Scalar.Type {
  // A block keeps neither blanks in front of its first line nor a BOM-like first character.
  const fitsBlock = !/^\s|\ufeff/u.test(text);
  if (fitsBlock && (text.includes('\n') || text.length > longText)) return Scalar.BLOCK_LITERAL;
  return text.includes('\n') ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
}

function commentOf(remark: ExtractRemark): string {
  return ` ${remark.message['zh-CN'].replace(/\s+/gu, ' ')}`;
}

/** Puts a remark above the value that it is about, or the nearest one around it. */
function comment(document: Document, remark: ExtractRemark): void {
  for (let path: PlanPath = remark.path; path.length > 0; path = path.slice(0, -1)) {
    const target = nodeAt(document, path);
    if (target === null) continue;
    const text = commentOf(remark);
    target.commentBefore = target.commentBefore == null ? text : `${target.commentBefore}\n${text}`;
    return;
  }
}

/** What a comment is attached to: the key of a mapping, or the element of a list. */
function nodeAt(document: Document, path: PlanPath): Node | null {
  const parent: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const step = path.at(-1);
  if (!isCollection(parent) || parent.flow === true) return null;
  if (isSeq(parent))
    return typeof step === 'number' ? ((parent.items[step] as Node | undefined) ?? null) : null;
  if (!isMap(parent)) return null;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === step);
  return (pair?.key as Node | undefined) ?? null;
}
