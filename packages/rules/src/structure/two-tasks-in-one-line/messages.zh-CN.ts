export const zhCN = {
  merged: '“{number}”接在上一项后面，没有另起一行。请核对，分成两段。',
  split: '在“{number}”前分段',
};
