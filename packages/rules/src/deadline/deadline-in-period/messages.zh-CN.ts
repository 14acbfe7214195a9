export const zhCN = {
  past: '时限“{text}”在成文日期{issued}之前，已经过期。请核对。',
  soon: '时限“{text}”距成文日期{issued}只有{days}天。请核对来得及完成，或改写为已完成的事项。',
  beyond: '时限“{text}”超出本计划的期限（到{to}年）。请核对。',
  before: '时限“{text}”在本计划开始（{from}年）之前。请核对年份。',
};
