export const zhCN = {
  noLead: '有{count}处列出多个单位而没有写明谁牵头。可在首处注明“{note}”，或逐条写明牵头单位。',
  place: '这里也列出多个单位。',
  addNote: '在首处注明“{note}”',
};
