export const zhCN = {
  back: '“{name}”上年已{before}，本年计划又写{now}。请核对项目进度。',
  before: '上年：{text}',
};
