import type { Block, Part, PlanDocument, PlanKind, PlanNode } from '@yaodian/parser';
import { aggregate } from './aggregate.ts';
import { applyYields } from './apply-yields.ts';
import { BlockMemo } from './block-memo.ts';
import { BlockVisits } from './block-visits.ts';
import type { Finding, LintProblem, LintResult, RuleStatement } from './finding.ts';
import { fingerprint, normalisedText } from './fingerprint.ts';
import { HeadingIndex } from './heading-index.ts';
import { defaultRuleSetting, type LintSettings, type RuleSetting } from './lint-settings.ts';
import type { Remark } from './moved-report.ts';
import { readReport, type RawFinding } from './raw-finding.ts';
import { RuleGuard } from './rule-guard.ts';
import type { DocumentRule, DocumentRuleContext, Report, Rule } from './rule.ts';
import { Silencing } from './silencing.ts';
import { spareQuotations } from './spare-quotations.ts';
import { soleSpeakers, yieldTable } from './yield-table.ts';
import { traverse, visitorNames } from './traverse.ts';
import { zoneOfPart, zonesOf, type ZoneIndex } from './zone-index.ts';

type Visitor = (node: PlanNode) => void;
interface Listener {
  readonly rule: DocumentRule;
  readonly guard: RuleGuard;
  readonly visitors: ReadonlyMap<string, Visitor>;
}

interface Call {
  readonly guard: RuleGuard;
  readonly visitor: Visitor;
}

/** What to call for a visitor's name. */
type DispatchTable = ReadonlyMap<string, readonly Call[]>;

/**
 * The check of one document in three steps, so that project rules can speak in between:
 * construct (document rules run), {@link accept} further reports, {@link finish}.
 */
export class LintRun {
  readonly document: PlanDocument;
  readonly settings: LintSettings;
  readonly #rules: readonly Rule[];
  readonly #clock: () => number;
  readonly #headings: HeadingIndex;
  readonly #zones: ZoneIndex;
  readonly #raw: RawFinding[] = [];
  readonly #checked: RuleStatement[] = [];
  readonly #problems: LintProblem[] = [];
  readonly #times = new Map<string, number>();
  /** Rules that ran to their end. */
  readonly #ran = new Set<string>();
  #part: Part | null = null;
  /** Of the part that is being visited; null where nothing is carried from version to version. */
  #blocks: BlockVisits | null = null;

  constructor(document: PlanDocument, rules: readonly Rule[], settings: LintSettings = {}) {
    this.document = document;
    this.settings = settings;
    this.#rules = rules;
    this.#clock = settings.clock ?? Date.now;
    this.#headings = new HeadingIndex(document);
    this.#zones = zonesOf(document);
    this.#visit(rules.filter((rule) => rule.meta.scope === 'document' && this.isOn(rule)));
  }

  get locale(): NonNullable<LintSettings['locale']> {
    return this.settings.locale ?? 'zh-CN';
  }

  /** Whether a rule is on for the kind of the document or of any of its parts. */
  isOn(rule: Rule): boolean {
    const kinds = new Set<PlanKind>([this.document.kind]);
    for (const part of this.document.parts) kinds.add(part.kind);
    for (const kind of kinds) if (this.settingOf(rule, kind).severity !== 'off') return true;
    return false;
  }

  settingOf(rule: Rule, kind: PlanKind): RuleSetting {
    return (this.settings.setting ?? defaultRuleSetting)(rule, kind);
  }

  optionsOf(rule: Rule): Readonly<Record<string, unknown>> {
    const defaults = rule.defaultOptions as Readonly<Record<string, unknown>> | undefined;
    return { ...defaults, ...this.settingOf(rule, this.document.kind).options };
  }

