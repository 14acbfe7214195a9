export type { Range, Position } from './range.ts';
export { SourceText } from './source-text.ts';
export type { OriginMap, OriginPlace } from './source-text.ts';
export { sourceRange } from './reading-view.ts';
export { isReportHeading } from './report-heading.ts';
export { givesWork } from './plan-of-work.ts';
export { natureOfChapter, taskNatures } from './task-nature.ts';
export { organises } from './heading-nature.ts';
export type { Nature } from './heading-nature.ts';
export type { Reading, ReadingView } from './reading-view.ts';
export type { Residue, ResidueKind } from './residue.ts';
export type { Deadline, DeadlinePrecision } from './deadline.ts';
export type { Enumeration, EnumerationItem } from './enumeration.ts';
export { isTarget } from './quantity.ts';
export type { Commitment, Comparator, Quantity, Target } from './quantity.ts';
export { unitsAgree } from './measure-words.ts';
export type { Department, DepartmentRole, ResponsibilityGroup } from './responsibility.ts';
export type {
  Block,
  ContentsEntry,
  DirectiveComment,
  ElementKind,
  ElementLine,
  FrontMatter,
  Goal,
  Heading,
  Item,
  Label,
  Marker,
  MarkerStyle,
  Paragraph,
  ParagraphRole,
  PageHold,
  PageReading,
  ParseFault,
  Part,
  PartRole,
  Period,
  PlanDocument,
  PlanNode,
  Section,
  SourceFormat,
  Table,
  TableCell,
  TableRow,
  Task,
  Title,
} from './document.ts';
export { isCommonWord } from './common-words.ts';
export { isRunTogether } from './run-in-title.ts';
export { parse } from './parse.ts';
export type { ParseOptions } from './parse.ts';
export { paragraphFact, paragraphValue } from './paragraph-fact.ts';
export { TextChange } from './text-change.ts';
export { memoise } from './memoise.ts';
export { detached, Placed, Remembered, TextMemo } from './text-memo.ts';
export { outline } from './outline.ts';
export type { Outline, OutlineNode, OutlineTarget } from './outline.ts';
export { toSimplified } from './script-map.ts';
export { formatChineseNumber, parseChineseNumber } from './chinese-number.ts';
export { habitOf, responsibilityLabels } from './draft-habit.ts';
export type { DraftHabit } from './draft-habit.ts';
export { NumberSequence } from './draft-numbers.ts';
export { writeMark } from './draft-marks.ts';
export type { PlanMark } from './draft-marks.ts';
export type { UnprintedField } from './draft-plan.ts';
export { escapeSigns, escapeText } from './draft-text.ts';
export { writeFrontMatter } from './front-matter.ts';
export { extract } from './extract.ts';
export type { ExtractResult } from './extract.ts';
export type { ExtractRemark } from './extract-context.ts';
export { writePlanYaml } from './write-plan-yaml.ts';
export { planKinds, type PlanKind } from './plan-kind.ts';
export { isListOfBodies } from './titles.ts';
