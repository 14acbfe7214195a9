import type { Locale } from '@yaodian/linter';
import { planNames, type PlanNames } from '@yaodian/workspace';

/** Sentences of the editor features; both languages have the same keys by type. */
export interface Texts extends PlanNames {
  readonly nextNumber: string;
  readonly leadIn: string;
  departmentUse(leads: number, supports: number, inRoster: boolean): string;
  departmentAliases(names: string): string;
  readonly departmentUnknown: string;
  departmentLeads(count: number): string;
  departmentSupports(count: number): string;
  moreTasks(count: number): string;
  /** At the first of the related places that are not listed one by one. */
  morePlaces(count: number): string;
  fix(message: string): string;
  insertion(words: string): string;
  deletion(words: string): string;
  replacement(before: string, after: string): string;
  fixAllOfRule(rule: string, count: number): string;
  readonly fixAll: string;
  silenceLine(rule: string): string;
  silenceFile(rule: string): string;
  silenceRule(rule: string): string;
  addDepartment(name: string): string;
  beginRoster(count: number): string;
  readonly reasonPlaceholder: string;
  readonly notPlan: string;
  readonly incomplete: string;
  /** A text that was opened in the wrong encoding, and what to do then. */
  readonly misread: string;
  readonly misreadAdvice: string;
  /** Why a plan file with faults has no other findings. */
  faultsFirst(count: number): string;
  config(findings: number): string;
  readonly off: string;
  readonly offEverywhere: string;
  readonly offInFolder: string;
  readonly notOpen: string;
  readonly table: string;
  /** A preset of this product as people call it. */
  readonly presets: Readonly<Record<string, string>>;
  ready(preset: string, milliseconds: number, findings: number): string;
}

const chinese: Texts = {
  ...planNames['zh-CN'],
  nextNumber: '下一个序号',
  leadIn: '常用段首',
  departmentUse: (leads, supports, inRoster) =>
    `牵头${String(leads)}项，配合${String(supports)}项${inRoster ? '' : '（不在名录中）'}`,
  departmentAliases: (names) => `又称：${names}`,
  departmentUnknown: '不在处室名录中',
  departmentLeads: (count) => `牵头${String(count)}项`,
  departmentSupports: (count) => `配合${String(count)}项`,
  moreTasks: (count) => `另有${String(count)}项`,
  morePlaces: (count) => `另有${String(count)}处，从这里起`,
  fix: (message) => `修正：${message}`,
  insertion: (words) => `插入“${words}”`,
  deletion: (words) => `删去“${words}”`,
  replacement: (before, after) => `把“${before}”改为“${after}”`,
  fixAllOfRule: (rule, count) => `修正全文${String(count)}处同类问题（${rule}）`,
  fixAll: '修正全文可安全修正的问题',
  silenceLine: (rule) => `在此处忽略“${rule}”并写明理由`,
  silenceFile: (rule) => `在全文忽略“${rule}”并写明理由`,
  silenceRule: (rule) => `在配置中关闭规则“${rule}”并写明理由`,
  beginRoster: (count) => `用本文的${String(count)}个处室建立处室名录`,
  addDepartment: (name) => `把“${name}”加入处室名录`,
  reasonPlaceholder: '请写明理由',
  notPlan: '不是计划文件',
  incomplete: '检查未完成',
  misread: '文字编码不对，未检查',
  misreadAdvice:
    '全文大多是无法识别的字符，多半是 GB18030（GBK）编码的文件按别的编码打开了。请不要保存；用正确的编码重新打开：VS Code 里点窗口右下角的编码名，选“通过编码重新打开”，再选 GB18030；Vim 里用 :e ++enc=gb18030。',
  faultsFirst: (count) => `请先改正${String(count)}处写法错误，其余规则才能检查。`,
  config: (findings) => (findings === 0 ? '配置有效' : `配置有${String(findings)}处错误`),
  off: '检查已关闭',
  offEverywhere: '设置 yaodian.enable 为关闭。请在设置中打开。',
  offInFolder: '此文件夹的设置 yaodian.enable 为关闭。请在文件夹设置中打开。',
  notOpen:
    '要点只检查 Markdown、纯文本和计划 YAML（*.plan.yaml）；当前文件不属于这几种，或没有打开。',
  table: '表',
  presets: { recommended: '推荐', strict: '从严', submission: '收文审核' },
  ready: (preset, milliseconds, findings) =>
    `已检查：${String(findings)}处提示，用时${String(milliseconds)}毫秒，预设“${preset}”`,
};

const english: Texts = {
  ...planNames.en,
  nextNumber: 'next number',
  leadIn: 'usual lead-in',
  departmentUse: (leads, supports, inRoster) =>
    `leads ${String(leads)}, supports ${String(supports)}${inRoster ? '' : ' (not in the roster)'}`,
  departmentAliases: (names) => `Also: ${names}`,
  departmentUnknown: 'Not in the department roster',
  departmentLeads: (count) => `Leads ${String(count)}`,
  departmentSupports: (count) => `Supports ${String(count)}`,
  moreTasks: (count) => `and ${String(count)} more`,
  morePlaces: (count) => `and ${String(count)} more, from here on`,
  fix: (message) => `Fix: ${message}`,
  insertion: (words) => `Insert “${words}”`,
  deletion: (words) => `Delete “${words}”`,
  replacement: (before, after) => `Change “${before}” to “${after}”`,
  fixAllOfRule: (rule, count) => `Fix all ${String(count)} findings of this kind (${rule})`,
  fixAll: 'Fix everything that is safe to fix',
  silenceLine: (rule) => `Silence “${rule}” here, with a reason`,
  silenceFile: (rule) => `Silence “${rule}” in this file, with a reason`,
  silenceRule: (rule) => `Switch the rule “${rule}” off in the config, with a reason`,
  beginRoster: (count) => `Begin the department roster with the ${String(count)} of this draft`,
  addDepartment: (name) => `Add “${name}” to the department roster`,
  reasonPlaceholder: 'state the reason',
  notPlan: 'Not a plan file',
  incomplete: 'Check incomplete',
  misread: 'Wrong encoding, not checked',
  misreadAdvice:
    'Most of the text is characters that cannot be read: a file in GB18030 (GBK) was probably opened in another encoding. Do not save it; open it again in the right one: in VS Code click the name of the encoding at the bottom right of the window, “Reopen with Encoding”, GB18030; in Vim :e ++enc=gb18030.',
  faultsFirst: (count) =>
    `Mend the ${String(count)} faults of the file first; the other rules wait for that.`,
  config: (findings) =>
    findings === 0 ? 'Config is valid' : `${String(findings)} errors in the config`,
  off: 'Checking is off',
  offEverywhere: 'The setting yaodian.enable is off. Switch it on in the settings.',
  offInFolder:
    'The setting yaodian.enable is off for this folder. Switch it on in the settings of the folder.',
  notOpen:
    'Yaodian checks Markdown, plain text and plan YAML (*.plan.yaml); this file is none of these, or not open.',
  table: 'table',
  presets: { recommended: 'recommended', strict: 'strict', submission: 'submission' },
  ready: (preset, milliseconds, findings) =>
    `Checked: ${String(findings)} findings in ${String(milliseconds)} ms, preset ${preset}`,
};

export function textsFor(locale: Locale): Texts {
  return locale === 'en' ? english : chinese;
}
