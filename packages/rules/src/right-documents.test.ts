// Whole documents of other families that are right: what a rule made of them wrongly once.
import { lint } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { expect, it } from 'vitest';
import { rules } from './index.ts';

function rulesThatSpeak(text: string): string[] {
  const { findings } = lint(parse(new SourceText(text), { format: 'text' }), rules);
  return [...new Set(findings.map(({ rule }) => rule))];
}

it('counts （一） on from a text in one chapter to the tasks of the next', () => {
  const text =
    '江川县关于推动养老服务发展的意见\n\n一、总体要求\n（一）指导思想。坚持以人民为中心，健全服务体系。\n（二）主要目标。到2025年，护理型床位占比达到60%以上。\n二、健全服务网络\n（三）建设服务中心。每个乡镇至少建成1所服务中心。（县民政局负责）\n（四）增加服务点。新增村级服务点40个。（县民政局负责）\n三、强化保障\n（五）培训人员。三年内培训护理员2000人次。（县民政局负责，2024年底前完成）\n';
  expect(rulesThatSpeak(text)).toEqual([]);
});

it('takes 一是、二是 that are the tasks for one list', () => {
  const text =
    '县卫生健康局2022年工作打算\n\n一是抓好接种。完成加强免疫接种8万人。\n二是加快建设。完成投资1.2亿元。\n三是深化改革。签约服务覆盖率达到80%。\n';
  expect(rulesThatSpeak(text)).toEqual(['require-responsible-department']);
});

it('can check a meeting that is held so many times a quarter', () => {
  const text =
    '城关区2024年信访工作要点\n\n一、健全制度。每季度召开联席会议1次。（责任单位：区信访局）\n二、化解积案。全年化解积案60件。（责任单位：区信访局）\n三、加强宣传。发放资料5000份。（责任单位：区司法局）\n';
  expect(rulesThatSpeak(text)).toEqual([]);
});
