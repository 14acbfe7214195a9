import type { DirectiveComment, PlanDocument } from '@yaodian/parser';
import { directiveRules } from './directive-rules.ts';
import { nearestName } from './nearest-name.ts';
import { lastStartingAt } from './range-set.ts';
import { readReport, type RawFinding } from './raw-finding.ts';
import type { Locale, Report } from './rule.ts';

/** One rule name of one comment; `rule` is null where the comment means all rules. */
interface Claim {
  readonly directive: DirectiveComment;
  readonly rule: DirectiveComment['rules'][number] | null;
  used: boolean;
}

interface Block {
  readonly start: number;
  end: number;
  readonly claim: Claim;
}

/** All that the comments of a document say about one rule, or about all. */
interface Claims {
  readonly file: Claim[];
  readonly lines: Map<number, Claim[]>;
  /** In order, not overlapping. */
  readonly blocks: Block[];
}

const all = '*';

/** The silencing comments of one document: who is silenced where, and which comments did nothing. */
export class Silencing {
  readonly #document: PlanDocument;
  readonly #byRule = new Map<string, Claims>();
  readonly #claims: Claim[] = [];
  readonly #idleEnables: Claim[] = [];

  constructor(document: PlanDocument) {
    this.#document = document;
    const directiveLines = new Set<number>();
    for (const directive of document.directives)
      directiveLines.add(document.source.lineAt(directive.range.start));
    const directives = document.directives.toSorted((a, b) => a.range.start - b.range.start);
    for (const directive of directives) {
      const rules = directive.rules.length === 0 ? [null] : directive.rules;
      for (const rule of rules) this.#add({ directive, rule, used: false }, directiveLines);
    }
  }

  /** Whether a finding of a rule that begins at an offset is silenced; remembers which comments did so. */
  silences(rule: string, offset: number): boolean {
    const line = this.#document.source.lineAt(offset);
    let silenced = false;
    for (const key of [rule, all]) {
      const claims = this.#byRule.get(key);
      if (claims === undefined) continue;
      for (const claim of [...claims.file, ...(claims.lines.get(line) ?? [])]) {
        claim.used = true;
        silenced = true;
      }
      const block = claims.blocks[lastStartingAt(claims.blocks, offset)];
      if (block !== undefined && offset < block.end) {
        block.claim.used = true;
        silenced = true;
      }
    }
    return silenced;
  }

  /**
   * Findings about the comments themselves, to be asked for when all rules have spoken.
   * A name is judged unused only if its rule ran to the end.
   */
  findings(known: ReadonlySet<string>, ran: ReadonlySet<string>, locale: Locale): RawFinding[] {
    const findings: RawFinding[] = [];
    const add = (
      meta: (typeof directiveRules)[keyof typeof directiveRules],
      report: Report,
    ): void => {
      findings.push(readReport(meta, report, this.#document, meta.severity, locale));
    };
    for (const claim of this.#claims) {
      const { directive, rule } = claim;
      if (rule !== null && !known.has(rule.id))
        add(directiveRules.unknownRule, unknownRule(rule, known));
      else if (!claim.used && (rule === null || ran.has(rule.id)))
        add(
          directiveRules.unused,
          rule === null
            ? { messageId: 'unused', range: directive.range }
            : { messageId: 'unusedRule', range: rule.range, data: { rule: rule.id } },
        );
    }
    for (const { directive, rule } of this.#idleEnables) {
      if (rule !== null && !known.has(rule.id))
        add(directiveRules.unknownRule, unknownRule(rule, known));
      else
        add(directiveRules.unused, {
          messageId: 'unusedEnable',
          range: rule?.range ?? directive.range,
        });
    }
    for (const directive of this.#document.directives)
      if (directive.action !== 'enable' && (directive.reason ?? '') === '')
        add(directiveRules.withoutReason, { messageId: 'reason', range: directive.range });
    return findings;
  }

  #add(claim: Claim, directiveLines: ReadonlySet<number>): void {
    const { directive } = claim;
    const key = claim.rule?.id ?? all;
    if (directive.action === 'enable') {
      const ended = this.#endBlocks(
        claim.rule === null ? [...this.#byRule.keys()] : [key],
        directive.range.start,
      );
      if (!ended) this.#idleEnables.push(claim);
      return;
    }
    this.#claims.push(claim);
    let claims = this.#byRule.get(key);
    if (claims === undefined)
      this.#byRule.set(key, (claims = { file: [], lines: new Map(), blocks: [] }));
    if (directive.action === 'disable-file') claims.file.push(claim);
    else if (directive.action === 'disable') {
      const last = claims.blocks.at(-1);
      if (last?.end !== Infinity)
        claims.blocks.push({ start: directive.range.end, end: Infinity, claim });
    } else {
      const line = this.#targetLine(directive, directiveLines);
      const list = claims.lines.get(line);
      if (list === undefined) claims.lines.set(line, [claim]);
      else list.push(claim);
    }
  }

  #endBlocks(keys: readonly string[], offset: number): boolean {
    let ended = false;
    for (const key of keys) {
      const last = this.#byRule.get(key)?.blocks.at(-1);
      if (last?.end !== Infinity) continue;
      last.end = offset;
      ended = true;
    }
    return ended;
  }

  /** The next line is the next one with text of its own: blank lines and further comments do not count. */
  #targetLine(directive: DirectiveComment, directiveLines: ReadonlySet<number>): number {
    const { source } = this.#document;
    if (directive.action === 'disable-line') return source.lineAt(directive.range.start);
    let line = source.lineAt(directive.range.end) + 1;
    for (; line < source.lineCount; line++) {
      const text = source.text.slice(source.lineStarts[line - 1], source.lineStarts[line]);
      if (text.trim() !== '' && !(directiveLines.has(line) && /^\s*(?:<!--|#)/u.test(text))) break;
    }
    return line;
  }
}

function unknownRule(rule: DirectiveComment['rules'][number], known: ReadonlySet<string>): Report {
  const nearest = nearestName(rule.id, known);
  if (nearest === null) return { messageId: 'unknown', range: rule.range, data: { rule: rule.id } };
  const data = { rule: rule.id, nearest };
  const edits = [{ range: rule.range, text: nearest }];
  return {
    messageId: 'near',
    range: rule.range,
    data,
    suggestions: [{ messageId: 'replace', edits }],
  };
}
