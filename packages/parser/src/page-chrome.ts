/** Starts of lines that a saved web page shows around a text. */
const pageStart =
  /^(?:https?:\/\/|www\.|【?(?:来源|信息来源|文章来源|稿件来源|来源单位|发布日期|发布时间|发表时间|添加时间|归档时间|更新时间|更新日期|检索时间|检索关键词|原文链接|发布机构|发文日期|成文日期|生成日期|字号|字体|字体大小|浏览|浏览次数|浏览量|访问次数|阅读|阅读次数|阅读量|点击|点击数|点击率|点击次数|责任编辑|责编|编辑|审核|校对|作者|供稿|撰稿|录入|初审|复审|终审|本文链接|热搜词|搜索热词|解读文件链接|热门搜索|今天是|您?的?(?:当前|现在|目前)?(?:所在)?的?位置|索引号|信息索引|主题分类|体裁分类|公开方式|有效性|监督方式|监督电话|政策咨询机关|政策咨询电话|投稿邮箱|原标题|联系电话|版权所有|主办|主办单位|技术支持|网站标识码|分享到|分享|上一篇|下一篇|相关链接|附件下载)\s?[:：]|(?:打印|关闭窗口|关闭|打印本页|返回顶部|返回|首页|收藏|分享|关怀版|无障碍|扫一扫|【打印】|【关闭】|\[打印\])|TOP)/iu;
const inside =
  /(?:发布日期|发布时间|发布于\s?[:：]|浏览次数|访问次数|阅读次数|点击次数|信息来源|(?:浏览|阅读|点击|访问)量\s?[:：]\s?\d{0,8}\s*$|点击[:：]\s?\d|ICP备|公网安备|logo$)/iu;

/** Names of the fields in which government sites describe a document; sites space them out: 索 引 号. */
const fields = [
  ...['索引号', '公开主体', '发文字号', '发文文号', '发文机构', '发文机关', '发布机构', '发布机关'],
  ...[
    '发布单位',
    '组配分类',
    '主题分类',
    '体裁分类',
    '内容分类',
    '信息分类',
    '成文日期',
    '生成日期',
  ],
  ...['公开日期', '发布日期', '发文日期', '公开方式', '公开范围', '公开形式', '有效性', '是否有效'],
  ...['文件有效性', '文件编号', '废止日期', '失效日期', '信息来源'],
  ...['浏览量', '浏览次数', '点击量', '点击次数', '访问量', '阅读量'],
].map((name) => [...name].join('\\s{0,4}'));
const field = `(?:${fields.join('|')})`;
const startsWithField = new RegExp(
  `^[•·●▪[【]?\\s{0,4}${field}\\s{0,2}[\\]】]?(?:[:：|/]|\\s|$)`,
  'u',
);
const anyField = new RegExp(field, 'gu');
/** Fields that only their bullet or their table tells from words of the text. */
const bulletedField =
  /^[•●▪]\s{0,4}【?(?:搜索热词|字\s?体|浏览量|索引号|时\s?间|发\s?布|来\s?源|文\s?号|名\s?称|标\s?题|主题词|关键词)\s?[:：]/u;
/** `- 时间:2026-02-24`: when a page went on line. */
const stamp = /^[-–—]\s?(?:发布)?时\s?间\s?[:：]\s?20\d\d-\d{1,2}-\d{1,2}/u;
const rowField =
  /^(?:文\s{0,4}号|标\s{0,4}题|名\s{0,4}称|主题词|关键词)\s{0,4}(?:[:：]|(?=\s?\|))/u;

/** 《工作计划.docx》由会员分享，可在线阅读: how sites for sharing files begin a text. */
const sharedFile = /^\s{0,8}《[^》]{2,80}》由会员分享/u;

/** True for the line with which a site for sharing files begins a text. */
export function isSharedFile(line: string): boolean {
  return sharedFile.test(line);
}

/** `- [布局图.pdf](./布局图.pdf) (pdf)`: a link and nothing else. */
const fileLink =
  /^(?:[-*•]\s?)?\[[^\]]{1,120}\]\((?:\.{0,2}\/|https?:)[^()\s]{1,180}\)(?:\s?\([a-z]{2,5}\))?$/u;
/** `2026-03-14 来源：某报 浏览数：`, `时间：2026-01-24 工作计划 我要投稿`, `名称： …… 文号： ……`, `标      题： ……` */
const aboutPage =
  /^(?:20\d\d-\d{1,2}-\d{1,2}\s[^，。；]{0,20}(?:来源|浏览)|(?:发布|发表|更新)?时间[:：]\s?20\d\d[-/]\d{1,2}[-/]\d{1,2}|名\s{0,4}称\s?[:：][^。；]{2,90}\s文\s{0,4}号\s?[:：]|标\s{2,12}题\s?[:：]|文\s{2,8}号\s?[:：]|名\s{2,8}称\s?[:：]|【原文下载】$|附件\s?[:：]$)/u;

