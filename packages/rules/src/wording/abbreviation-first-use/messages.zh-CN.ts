export const zhCN = {
  early: '“{short}”在全称“{full}”之前出现。首次出现请用全称，并注明“以下简称”。',
  unused: '注明“以下简称‘{short}’”，后文却没有使用。可删去注释。',
  whole: '全称在此首次出现',
};
