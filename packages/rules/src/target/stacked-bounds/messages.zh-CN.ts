export const zhCN = {
  stacked: '“{text}”中“{first}”与“{second}”重复或矛盾，留一个即可。',
  overFull: '“{text}”：比率最高是100%，“{second}”多余。可写“达到100%”。',
};