/** What a site for sharing files shows beside a text: its size, its pages, what a visitor may press. */
const fileSite =
  /^(?:VIP.{0,4}|朗读|语音播报|听新闻|\d{1,5}\+|\d+(?:\.\d+)?\s?[KMG]B|\d{1,4}\s?页|海报|举报|侵权投诉|版权投诉|下载(?:文档|本文|附件)?|立即下载|在线阅读|点击查看更多.{0,4}|展开全文|阅读全文|相关文章[:：]?|猜你喜欢|文章正文|智能问答.{0,6}|(?:文档|内容)(?:简介|介绍|摘要|预览)|下载本文档)$/iu;
/** `资源大小：24KB`, `温馨提示：`, `2. 本文档由用户上传，版权归属用户。`: how such a site speaks of itself. */
const fileNotice =
  /^(?:(?:温馨|友情|特别)提示\s?[:：]?$|[-•]?\s?(?:资源|文档|文件)?(?:ID|大小|格式|编号|页数)\s?[:：]\s?[\w.]{1,16}$|[导導][语語]\s?[:：].{0,80}(?:网友上传|網友上傳)|下面是小编为大家整理的|[^，。；]{2,30}(?:网站|文库|资料网|范文网)$|[（(](?:未完，全文共\s?\d+\s?字|请认真阅读下面的提示)|(?:全文页数|下载积分|文档页数|网站客服|客服电话|客服QQ)\s?[:：]|(?:[-•]\s?)?\d[.、．]\s?(?:\d、)?(?:"仅部分预览|“仅部分预览|文档一经|成为VIP|如文档|请认真阅读|本站|本文档|本资源|部分包含|PDF文件|试题试卷|下载(?:前|后|文档|文件))|已阅读\d{1,3}页[，,]|(?:版权|使用|下载)说明\s?[:：]|文[档件](?:名称|大小)\s?[:：]|总(?:页|字)数\s?[:：]|上[传傳]人\s?[:：]|免费预览|还剩[-\d]{1,3}页可免费|[^，。；]{2,60}_第\d{1,3}页$)/u;

/** `来源：网络整理 免责声明：本文仅供学习交流。` */
const disclaimer = /(?:^|\s)(?:免责|版权)声明\s?[:：]/u;

/** `地址：某市某路8号 电话：0000-000000`: the foot of a page. */
const address = /^(?:联系)?地址\s?[:：][^。；]{4,60}(?:电话|传真|邮编|邮政编码)/u;

/** `首页>政务公开>规划计划`, or the rest of such a path on a line of its own. */
const path = /^[>＞»]{1,2}\s{0,3}\S|\S\s{0,3}(?:>{1,2}|＞|»)\s{0,3}\S[^>＞»]{0,40}(?:>{1,2}|＞|»)/u;

function holdsFields(text: string): boolean {
  return /[:：\]]/u.test(text) && (text.match(anyField)?.length ?? 0) >= 3;
}

function isPath(text: string): boolean {
  return /[>＞»]/u.test(text) && path.test(text) && !/[，《]/u.test(text);
}

/** `2. 本文档由用户上传，版权归属用户。` */
export function isFileNotice(text: string): boolean {
  if (text.length > 300) return false;
  return fileNotice.test(text) || stamp.test(text) || bulletedField.test(text);
}

/** True for a line that a web page left around the text. */
export function isPageChrome(text: string): boolean {
  if (text.length > 300) return false;
  if (sharedFile.test(text) || fileLink.test(text) || fileNotice.test(text)) return true;
  if (text.length <= 160 && startsWithField.test(text)) return true;
  if (text.length <= 160 && (disclaimer.test(text) || address.test(text))) return true;
  if (text.endsWith('。')) return false;
  if (text.length === 1) return '小中大】'.includes(text);
  if (text.length <= 120 && pageStart.test(text)) {
    if (text.length <= 12 || /[:：/]|TOP|打印|关闭|分享|扫一扫/u.test(text)) return true;
  }
  if (/[。；]/u.test(text)) return false;
  if (aboutPage.test(text)) return true;
  if (text.length > 120) return holdsFields(text);
  if (text.length <= 90 && (inside.test(text) || isPath(text))) return true;
  if (text.length <= 12 && fileSite.test(text)) return true;
  if (startsWithField.test(text) || bulletedField.test(text) || stamp.test(text)) return true;
  return (text.includes('|') && rowField.test(text)) || (text.length > 30 && holdsFields(text));
}

/** True for a row of the table in which a site describes a document: `索引号： | 0001 | 信息分类： |`. */
export function isPageRow(text: string): boolean {
  return text.length <= 300 && (startsWithField.test(text) || rowField.test(text));
}
