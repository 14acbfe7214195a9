// Measure words that end few other words: behind a verb and any thing but those they count, as in 实施国道工程条.

/** By measure word, what makes a word with it: 链条, 讲座, 配套, 紧张, 楼栋, 车辆, 手册. */
const words: Readonly<Record<string, string>> = {
  条: '链线面信教便枝金头一萧油戒木铁铜钢封纸柳逐条各每这那有',
  座: '讲插底星叫就满入卡雅灯茶客宝支后前上下每逐',
  套: '配成手整圈外被全护河笔封客每房俗',
  张: '扩紧主夸开纸舒声嚣铺慌乖每',
  栋: '楼汪每梁',
  辆: '车每',
  册: '手画名注造史书图相账另每',
  盏: '每',
  艘: '每',
  株: '植每病守毒菌',
  亩: '每千万百农单地产田',
  台: '平舞电阳讲柜后前灶烟看月戏视象务作控票望站窗工银洗炕露炮高擂登上下出塔烽机操检测转中吧案供每',
};

const pledged =
  /(?:新建|改建|扩建|新改建|改扩建|新增|建成|建设|改造|整治|修复|打造|开通|实施|创建|拆除|更换|购置|添置|购买|更新|配备|安装|加装|维修|栽植|种植|配置|完成|推出|清理|投放|发放|采购|治理|整修)(?![成了好为])[\u4e00-\u9fff“”]{2,}$/u;

/** Whether such a measure word behind a phrase counts what the phrase names. */
export function countsAnything(unit: string, phrase: string): boolean {
  const ends = words[unit];
  return ends !== undefined && !ends.includes(phrase.at(-1) ?? ' ') && pledged.test(phrase);
}
