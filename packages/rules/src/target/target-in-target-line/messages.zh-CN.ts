export const zhCN = {
  onlyInMeasures:
    '“{task}”的目标任务没有数字，数字只在工作措施里（如“{figure}”）。请把要考核的数字写进目标任务。',
  figure: '数字在这里。',
};
