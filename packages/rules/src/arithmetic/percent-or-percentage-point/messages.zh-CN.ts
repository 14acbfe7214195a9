export const zhCN = {
  percent: '“{metric}{verb}{written}”：比率之间的增减应写“个百分点”；如确指相对增减，请写明基数。',
  usePoints: '改为“{value}”',
};
