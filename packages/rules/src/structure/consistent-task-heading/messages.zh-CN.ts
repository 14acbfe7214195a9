export const zhCN = {
  extraSpace: '“{number}”后多了空格，同级其余标题都没有。应删去。',
  missingSpace: '“{number}”后没有空格，同级其余标题都有。请统一。',
  otherEnd: '标题“{title}”以“{mark}”收尾，同级其余标题以“{habit}”收尾。请统一。',
  noHead: '“{title}”没有用句号收住标题，同级其余任务都先写标题。请统一。',
  replace: '改为“{habit}”',
};