  guardFor(rule: Rule): RuleGuard {
    const { budget = 2000 } = this.settings;
    const scale = Math.max(1, this.document.source.text.length / 100_000);
    return new RuleGuard(rule.meta.id, this.locale, budget * scale, this.#clock);
  }

  /**
   * Takes a report of a rule, unless the rule has no business at that place.
   * @throws {Error} where the report is wrong in itself.
   */
  accept(rule: Rule, report: Report): void {
    const at = report.range.start;
    const setting = this.settingOf(rule, this.#headings.kindAt(at));
    if (setting.severity === 'off') return;
    const own = setting.explicit ? setting.severity : (report.severity ?? setting.severity);
    const severity = setting.explicit ? own : (this.settings.adjustSeverity?.(own) ?? own);
    if (severity === 'off') return;
    const finding = readReport(rule.meta, report, this.document, severity, this.locale);
    if (this.#maySpeak(rule, this.#headings.partAt(at)) && !this.#isMasked(rule, at))
      this.#raw.push(finding);
  }

  /** Takes down what a rule looked at. */
  note(rule: Rule, statement: Omit<RuleStatement, 'rule' | 'document'>): void {
    this.#checked.push({ ...statement, rule: rule.meta.id, document: this.document });
  }

  /** Takes down how a rule fared. */
  close(rule: Rule, guard: RuleGuard): void {
    this.#times.set(rule.meta.id, (this.#times.get(rule.meta.id) ?? 0) + guard.spent);
    if (guard.problem !== null) this.#problems.push(guard.problem);
    else this.#ran.add(rule.meta.id);
  }

  finish(): LintResult {
    const silencing = this.settings.inlineConfig === false ? null : new Silencing(this.document);
    const silenced: RawFinding[] = [];
    const spoken: RawFinding[] = [];
    for (const finding of applyYields(
      this.#raw,
      this.settings.yields ?? yieldTable,
      this.#headings,
    )) {
      const quiet = silencing?.silences(finding.meta.id, finding.range.start) ?? false;
      (quiet ? silenced : spoken).push(finding);
    }
    const known = this.settings.knownRules ?? new Set(this.#rules.map((rule) => rule.meta.id));
    const about = silencing?.findings(known, this.#ran, this.locale) ?? [];
    const suppressed = new Set(aggregate(silenced, this.locale));
    const findings = this.#settle(
      [...suppressed, ...aggregate(spoken, this.locale), ...about],
      suppressed,
    );
    const checked = this.#checked.toSorted(
      (a, b) => a.range.start - b.range.start || compare(a.rule, b.rule),
    );
    const problems = this.#problems.toSorted((a, b) => compare(a.rule, b.rule));
    return { findings, problems, checked, times: this.#times };
  }

  #visit(rules: readonly Rule[]): void {
    const listeners: Listener[] = [];
    for (const rule of rules) {
      if (rule.meta.scope !== 'document') continue;
      const documentRule = rule as DocumentRule;
      const guard = this.guardFor(rule);
      const created = guard.run(() => documentRule.create(this.#contextFor(documentRule)));
      const visitors = guard.run(() => readVisitors(created));
      listeners.push({ rule: documentRule, guard, visitors: visitors ?? new Map() });
    }
    const table = dispatchTable(listeners);
    this.#call(table, 'document', this.document);
    for (const part of this.document.parts) {
      const inPart = listeners.filter(({ rule }) => this.#hearsPart(rule, part));
      this.#part = part;
      this.#visitPart(part, inPart);
      this.#part = null;
    }
    this.#call(table, 'document:exit', this.document);
    const { memo } = this.document;
    if (memo !== undefined && listeners.some(({ guard }) => guard.problem !== null))
      BlockMemo.forget(memo);
    for (const { rule, guard } of listeners) this.close(rule, guard);
  }

  #visitPart(part: Part, listeners: readonly Listener[]): void {
    const { memo } = this.document;
    const kept = memo === undefined ? [] : listeners.filter(readsBlocks);
    const table = dispatchTable(listeners.filter((listener) => !kept.includes(listener)));
    const tableOfKept = dispatchTable(kept);
    const blocks =
      memo === undefined || kept.length === 0
        ? null
        : new BlockVisits(new BlockMemo(this.document, memo, part), (rule, remark) => {
            this.#repeat(rule, remark, kept);
          });
    this.#blocks = blocks;
    const visit = (name: string, node: Part | Block): void => {
      this.#call(table, name, node);
      if (blocks?.isNew === true) this.#call(tableOfKept, name, node);
    };
    traverse(
      part,
      (node) => {
        blocks?.enter(node);
        visit(node.type, node);
      },
      (node) => {
        visit(`${node.type}:exit`, node);
        blocks?.leave();
      },
    );
    this.#blocks = null;
  }

  #call(table: DispatchTable, name: string, node: PlanDocument | Part | Block): void {
    const calls = table.get(name);
    if (calls === undefined) return;
    let time = this.#clock();
    for (const { guard, visitor } of calls) time = guard.visit(visitor, node, time);
  }

  /** Lets a rule say again what it said of an equal block. */
  #repeat(rule: Rule, remark: Remark, listeners: readonly Listener[]): void {
    const guard = listeners.find((listener) => listener.rule === rule)?.guard;
    guard?.run(() => {
      if (remark.type === 'report') this.accept(rule, remark.report);
      else this.note(rule, remark.statement);
    });
  }

  #contextFor(rule: DocumentRule): DocumentRuleContext<unknown, string> {
    const currentPart = (): Part | null => this.#part;
    const currentKind = (): PlanKind => {
      const kind = this.#part?.kind ?? 'unknown';
      return kind === 'unknown' ? this.document.kind : kind;
    };
    return {
      document: this.document,
      options: this.optionsOf(rule),
      departments: this.settings.departments ?? [],
      terms: this.settings.terms ?? [],
      dictionaries: this.settings.dictionaries ?? {},
      get part() {
        return currentPart();
      },
      get kind() {
        return currentKind();
      },
      report: (report) => {
        this.accept(rule, report);
        if (rule.meta.reads === 'block') this.#blocks?.hear(rule, { type: 'report', report });
      },
      checked: ({ document: _, ...statement }) => {
        this.note(rule, statement);
        if (rule.meta.reads === 'block') this.#blocks?.hear(rule, { type: 'checked', statement });
      },
    };
  }

  #hearsPart(rule: Rule, part: Part): boolean {
    const kind = part.kind === 'unknown' ? this.document.kind : part.kind;
    return this.#maySpeak(rule, part) && this.settingOf(rule, kind).severity !== 'off';
  }

  #maySpeak(rule: Rule, part: Part | null): boolean {
    if (part === null) return true;
    const sole = soleSpeakers[part.role];
    if (sole !== undefined && sole !== rule.meta.id) return false;
    const zone = zoneOfPart(part.role);
    return zone === null || !(rule.meta.zones?.includes(zone) ?? false);
  }

