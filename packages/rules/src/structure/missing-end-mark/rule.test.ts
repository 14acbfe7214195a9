import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { missingEndMark } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、深化改革\n';
const ended = [1, 2, 3, 4]
  .map((n) => `${n}.推进改革。统筹推进城区和乡镇学校的各项改革，建设示范点${n}个。\n`)
  .join('');

testRule({ describe, it }, missingEndMark, {
  valid: [
    {
      name: 'what stands below a picture',
      text: '某市2026年政府工作报告\n2月3日，大会在市会议中心开幕，市长作政府工作报告。 某市日报记者 王某 摄\n各项事业稳步推进，经济保持增长，民生继续改善。\n城乡面貌不断更新，居民收入稳步增加，社会保持和谐。\n',
    },
    { name: 'all end with a mark', text: head + ended },
    {
      name: 'who does it, in a cell that became a line',
      text: `${head}${ended}市教育局、市财政局、市人力资源社会保障局分别牵头落实\n`,
    },
    {
      name: 'a responsibility in brackets behind the full stop',
      text: `${head}${ended}5.加快建设。统筹推进城区和乡镇学校项目，新建公办园12所。（责任单位：规建处）\n`,
    },
    {
      name: 'a text whose paragraphs never end with a mark',
      text: `${head}1.加快建设。统筹推进城区和乡镇学校项目，新建公办园12所\n2.改善条件。统筹推进城区和乡镇学校项目，更新设备300台\n`,
    },
    {
      name: 'short lines and lines of responsibility',
      text: `${head}${ended}责任处室：规建处、条装中心、财务处、人事处、办公室、督导室、电教馆\n`,
    },
  ],
  invalid: [
    {
      name: 'one paragraph lost its end',
      text: `${head}${ended}5.加快建设。统筹推进城区和乡镇学校项目，新建公办园12⟦所⟧\n`,
      findings: [
        {
          messageId: 'noEnd',
          severity: 'info',
          suggestions: [
            {
              output: `${head}${ended}5.加快建设。统筹推进城区和乡镇学校项目，新建公办园12所。\n`,
            },
          ],
        },
      ],
    },
  ],
});
