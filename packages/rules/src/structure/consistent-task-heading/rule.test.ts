import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { consistentTaskHeading } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、深化改革\n';
const task = (number: number, gap = '', mark = '。'): string =>
  `${number}.${gap}推进第${'一二三四五六'.charAt(number - 1)}项改革${mark}建设示范点${number + 2}个。\n`;

testRule({ describe, it }, consistentTaskHeading, {
  valid: [
    { name: 'none has a space', text: head + [1, 2, 3, 4, 5, 6].map((n) => task(n)).join('') },
    { name: 'all have a space', text: head + [1, 2, 3, 4, 5, 6].map((n) => task(n, ' ')).join('') },
    {
      name: 'no habit: half of them have one',
      text: head + [1, 2, 3, 4, 5, 6].map((n) => task(n, n % 2 ? ' ' : '')).join(''),
    },
    {
      name: 'each kind of number has a habit of its own',
      text: `${head}${[1, 2, 3, 4, 5, 6].map((n) => task(n, ' ')).join('')}${[7, 8, 9, 10, 11, 12].map((n) => `${n}. 推进新的改革。建设示范点${n}个。\n`).join('')}二、保障措施\n（一）加强领导。成立领导小组。\n（二）强化考核。每月督查1次。\n`,
    },
    {
      name: 'four tasks show no habit',
      text: head + [1, 2, 3].map((n) => task(n)).join('') + task(4, ' '),
    },
    {
      name: 'a title of two clauses, and a shorter first sentence',
      text: `${head}${[1, 2, 3, 4].map((n) => task(n)).join('')}5.抓管理，促发展。建设示范点7个。\n6.办好实事。建设示范点8个，培训9期。\n`,
    },
    {
      name: 'tasks that are all one sentence, with the bodies behind it',
      text: `${head}${[1, 2, 3, 4, 5].map((n) => `${n}.财政收入增长${n}%。（牵头单位：市财政局）\n`).join('')}6.社会消费品零售总额增长9%，外贸进出口总额增长10%。（牵头单位：市商务局）\n`,
    },
  ],
  invalid: [
    {
      name: 'one goes on where the others have ended their title',
      text: `${head}${[1, 2, 3, 4].map((n) => task(n)).join('')}5.⟦推进第五项改革建设示范点7个⟧，培训教师60名。组织评选。\n6.⟦推进第六项改革⟧：建设示范点8个，培训教师60名。\n${[7, 8, 9, 10].map((n) => `${n}.推进新的改革。建设${n}个。\n`).join('')}`,
      findings: [
        {
          messageId: 'noHead',
          severity: 'info',
          message:
            '“推进第五项改革建设示范点7个，培训教师60名”没有用句号收住标题，同级其余任务都先写标题。请统一。',
        },
        { messageId: 'noHead' },
      ],
    },
    {
      name: 'one has a space',
      text: `${head}${task(1)}${task(2)}3.⟦ ⟧推进第三项改革。建设示范点5个。\n${task(4)}${task(5)}${task(6)}`,
      findings: [
        {
          messageId: 'extraSpace',
          severity: 'info',
          message: '“3.”后多了空格，同级其余标题都没有。应删去。',
        },
      ],
      output: head + [1, 2, 3, 4, 5, 6].map((n) => task(n)).join(''),
    },
    {
      name: 'one has none',
      text: `${head}${task(1, ' ')}${task(2, ' ')}⟦3.⟧推进第三项改革。建设示范点5个。\n${task(4, ' ')}${task(5, ' ')}${task(6, ' ')}`,
      findings: ['missingSpace'],
      output: head + [1, 2, 3, 4, 5, 6].map((n) => task(n, ' ')).join(''),
    },
  ],
});
