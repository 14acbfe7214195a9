export const zhCN = {
  hedged:
    '“{hedge}……{figure}”：这件事本单位自己能做成，“{hedge}”使目标落空也不算没完成。可删去“{hedge}”，或写明取决于哪一方。',
};
