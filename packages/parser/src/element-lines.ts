import type { ElementKind } from './document.ts';
import { dateOfLine } from './titles.ts';

const documentNumber =
  /^[^\s〔[（(【。，]{1,16}\s?[〔[（(【]\s?\d{4}\s?[〕\])）】]\s?第?\s?\d{1,5}\s?号$/u;
const pageChrome =
  /^(?:https?:\/\/|www\.|(?:来源|信息来源|文章来源|稿件来源|来源单位|发布日期|发布时间|发布机构|发文日期|成文日期|生成日期|字号|字体|字体大小|浏览|浏览次数|浏览量|访问次数|阅读|阅读次数|阅读量|点击|点击数|点击率|点击次数|责任编辑|责编|编辑|审核|校对|作者|供稿|撰稿|录入|初审|复审|终审|本文链接|热搜词|热门搜索|当前位置|您的位置|您现在的位置|索引号|信息索引|主题分类|体裁分类|公开方式|有效性|监督方式|监督电话|投稿邮箱|联系电话|版权所有|主办|主办单位|技术支持|网站标识码|分享到|分享|上一篇|下一篇|相关链接|附件下载)\s?[:：]|(?:打印|关闭窗口|关闭|打印本页|返回顶部|返回|首页|收藏|分享|关怀版|无障碍|扫一扫|【打印】|【关闭】|\[打印\])|TOP)/iu;
const chromeInside =
  /(?:发布日期|发布时间|浏览次数|访问次数|阅读次数|点击次数|信息来源|ICP备|公网安备|logo$)/iu;

/** Recognises an element of a 公文 or a line of a web page by its own form; null for other lines. */
export function elementOfLine(text: string): ElementKind | null {
  if (text.length > 120 || (text.endsWith('。') && text.length > 40)) return null;
  if (text.length <= 40) {
    if (dateOfLine(text) !== null) return 'issue-date';
    if (documentNumber.test(text)) return 'document-number';
    if (/^(?:绝密|机密|秘密)(?:[★☆].{0,8})?$/u.test(text)) return 'classification';
    if (/^(?:特急|加急|平急|特提)$/u.test(text)) return 'urgency';
    if (/^签发人[:：]/u.test(text)) return 'signer';
    if (/^主题词[:：]/u.test(text)) return 'note';
    if (/^[（(](?:此件|此文|本件)[^（()）]{0,24}[)）]$/u.test(text)) return 'note';
    if (/^[（(]联系人[^（()）]{0,40}[)）]$/u.test(text)) return 'note';
    if (/^[^，。；：]{3,30}(?:文件|函件)$/u.test(text) && !/附件|解释|学习|印发|以下/u.test(text)) {
      return 'issuing-authority-mark';
    }
  }
  if (/^(?:抄送|抄报|主送|分送)\s?[:：]/u.test(text)) return 'copy-to';
  if (text.length <= 60 && /^[^，。；]{3,40}\d{4}年\d{1,2}月\d{1,2}日印发$/u.test(text))
    return 'printing';
  if (
    pageChrome.test(text) &&
    (text.length <= 12 || /[:：/]|TOP|打印|关闭|分享|扫一扫/u.test(text))
  ) {
    return 'page-chrome';
  }
  if (text.length <= 90 && chromeInside.test(text) && !/[。；]/u.test(text)) return 'page-chrome';
  return null;
}

/** A line that names what it is sent to: `各区教育局，各直属学校：`. */
export function isMainRecipient(text: string): boolean {
  if (text.length > 160 || !/[:：]$/u.test(text) || text.includes('。')) return false;
  return /^(?:各|局|市|县|区|省|全|校|委|机关|有关|相关|直属|[^，。；]{2,12}(?:局|委|办|校|院|园|政府|中心|厅))/u.test(
    text,
  );
}
