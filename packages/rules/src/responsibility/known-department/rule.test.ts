import type { RosterEntry } from '@yaodian/linter';
import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { knownDepartment } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n责任处室：';

function entry(name: string, more: Partial<RosterEntry> = {}): RosterEntry {
  return {
    name,
    aliases: [],
    parent: null,
    successor: null,
    collective: false,
    leadsByDefault: false,
    ...more,
  };
}

const departments = [
  entry('规划建设处', { aliases: ['规建处'] }),
  entry('财务处'),
  entry('卫计委', { successor: { name: '卫生健康委', since: '2018-11-01' } }),
  entry('电教站', { successor: { name: '教育技术中心', since: null } }),
  entry('审批科', { successor: { name: '政务服务科', since: '2026-03-01' } }),
];
/** The first lines of a plan of some year, up to the label of its first department. */
const headOf = (year: number): string => head.replace('2026', String(year));
const issued = (date: string): string => `\n\n某市教育局\n${date}\n`;

testRule({ describe, it }, knownDepartment, {
  valid: [
    { name: 'names and aliases', text: `${head}规划建设处、规建处、财务处\n`, departments },
    { name: 'a bracket behind a known name', text: `${head}财务处（审计处）\n`, departments },
    { name: 'collective bodies', text: `${head}财务处、各直属学校\n`, departments },
    {
      name: 'a body that was not yet abolished when the plan was made',
      text: `${headOf(2018)}卫计委\n`,
      departments,
    },
    { name: 'abolished in the course of the year', text: `${headOf(2026)}审批科\n`, departments },
    {
      name: 'issued the day before',
      text: `${head}审批科${issued('2026年2月28日')}`,
      departments,
    },
    { name: 'without a roster nothing is known', text: `${head}某某处\n` },
  ],
  invalid: [
    {
      name: 'a name that is nearly known',
      text: `${head}财务处、⟦规划建没处⟧\n`,
      departments,
      findings: [
        {
          messageId: 'near',
          severity: 'warning',
          message: '“规划建没处”不在单位名册中，疑为“规划建设处”。请核对名称。',
          suggestions: [{ output: `${head}财务处、规划建设处\n` }],
        },
      ],
    },
    {
      name: 'one finding for a name that stands twice',
      text: `${head}⟦退离处⟧、财务处\n2.改善条件。更新设备300台。\n责任处室：退离处\n`,
      departments,
      findings: [{ messageId: 'unknown', related: ['退离处'] }],
    },
    {
      name: 'a body that is abolished since the year before',
      text: `${headOf(2019)}⟦卫计委⟧\n`,
      departments,
      findings: [
        { messageId: 'succeeded', suggestions: [{ output: `${headOf(2019)}卫生健康委\n` }] },
      ],
    },
    {
      name: 'a body that is abolished nobody knows since when',
      text: `${headOf(2009)}⟦电教站⟧\n`,
      departments,
      findings: [
        { messageId: 'succeeded', suggestions: [{ output: `${headOf(2009)}教育技术中心\n` }] },
      ],
    },
    {
      name: 'issued on the day itself',
      text: `${head}⟦审批科⟧${issued('2026年3月1日')}`,
      departments,
      findings: [
        {
          messageId: 'succeeded',
          suggestions: [{ output: `${head}政务服务科${issued('2026年3月1日')}` }],
        },
      ],
    },
    {
      name: 'a body that has a successor',
      text: `${head}财务处、⟦卫计委⟧\n`,
      departments,
      findings: [
        {
          messageId: 'succeeded',
          message: '“卫计委”已由“卫生健康委”承接职责，请改用现名。',
          suggestions: [{ output: `${head}财务处、卫生健康委\n` }],
        },
      ],
    },
  ],
});
