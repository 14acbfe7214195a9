export const zhCN = {
  missing: '任务“{task}”没有责任{body}，其余{others}条都有。请补牵头{body}。',
  missingAmong: '任务“{task}”没有责任{body}，全文{total}条中有{others}条写明。请补牵头{body}。',
  missingEverywhere: '全文{total}项任务均无责任单位。如另有分工表，请在通知中注明。',
  uncovered: '这几句没有写责任单位：其余各段都以责任单位收尾。请补上。',
  empty: '“{label}”后面没有写单位。请补上，或删去这一栏。',
  noLead: '这项任务缺“{label}”，其余任务都有。请补上。',
  noOther: '这项任务缺“{label}”，其余任务都有。如不需要，可写“无”。',
  add: '补“{text}”（文中提到的单位）',
};