  #isMasked(rule: Rule, offset: number): boolean {
    return rule.meta.zones?.some((zone) => this.#zones.contains(zone, offset)) ?? false;
  }

  #settle(raw: readonly RawFinding[], suppressed: ReadonlySet<RawFinding>): Finding[] {
    const occurrences = new Map<string, number>();
    const findings: Finding[] = [];
    let last: RawFinding | null = null;
    for (const finding of raw.toSorted(byPlace)) {
      if (last !== null && byPlace(last, finding) === 0) continue;
      last = finding;
      const { meta, report, document, range, severity, data, message, related } = finding;
      const { fix, suggestions } = spareQuotations(finding, this.#zones, this.locale);
      const path = this.#headings.pathAt(range.start);
      const text = report.identity ?? normalisedText(document, range);
      const place = report.identity === undefined ? path : [];
      const first = fingerprint(meta.id, place, text, 0);
      const occurrence = occurrences.get(first) ?? 0;
      occurrences.set(first, occurrence + 1);
      findings.push({
        rule: meta.id,
        severity,
        messageId: report.messageId,
        data,
        message,
        document,
        range,
        path,
        fix,
        suggestions,
        related,
        suppressed: suppressed.has(finding),
        fingerprint: occurrence === 0 ? first : fingerprint(meta.id, place, text, occurrence),
      });
    }
    return findings;
  }
}

function byPlace(a: RawFinding, b: RawFinding): number {
  return (
    a.range.start - b.range.start ||
    compare(a.meta.id, b.meta.id) ||
    a.range.end - b.range.end ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @throws {Error} for anything but an object of functions under known names. */
function readVisitors(returned: unknown): ReadonlyMap<string, Visitor> {
  if (typeof returned !== 'object' || returned === null)
    throw new Error('create must return an object of visitors');
  const visitors = new Map<string, Visitor>();
  for (const [name, visitor] of Object.entries(returned) as [string, unknown][]) {
    if (visitor === undefined) continue;
    if (!visitorNames.has(name) || typeof visitor !== 'function')
      throw new Error(`"${name}" is no visitor`);
    visitors.set(name, visitor as Visitor);
  }
  return visitors;
}

/** Whether a rule need not be asked again about a block that did not change. */
function readsBlocks({ rule, visitors }: Listener): boolean {
  return rule.meta.reads === 'block' && !wholeVisitors.some((name) => visitors.has(name));
}

const wholeVisitors = ['document', 'document:exit', 'part', 'part:exit'];

function dispatchTable(listeners: readonly Listener[]): DispatchTable {
  const table = new Map<string, Call[]>();
  for (const { guard, visitors } of listeners)
    for (const [name, visitor] of visitors) {
      const list = table.get(name);
      if (list === undefined) table.set(name, [{ guard, visitor }]);
      else list.push({ guard, visitor });
    }
  return table;
}
