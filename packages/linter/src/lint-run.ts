import type { Part, PlanDocument, PlanKind } from '@yaodian/parser';
import { aggregate } from './aggregate.ts';
import { applyYields } from './apply-yields.ts';
import { compareTexts } from './compare-texts.ts';
import type { LintProblem, LintResult, RuleStatement } from './finding.ts';
import { HeadingIndex } from './heading-index.ts';
import { defaultRuleSetting, type LintSettings, type RuleSetting } from './lint-settings.ts';
import { readReport, type RawFinding } from './raw-finding.ts';
import { RuleGuard } from './rule-guard.ts';
import { RuleContext, type RuleHearing } from './rule-context.ts';
import { readVisitors, RuleWalk, type Listener } from './rule-walk.ts';
import type { DocumentRule, Report, Rule } from './rule.ts';
import { settle } from './settle.ts';
import { Silencing } from './silencing.ts';
import { soleSpeakers, yieldTable } from './yield-table.ts';
import { zoneOfPart, zonesOf, type ZoneIndex } from './zone-index.ts';

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
  /** What was asked of the settings: each report asks again. */
  readonly #known = new Map<PlanKind, Map<Rule, RuleSetting>>();
  readonly #raw: RawFinding[] = [];
  readonly #checked: RuleStatement[] = [];
  readonly #problems: LintProblem[] = [];
  readonly #times = new Map<string, number>();
  /** Rules that ran to their end. */
  readonly #ran = new Set<string>();

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
    let known = this.#known.get(kind);
    if (known === undefined) {
      known = new Map<Rule, RuleSetting>();
      this.#known.set(kind, known);
    }
    let setting = known.get(rule);
    if (setting === undefined) {
      setting = (this.settings.setting ?? defaultRuleSetting)(rule, kind);
      known.set(rule, setting);
    }
    return setting;
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
    const findings = settle(
      [...suppressed, ...aggregate(spoken, this.locale), ...about],
      suppressed,
      { headings: this.#headings, zones: this.#zones, locale: this.locale },
    );
    const checked = this.#checked.toSorted(
      (a, b) => a.range.start - b.range.start || compareTexts(a.rule, b.rule),
    );
    const problems = this.#problems.toSorted((a, b) => compareTexts(a.rule, b.rule));
    return { findings, problems, checked, times: this.#times };
  }

  #visit(rules: readonly Rule[]): void {
    const walk = new RuleWalk(this.document, {
      clock: this.#clock,
      hears: (rule, part) => this.#hearsPart(rule, part),
      repeat: (rule, remark) => {
        if (remark.type === 'report') this.accept(rule, remark.report);
        else this.note(rule, remark.statement);
      },
    });
    const hearing = this.#hearingOf(walk);
    const { departments = [], terms = [], dictionaries = {} } = this.settings;
    const listeners: Listener[] = [];
    for (const rule of rules) {
      if (rule.meta.scope !== 'document') continue;
      const documentRule = rule as DocumentRule;
      const guard = this.guardFor(rule);
      const options = this.optionsOf(rule);
      const settings = { options, departments, terms, dictionaries };
      const context = new RuleContext(documentRule, settings, hearing);
      const created = guard.run(() => documentRule.create(context));
      const visitors = guard.run(() => readVisitors(created));
      listeners.push({ rule: documentRule, guard, visitors: visitors ?? new Map() });
    }
    walk.run(listeners);
    for (const { rule, guard } of listeners) this.close(rule, guard);
  }

  #hearingOf(walk: RuleWalk): RuleHearing {
    return {
      document: this.document,
      walk,
      kindOf: (part) => this.#kindOf(part),
      report: (rule, report) => {
        this.accept(rule, report);
        walk.hear(rule, { type: 'report', report });
      },
      checked: (rule, statement) => {
        this.note(rule, statement);
        walk.hear(rule, { type: 'checked', statement });
      },
    };
  }

  #hearsPart(rule: Rule, part: Part): boolean {
    return (
      this.#maySpeak(rule, part) && this.settingOf(rule, this.#kindOf(part)).severity !== 'off'
    );
  }

  /** The kind of a part, of the document where the part does not tell. */
  #kindOf(part: Part | null): PlanKind {
    const kind = part?.kind ?? 'unknown';
    return kind === 'unknown' ? this.document.kind : kind;
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
}
