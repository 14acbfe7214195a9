export const zhCN = {
  notListed: '文中提到“{name}”，责任单位里没有。请核对是否应列入。',
};
