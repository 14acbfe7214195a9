export const zhCN = {
  noBase: '写了完成率{written}，没有写计划数，无法核对。请补写“计划……”。',
  another: '同段另一处完成率：{text}',
};
