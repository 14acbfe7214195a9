/** A draft in which nothing is wrong with the numbers, and one department is missing. */
export const draft = `某市教育局2026年工作要点

一、扩大资源供给
1.加快学校建设。新建公办幼儿园12所，新增公办园学位3600个。
责任处室：规建处
2.加强校舍维修。维修校舍20栋。
责任处室：财务处
二、提升教育质量
3.深化体教融合。学生体质健康合格率达到95%以上。
4.推进教师培训。培训教师800人次。
责任处室：人事处
`;

/** A chapter number that automatic numbering lost: a safe fix. */
export const misnumbered = draft
  .replace('二、提升教育质量', '2、提升教育质量')
  .replace('以上。\n4', '以上。\n责任处室：体卫艺处\n4');

export const planYaml = `# 要点
title: 某市教育局2026年工作要点
issuer: 某市教育局
year: 2026
sections:
  - title: 重视民生实事
    tasks:
      - title: 加快学校建设
        body: 全年新建公办幼儿园12所，新增公办园学位3600个。
        responsible: 规建处
      - title: 深化体教融合
        body: 学生体质健康合格率不低于95%。
        responsible: {lead: 体卫艺语处, support: [初教处, 中教处]}
`;
