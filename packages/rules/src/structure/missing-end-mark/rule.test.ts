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
    {
      name: 'a line that is one bracket',
      text: `${head}（以下任务与科室职责一并理解，重复的不再列出）\n${ended}`,
    },
    {
      name: 'a line that says which bodies do it',
      text: `${head}${ended}市金融办、某银行某市中心支行、某监管分局分别牵头落实\n${ended}`,
    },
    { name: 'all end with a mark', text: head + ended },
    {
      name: 'a list of bodies that ends with a mark is the business of another rule',
      text: `${head}1.加快建设。新建公办园12所。\n责任处室：规建处、条装中心、财务处、\n2.改善条件。更新设备300台。\n`,
    },
    {
      name: 'a sentence that goes on in the next line',
      text: `${head}加快建设，新建公办园12所，更新设备，\n改善条件。\n`,
    },
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
      name: 'a short sentence behind a heading in its line',
      text: `${head}${ended}5.加强队伍建设。组织培训6期，培训200⟦人⟧\n责任处室：人事处\n`,
      findings: [
        {
          messageId: 'noEnd',
          suggestions: [
            {
              output: `${head}${ended}5.加强队伍建设。组织培训6期，培训200人。\n责任处室：人事处\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'a comma in front of the next number, of who is responsible, of a chapter',
      text: `${head}1.加快建设。统筹推进学校项目，新建公办园12所⟦，⟧\n责任处室：规建处\n2.改善条件。一是更新设备300台⟦、⟧\n3.加强维修。维修校舍20栋⟦，⟧\n二、健全制度\n4.修订办法。修订办法3项。\n`,
      findings: [
        {
          messageId: 'comma',
          severity: 'info',
          message: '“新建公办园12所”以“，”收尾，后面却另起一项。请核对是否有缺漏，再改为“。”。',
          suggestions: [
            {
              output: `${head}1.加快建设。统筹推进学校项目，新建公办园12所。\n责任处室：规建处\n2.改善条件。一是更新设备300台、\n3.加强维修。维修校舍20栋，\n二、健全制度\n4.修订办法。修订办法3项。\n`,
            },
          ],
        },
        {
          messageId: 'comma',
          suggestions: [
            {
              output: `${head}1.加快建设。统筹推进学校项目，新建公办园12所，\n责任处室：规建处\n2.改善条件。一是更新设备300台。\n3.加强维修。维修校舍20栋，\n二、健全制度\n4.修订办法。修订办法3项。\n`,
            },
          ],
        },
        {
          messageId: 'comma',
          suggestions: [
            {
              output: `${head}1.加快建设。统筹推进学校项目，新建公办园12所，\n责任处室：规建处\n2.改善条件。一是更新设备300台、\n3.加强维修。维修校舍20栋。\n二、健全制度\n4.修订办法。修订办法3项。\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'the last of several sentences, where two other paragraphs end',
      text: '某市教育局2026年工作要点\n一、深化改革\n统筹推进学校改革，建设示范点3个。培训教师300⟦名⟧\n二、改善条件\n更新设备300台，维修校舍20栋，改造食堂6个。\n三、加强保障\n完善经费保障，投入资金300万元，资助学生900名。\n',
      findings: [
        {
          messageId: 'noEnd',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、深化改革\n统筹推进学校改革，建设示范点3个。培训教师300名。\n二、改善条件\n更新设备300台，维修校舍20栋，改造食堂6个。\n三、加强保障\n完善经费保障，投入资金300万元，资助学生900名。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the last paragraph of a short text, of several sentences',
      text: '某市教育局2026年工作要点\n一、改善条件\n更新设备300台，维修校舍20栋，改造食堂6个。\n二、加强保障\n完善经费保障，投入资金300万元，资助学生900名。\n三、深化改革\n统筹推进学校改革，建设示范点3个。按月检查进度，培训教师300⟦名⟧\n',
      findings: [
        {
          messageId: 'brokenOff',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n一、改善条件\n更新设备300台，维修校舍20栋，改造食堂6个。\n二、加强保障\n完善经费保障，投入资金300万元，资助学生900名。\n三、深化改革\n统筹推进学校改革，建设示范点3个。按月检查进度，培训教师300名。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'one paragraph lost its end',
      text: `${head}${ended}5.加快建设。统筹推进城区和乡镇学校项目，新建公办园12⟦所⟧\n`,
      findings: [
        {
          messageId: 'brokenOff',
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
