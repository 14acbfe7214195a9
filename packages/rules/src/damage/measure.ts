import { lint, type Finding, type Rule } from '@yaodian/linter';
import { parse, SourceText, type PlanDocument } from '@yaodian/parser';
import { seededRandom, type Damage } from './damage.ts';

/** One spoilt copy and what the rules newly said of it. */
export interface Outcome {
  readonly damage: Damage;
  readonly document: string;
  readonly found: boolean;
  /** New findings that neither speak of the damage nor follow from it. */
  readonly unexpected: readonly string[];
}

/** Spoils a document up to `times` times in one way and compares with the findings before. */
export function measure(
  name: string,
  document: PlanDocument,
  damage: Damage,
  rules: readonly Rule[],
  times: number,
): Outcome[] {
  const before = keysOf(lint(document, rules).findings);
  const random = seededRandom(damage.name.length * 7919 + name.length);
  const seen = new Set<string>();
  const outcomes: Outcome[] = [];
  for (let time = 0; time < times; time++) {
    const text = damage.apply(document, random);
    if (text === null || seen.has(text)) continue;
    seen.add(text);
    const spoilt = parse(new SourceText(text), {
      format: document.format === 'markdown' ? 'markdown' : 'text',
    });
    const fresh = newFindings(lint(spoilt, rules).findings, before);
    outcomes.push({
      damage,
      document: name,
      found: fresh.some(({ rule }) => damage.expected.includes(rule)),
      unexpected: fresh
        .filter(({ rule }) => !damage.expected.includes(rule) && !damage.companions.includes(rule))
        .map(describe),
    });
  }
  return outcomes;
}

/** A multiset: how often each finding stands. Numbers in a message may change with the damage. */
function keysOf(findings: readonly Finding[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const finding of findings) keys.set(keyOf(finding), (keys.get(keyOf(finding)) ?? 0) + 1);
  return keys;
}

/** Without the number in front, which may be what was spoilt; a finding at the title is one of its kind. */
function keyOf({ rule, messageId, document, range }: Finding): string {
  if (range.start === document.title?.range.start) return `${rule} ${messageId}`;
  const text = document.source.slice(range).slice(0, 20);
  return `${rule} ${messageId} ${text.replace(/^[\s（(]*[0-9一二三四五六七八九十]{0,3}[、.．）)\s]*/u, '').slice(0, 8)}`;
}

function newFindings(
  findings: readonly Finding[],
  before: ReadonlyMap<string, number>,
): readonly Finding[] {
  const left = new Map(before);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function describe({ rule, message, document, range }: Finding): string {
  return `${rule} ${document.source.lineAt(range.start)}: ${message}`;
}
