export const zhCN = {
  doubled: '“{text}”是连着的两个标点，应只留一个“{better}”。',
  everywhere: '全文共{count}处标点连用（如“{text}”），每处应只留一个。',
  replace: '改为“{better}”',
};
