import {
  parse,
  SourceText,
  type PlanDocument,
  type PlanKind,
  type SourceFormat,
} from '@yaodian/parser';
import { applyEdits } from '../apply-edits.ts';
import type { Finding } from '../finding.ts';
import { fixText } from '../fix-text.ts';
import { lint } from '../lint.ts';
import { defaultRuleSetting, type LintSettings } from '../lint-settings.ts';
import type { MessageData, Rule, Severity, SeveritySetting } from '../rule.ts';
import { readMarkedText } from './marked-text.ts';

/** `describe` and `it` of vitest, node:test, mocha … */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => void) => unknown;
}

export interface ValidCase {
  readonly name?: string;
  readonly text: string;
  /** Left out: `text`. */
  readonly format?: Extract<SourceFormat, 'text' | 'markdown' | 'plan-yaml'>;
  /** Left out: recognised from the text. */
  readonly kind?: PlanKind;
  readonly year?: number;
  readonly options?: Readonly<Record<string, unknown>>;
  /** As if a user had set it. Left out: the rule's own severity for the kind, and its own gradation. */
  readonly severity?: SeveritySetting;
  readonly departments?: LintSettings['departments'];
  readonly terms?: LintSettings['terms'];
  readonly dictionaries?: LintSettings['dictionaries'];
  /** The same text in traditional characters (marks at the same places); checked as a case of its own. */
  readonly traditional?: string;
  /** False: not repeated with CRLF line breaks. */
  readonly crlf?: boolean;
}

export interface ExpectedSuggestion {
  readonly message?: string;
  readonly output: string;
}

export interface ExpectedFinding {
  readonly messageId: string;
  readonly data?: MessageData;
  /** The Chinese text. */
  readonly message?: string;
  /** The English text. */
  readonly english?: string;
  readonly severity?: Severity;
  readonly suggestions?: readonly ExpectedSuggestion[];
  /** Texts of the related places. */
  readonly related?: readonly string[];
}

export interface InvalidCase extends ValidCase {
  /** The places that must be found are marked with ⟦ and ⟧, in the order of `findings`. */
  readonly text: string;
  /** Left out: one finding per mark, of which only the place is compared. */
  readonly findings?: readonly (ExpectedFinding | string)[];
  /** The text after `fix`; left out where nothing is fixed. */
  readonly output?: string;
  /** `output` for `traditional`. */
  readonly traditionalOutput?: string;
}

export interface RuleCases {
  readonly valid: readonly (ValidCase | string)[];
  readonly invalid: readonly InvalidCase[];
}

/**
 * Makes one test per case, and one more per case with CRLF line breaks. A case passes where exactly the
 * marked places are reported, the messages exist in both languages, safe fixes give `output`, and
 * fixing once more changes nothing.
 */
export function testRule({ describe, it }: TestFramework, rule: Rule, cases: RuleCases): void {
  const add = (entry: InvalidCase, name: string, valid: boolean): void => {
    it(name, () => {
      runCase(rule, entry, valid);
    });
    if (entry.crlf !== false && entry.text.includes('\n'))
      it(`${name} (CRLF)`, () => {
        runCase(rule, withCrlf(entry), valid);
      });
    if (entry.traditional === undefined) return;
    const { traditional, traditionalOutput, output: _, findings, ...rest } = entry;
    const traditionalCase: InvalidCase = {
      ...rest,
      text: traditional,
      ...(traditionalOutput === undefined ? {} : { output: traditionalOutput }),
      ...(findings === undefined ? {} : { findings: findings.map(placeOnly) }),
    };
    it(`${name} (traditional)`, () => {
      runCase(rule, traditionalCase, valid, false);
    });
  };
  describe(rule.meta.id, () => {
    describe('valid', () => {
      for (const entry of cases.valid) {
        const full = typeof entry === 'string' ? { text: entry } : entry;
        add({ ...full, findings: [] }, full.name ?? shorten(full.text), true);
      }
    });
    describe('invalid', () => {
      for (const entry of cases.invalid) add(entry, entry.name ?? shorten(entry.text), false);
    });
  });
}

function runCase(rule: Rule, entry: InvalidCase, valid: boolean, strict = true): void {
  const { text, ranges } = readMarkedText(entry.text);
  if (!valid && ranges.length === 0) throw new Error('an invalid case marks no place');
  const settings = settingsOf(entry);
  const document = parseCase(text, entry);
  const result = lint(document, [rule], settings);
  for (const problem of result.problems) throw new Error(problem.message);
  const shown = describeFindings(document, result.findings);
  expectEqual(shown, describeRanges(document, ranges, result.findings), 'places');
  const english = lint(document, [rule], { ...settings, locale: 'en' });
  for (const problem of english.problems) throw new Error(problem.message);
  const expected = entry.findings ?? result.findings.map(() => null);
  expectEqual(result.findings.length, expected.length, 'number of findings');
  for (const [index, finding] of result.findings.entries())
    compareFinding(
      finding,
      english.findings[index],
      normaliseExpected(expected[index]),
      strict && entry.findings !== undefined,
    );
  compareOutput(rule, document, entry, settings);
}

