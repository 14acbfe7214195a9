import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { renderText } from '../text/render-text.ts';
import { printDocumentOf } from './print-document-of.ts';

const draft = (text: string) => parse(new SourceText(text), { format: 'text' });

/** A document as an office writes it: every line of it must be printed. */
const WHOLE = `000012
机密★1年
特急
某市教育局文件
某教〔2026〕1号
签发人：张某
签发人：李某

某市教育局2026年工作要点

各县（市、区）教育局：

一、扩大资源供给
1.加快学校建设。新建公办幼儿园12所。
责任处室：规建处

附件：1.甲表
2.乙表

某市教育局
2026年1月5日
（此件公开发布）

附件1

甲表

内容甲。

附件2：乙表

内容乙。

抄报：市委。
抄送：市人大、市政协
某市教育局办公室　2026年1月6日印发
`;

describe('printDocumentOf', () => {
  it('keeps every word of a draft with all elements of a 公文, and lists nothing as left out', () => {
    const printed = renderText(draft(WHOLE));
    const letters = (text: string): string => [...text.replace(/[\s：。、]/gu, '')].sort().join('');
    // The second signer stands beside the first, below one label; the list of attachments below one as well.
    expect(letters(printed)).toBe(letters(WHOLE.replace('\n签发人：李某', '李某')));
    expect(printDocumentOf(draft(WHOLE)).omissions).toEqual([]);
  });

  it('gives an attachment the mark that stands above its title, or in it', () => {
    const { blocks } = printDocumentOf(draft(WHOLE));
    const marks = blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      return block.type === 'attachment-mark' && next?.type === 'title'
        ? [[block.text, next.text]]
        : [];
    });
    expect(marks).toEqual([
      ['附件1', '甲表'],
      ['附件2', '乙表'],
    ]);
  });

  it('prints 版记 with its own labels, each line closed', () => {
    expect(printDocumentOf(draft(WHOLE)).imprint).toEqual({
      copies: ['抄报：市委。', '抄送：市人大、市政协。'],
      printingOffice: '某市教育局办公室',
      printingDate: '2026年1月6日',
    });
  });

  it('reads 份号, which stands above everything else', () => {
    expect(printDocumentOf(draft(WHOLE)).header?.copyNumber).toBe('000012');
  });

  it('prints a second 文号 where it stands', () => {
    const text = WHOLE.replace('附件：1.甲表', '某教〔2025〕9号\n\n附件：1.甲表');
    const printed = renderText(draft(text));
    expect(printed).toContain('某教〔2026〕1号');
    expect(printed).toContain('某教〔2025〕9号');
  });

  it('prints an attachment’s title in the script of its writer', () => {
    const text = WHOLE.replace('附件2：乙表', '附件2：責任單位表');
    expect(renderText(draft(text))).toContain('附件2\n責任單位表\n');
  });
});
