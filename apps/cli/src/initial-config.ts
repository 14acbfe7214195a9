import type { Locale } from '@yaodian/linter';
import { stringify } from 'yaml';
import type { ProposedDepartment } from './propose-roster.ts';

const newestRulesVersion = 1;

/** Text of a new config, with the roster that a draft suggested. */
export function initialConfig(roster: readonly ProposedDepartment[], locale: Locale): string {
  const lines = [
    ...comments[locale].head,
    `rulesVersion: ${String(newestRulesVersion)}`,
    `preset: recommended        # ${comments[locale].preset}`,
    '',
    ...comments[locale].files,
    '# files: ["drafts/**/*.md"]',
    '# ignore: ["archive/**"]',
    '',
    ...comments[locale].rules,
    '# rules:',
    '#   numbering-sequence: warning',
    '',
  ];
  if (roster.length === 0)
    return [...lines, ...comments[locale].roster, '# departments: [规建处, 人事处]', ''].join('\n');
  const departments = roster.map(({ name, aliases, collective }) =>
    aliases.length === 0 && !collective
      ? name
      : {
          name,
          ...(aliases.length === 0 ? {} : { aliases }),
          ...(collective ? { collective } : {}),
        },
  );
  return [...lines, ...comments[locale].roster, stringify({ departments }, { lineWidth: 0 })].join(
    '\n',
  );
}

const comments = {
  'zh-CN': {
    head: ['# 要点配置。全部设置见：yaodian schema config'],
    preset: 'recommended 推荐，strict 从严，submission 收文审核',
    files: ['# 哪些文件是计划；不写则检查 *.plan.yaml 和能认出是计划的 .txt .md'],
    rules: ['# 调整规则：off info warning error；全部规则见：yaodian rules'],
    roster: ['# 处室名录：用于核对责任处室'],
  },
  en: {
    head: ['# Yaodian config. All keys: yaodian schema config'],
    preset: 'recommended, strict, or submission',
    files: ['# Which files are plans; by default *.plan.yaml and recognisable .txt .md'],
    rules: ['# Change rules: off info warning error; all rules: yaodian rules'],
    roster: ['# Roster of departments, to check responsibility lines against'],
  },
} as const satisfies Record<Locale, object>;
