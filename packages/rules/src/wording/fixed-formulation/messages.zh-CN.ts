export const zhCN = {
  wording: '固定提法“{wrong}”应为“{right}”。',
  order: '“{wrong}”的成员次序有误，固定提法为“{right}”。',
  missing: '“{wrong}”少了一项，固定提法为“{right}”。',
  replace: '改为“{right}”',
};
