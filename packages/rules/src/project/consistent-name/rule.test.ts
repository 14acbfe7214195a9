import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { consistentName } from './rule.ts';

function twice(first: string, second: string): string {
  return `某市教育局2026年工作要点\n\n一、扩大资源供给\n1.加快学校建设。${first}\n2.改善办学条件。${second}\n`;
}

testRule({ describe, it }, consistentName, {
  valid: [
    twice('建成新湖小学教学楼。', '推进新湖第二小学扩建。'),
    twice('建成新湖小学教学楼。', '推进新湖东区小学扩建。'),
    twice('建成第二小学教学楼。', '推进第二实验小学扩建。'),
    twice('建成新湖小学、新湖实验小学教学楼。', '推进扩建。'),
    twice('建成新湖实验小学教学楼。', '推进新湖实验中学扩建。'),
    twice('建成新湖区实验小学教学楼。', '推进新湖区小学扩建。'),
  ],
  invalid: [
    {
      name: 'one word put in',
      text: twice('建成新湖小学教学楼。', '推进⟦新湖实验小学⟧扩建。'),
      findings: [
        {
          messageId: 'variant',
          severity: 'warning',
          message: '“新湖实验小学”在别处写作“新湖小学”，是否同一单位？请统一名称。',
          related: ['新湖小学'],
        },
      ],
    },
    {
      name: 'the longer name first',
      text: twice('建成新湖实验小学教学楼。', '推进⟦新湖小学⟧扩建。'),
      findings: ['variant'],
    },
  ],
});
