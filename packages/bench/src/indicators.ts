// Indicators to match: rates with one head noun, which the matcher has to compare each with each.
import { parse, SourceText, type PlanDocument } from '@yaodian/parser';

const groups =
  '公办 民办 城区 乡村 普惠 优质 示范 特色 智慧 绿色 红色 健康 平安 文明 现代 标准 骨干 青年 专业 社区';
const things =
  '幼儿园 小学校 初级中学 职业学校 城市书房 文化礼堂 体育公园 养老中心 实训基地 教师团队 科技企业 家庭农场 志愿队伍 公交线路 停车泊位 服务站点 卫生院所 乡村广场 产业园区 节水单位 水利项目 修缮工程 研发平台 重点课题 精品课程';

/** A plan of 500 indicators, all of them rates; the values differ with the year. */
export function planOfIndicators(year: number): PlanDocument {
  const tasks = groups.split(' ').map((group, row) => {
    const rates = things
      .split(' ')
      .map(
        (thing, column) =>
          `${group}${thing}达标率达到${10 + ((row * 7 + column * 3 + year) % 90)}%。`,
      );
    return `${row + 1}.提高${group}水平。${rates.join('')}\n`;
  });
  const text = `某市2026年工作要点\n\n一、主要指标\n${tasks.join('')}`.replace(
    '2026',
    String(year),
  );
  return parse(new SourceText(text, `${year}.txt`), { format: 'text' });
}
