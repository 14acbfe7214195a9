export const zhCN = {
  disagree: '目标写“{firm}”是确定的，措施里同一数字却写“{hedge}”。请统一口径。',
  firmPlace: '确定的写法在这里。',
};