function normaliseExpected(
  expected: ExpectedFinding | string | null | undefined,
): Partial<ExpectedFinding> {
  return typeof expected === 'string' ? { messageId: expected } : (expected ?? {});
}

function compareFinding(
  finding: Finding,
  english: Finding | undefined,
  expected: Partial<ExpectedFinding>,
  strict: boolean,
): void {
  const { messageId, data, message, severity, suggestions, related } = expected;
  if (messageId !== undefined) expectEqual(finding.messageId, messageId, 'messageId');
  if (data !== undefined) expectEqual(finding.data, data, 'data');
  if (message !== undefined) expectEqual(finding.message, message, 'message');
  if (expected.english !== undefined) expectEqual(english?.message, expected.english, 'english');
  if (severity !== undefined) expectEqual(finding.severity, severity, 'severity');
  if (related !== undefined)
    expectEqual(
      finding.related.map((place) => place.document.source.slice(place.range)),
      related,
      'related places',
    );
  if (suggestions === undefined && !strict) return;
  const source = finding.document.source.text;
  expectEqual(
    finding.suggestions.map(({ edits }) => applyEdits(source, edits)),
    (suggestions ?? []).map(({ output }) => output),
    'suggestions',
  );
  for (const [index, suggestion] of (suggestions ?? []).entries())
    if (suggestion.message !== undefined)
      expectEqual(finding.suggestions[index]?.message, suggestion.message, 'suggestion message');
}

function compareOutput(
  rule: Rule,
  document: PlanDocument,
  entry: InvalidCase,
  settings: LintSettings,
): void {
  const reparse = (text: string): PlanDocument => parseCase(text, entry);
  const fixed = fixText(document, [rule], settings, reparse);
  for (const drop of fixed.dropped) throw new Error(`a fix was dropped: ${drop.message}`);
  expectEqual(fixed.text, entry.output ?? document.source.text, 'output');
  const again = fixText(reparse(fixed.text), [rule], settings, reparse);
  expectEqual(again.text, fixed.text, 'output of a second fix');
}

function parseCase(text: string, entry: ValidCase): PlanDocument {
  return parse(new SourceText(text, entry.name ?? 'case'), {
    format: entry.format ?? 'text',
    ...(entry.kind === undefined ? {} : { kind: entry.kind }),
    ...(entry.year === undefined ? {} : { year: entry.year }),
  });
}

function settingsOf(entry: ValidCase): LintSettings {
  const { severity, options = {}, departments, terms, dictionaries } = entry;
  return {
    setting: (rule, kind) => ({
      ...(severity === undefined ? defaultRuleSetting(rule, kind) : { severity, explicit: true }),
      options,
    }),
    ...(departments === undefined ? {} : { departments }),
    ...(terms === undefined ? {} : { terms }),
    ...(dictionaries === undefined ? {} : { dictionaries }),
  };
}

function withCrlf(entry: InvalidCase): InvalidCase {
  const { findings, output } = entry;
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  return {
    ...entry,
    text: crlf(entry.text),
    ...(output === undefined ? {} : { output: crlf(output) }),
    ...(findings === undefined
      ? {}
      : {
          findings: findings.map((finding) =>
            typeof finding === 'string' || finding.suggestions === undefined
              ? finding
              : {
                  ...finding,
                  suggestions: finding.suggestions.map((each) => ({
                    ...each,
                    output: crlf(each.output),
                  })),
                },
          ),
        }),
  };
}

/** Texts differ between the scripts; what is found and how grave it is does not. */
function placeOnly(expected: ExpectedFinding | string): ExpectedFinding | string {
  if (typeof expected === 'string') return expected;
  const { messageId, severity } = expected;
  return severity === undefined ? { messageId } : { messageId, severity };
}

function describeFindings(document: PlanDocument, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ range, messageId }) => describePlace(document, range, messageId));
}

function describeRanges(
  document: PlanDocument,
  ranges: readonly Finding['range'][],
  findings: readonly Finding[],
): readonly string[] {
  return ranges.map((range, index) =>
    describePlace(document, range, findings[index]?.messageId ?? 'missing'),
  );
}

function describePlace(document: PlanDocument, range: Finding['range'], messageId: string): string {
  const { line, column } = document.source.positionAt(range.start);
  return `${String(line)}:${String(column)} “${document.source.slice(range)}” ${messageId}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 50 ? `${line.slice(0, 50)}…` : line;
}

/** Compares plain data. The properties are those that test runners turn into a difference on the screen. */
function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (JSON.stringify(inOrder(actual)) === JSON.stringify(inOrder(expected))) return;
  const error = new Error(
    `${what}\n  expected: ${JSON.stringify(expected, null, 1)}\n  actual:   ${JSON.stringify(actual, null, 1)}`,
  );
  throw Object.assign(error, { actual, expected, showDiff: true });
}

/** The keys of an object in one order, so that data may be written in any. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
