export const zhCN = {
  slow: '规划{years}年共{whole}，年均约{pace}；本年计划{target}，低于年均进度。',
  whole: '规划目标：{text}',
};
