export const zhCN = {
  broken: '段落在“{before}”与“{after}”之间被断开，疑为换页或硬回车所致。应连成一段。',
  ended:
    '“{before}”与“{after}”之间断开，前面没有句末标点。如是换页或硬回车所致，应连成一段；如是两段，请补上“。”。',
  everywhere: '全文共{count}处段落被换页或硬回车断开，应连成一段。',
};
