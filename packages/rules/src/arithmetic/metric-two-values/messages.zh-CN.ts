export const zhCN = {
  twoValues: '“{metric}”此处为{here}，另一处为{there}。请统一，或写明口径不同。',
  other: '另一处：{text}',
};
