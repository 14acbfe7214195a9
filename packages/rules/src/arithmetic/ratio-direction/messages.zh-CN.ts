export const zhCN = {
  teacherFirst: '“师生比{written}”把教师写在前，前项应小于后项。请核对，或写作“{right}”。',
  studentFirst: '“生师比{written}”把学生写在前，前项应大于后项。请核对，或写作“{right}”。',
  swap: '改为“{right}”',
};
