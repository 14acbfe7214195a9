import type { ElementKind } from './document.ts';
import { isPageChrome } from './page-chrome.ts';
import { dateOfLine } from './titles.ts';

/** One of the brackets may be lost. */
const documentNumber =
  /^[^\s〔[（(【。，]{1,16}\s?(?:[〔[（(【]\s?\d{4}\s?[〕\])）】]?|\d{4}\s?[〕\])）】])\s?第?\s?\d{1,5}\s?号$/u;
/** 二〇二二年四月 on a cover: no day, and no heading either. */
const monthOfCover =
  /^(?:20\d{2}|二[〇零○][〇零○一二三四五六七八九]{2})\s?年\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s?月$/u;

/** Recognises an element of a 公文 or a line of a web page by its own form; null for other lines. */
export function elementOfLine(text: string): ElementKind | null {
  if (text.length > 300) return null;
  if (text.length > 120 || (text.length > 40 && text.endsWith('。')))
    return isPageChrome(text) ? 'page-chrome' : null;
  if (text.length <= 40) {
    if (dateOfLine(text) !== null) return 'issue-date';
    if (monthOfCover.test(text)) return 'note';
    if (documentNumber.test(text)) return 'document-number';
    if (/^(?:绝密|机密|秘密)(?:[★☆].{0,8})?$/u.test(text)) return 'classification';
    if (/^(?:特急|加急|平急|特提)$/u.test(text)) return 'urgency';
    if (/^签发人[:：]/u.test(text)) return 'signer';
    if (/^主题词[:：]/u.test(text)) return 'note';
    if (/^[（(](?:此件|此文|本件|本文|有删减|略有删减)[^（()）]{0,24}[)）]$/u.test(text))
      return 'note';
    if (/^[（(]联系人[^（()）]{0,40}[)）]$/u.test(text)) return 'note';
    if (/^[^，。；：]{3,30}(?:文件|函件)$/u.test(text) && !/附件|解释|学习|印发|以下/u.test(text)) {
      return 'issuing-authority-mark';
    }
  }
  if (/^(?:抄送|抄报|主送|分送)\s?[:：]/u.test(text)) return 'copy-to';
  if (text.length <= 60 && /^[^，。；]{3,40}\d{4}年\d{1,2}月\d{1,2}日印发$/u.test(text))
    return 'printing';
  if (isPageChrome(text)) return 'page-chrome';
  return null;
}

/** 各位代表： greets who listens to a report; 为……，制定本计划如下： opens a text. Neither is sent to anybody. */
const noRecipient = /^各位|(?:如下|以下|包括)\s?[:：]$|《/u;

/** A line that names what it is sent to: `各区教育局，各直属学校：`. */
export function isMainRecipient(text: string): boolean {
  if (text.length > 160 || !/[:：]$/u.test(text) || text.includes('。')) return false;
  if (noRecipient.test(text)) return false;
  return /^(?:各|局|市|县|区|省|全|校|委|机关|有关|相关|直属|[^，。；]{2,12}(?:局|委|办|校|院|园|政府|中心|厅))/u.test(
    text,
  );
}
