export const zhCN = {
  noTitle: '没有找到标题。请在正文前写明标题，如“××市教育局2026年工作要点”。',
};
