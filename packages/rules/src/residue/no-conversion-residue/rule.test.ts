import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noConversionResidue } from './rule.ts';

testRule({ describe, it }, noConversionResidue, {
  valid: [
    {
      name: 'stars in the place of a village stand for its name everywhere',
      text: '某乡2025年工作总结\n**村达到出列标准，建成基地3个。\n坚持规划引领，实现**跨越发展。\n',
    },
    '某县2026年工作计划\n根据《**市住房和城乡建设局关于做好**年整治工作的通知》（建村〔**〕22号），新建公厕8座。\n',
    '某县2026年工作要点\n落实关于印发<**>县实施方案的通知要求。\n',
    {
      name: 'stars in the place of a person',
      text: '某局2026年工作要点\n贯彻***总书记重要讲话精神，落实***新时代中国特色社会主义思想。\n',
    },
    '推广小程序(bang)，应用平台(wang)。',
    {
      name: 'stars in the place of other names',
      text: '某镇2025年工作总结\n由***农业发展有限公司牵头，落实******考察时的重要讲话精神，**鎮建成基地3个。\n',
    },
    {
      name: 'stars in the place of a name',
      text: '某局2025年工作总结\n根据**县委要求，各项工作有序推进。\n',
    },
    '按《办法》（教发[2021]5号）执行，投入R&D经费3亿元，产能利用率达到135%，签字：____ 年__月。',
    {
      name: 'boxes to tick, bullets, dashes and marks that belong there',
      text: '是否完成：已经完成□尚未完成□，类别：公办□民办□\n□加强管理\n■ 落实制度\n2024—2026年，建立学校—家庭—社会机制，推进第1-3-5年级课程，目标是什么？？请回答。\n详见A_B表，应用Café品牌、HIPO模型。\n',
    },
    '发展学前教育（含幼儿园），毛入学率100%，家庭👨‍👩‍👧活动。',
    {
      name: 'emphasis is markup in Markdown',
      format: 'markdown',
      text: '**加强管理。**抓好落实。\n',
    },
  ],
  invalid: [
    {
      name: 'signs that a page strews over its text',
      text: '各省⟦@@⟧、自治区：\n现将@@《行动计划》印发给你们@@，请认真执行@@。\n',
      findings: [{ messageId: 'garbled', severity: 'error' }],
    },
    {
      name: 'what Word and a program wrote for themselves goes',
      text: '落实⟦错误!未找到引用源。⟧要求⟦\\n⟧推进⟦ PAGEREF _Toc70512345 \\h⟧建设，完善⟦_Toc70512346⟧制度。'.replace(
        '⟦ P',
        ' ⟦P',
      ),
      findings: [
        { messageId: 'bookmark', suggestions: [] },
        { messageId: 'markup', suggestions: [] },
        { messageId: 'bookmark', suggestions: [] },
        { messageId: 'bookmark', suggestions: [] },
      ],
      output: '落实要求推进 建设，完善制度。',
    },
    {
      name: 'page numbers among the words',
      text: '加强⟦— 3 —⟧管理，推进⟦-12-⟧建设。',
      findings: [
        {
          messageId: 'pageNumber',
          message: '“— 3 —”疑为页码混入正文。请核对后删去。',
          suggestions: [{ output: '加强管理，推进-12-建设。' }],
        },
        { messageId: 'pageNumber', suggestions: [{ output: '加强— 3 —管理，推进建设。' }] },
      ],
    },
    {
      name: 'boxes in the place of a character, bytes read one by one',
      text: '⟦□⟧一、加强安全生产管理工作\n着力落实各项⟦□⟧理制度，做好安全⟦??⟧排查，推进ä¸­建设。\n'.replace(
        'ä¸­',
        '⟦ä¸\u00ad⟧',
      ),
      findings: [
        { messageId: 'replacement', suggestions: [] },
        { messageId: 'replacement', suggestions: [] },
        { messageId: 'garbled', suggestions: [] },
        { messageId: 'garbled', suggestions: [] },
      ],
    },
    {
      name: 'syllables without a tone mark, when they are a habit',
      text: '全⟦(quan)⟧力(li)實施(shi)鄉(xiang)(xiang)村水(shui)務(wu)行動(dong)。\n',
      findings: [{ messageId: 'pinyin' }],
      output: '全力實施鄉村水務行動。\n',
    },
    {
      name: 'a bookmark, emphasis and an invisible character go',
      text: '⟦[bookmark: _GoBack]⟧1.推进建设。⟦**⟧加强管理⟦\u00ad⟧。\n',
      findings: [
        { messageId: 'bookmark', severity: 'error', suggestions: [] },
        { messageId: 'emphasis', suggestions: [] },
        {
          messageId: 'invisible',
          message: '此处有看不见的控制字符（U+00AD），应删去。',
          suggestions: [],
        },
      ],
      output: '1.推进建设。加强管理。\n',
    },
    {
      name: 'markup of a web page and the mark of a footnote go',
      text: '加强⟦&nbsp;⟧管理，推进建设⟦</p>⟧任务⟦[1]⟧落实，综合利用率达到⟦1⟧96%。',
      findings: [
        {
          messageId: 'markup',
          message: '“&nbsp;”是网页或程序留下的标记，应删去。',
          suggestions: [],
        },
        { messageId: 'markup', suggestions: [] },
        {
          messageId: 'footnote',
          suggestions: [{ output: '加强&nbsp;管理，推进建设</p>任务落实，综合利用率达到196%。' }],
        },
        {
          messageId: 'footnote',
          suggestions: [{ output: '加强&nbsp;管理，推进建设</p>任务[1]落实，综合利用率达到96%。' }],
        },
      ],
      output: '加强管理，推进建设任务[1]落实，综合利用率达到196%。',
    },
    {
      name: 'a mark of emphasis without a partner in Markdown',
      format: 'markdown',
      text: '**加强管理。**抓好落实，\n推进⟦**⟧建设。\n\n**深化\n改革。**完善制度。\n',
      findings: [{ messageId: 'emphasis', suggestions: [] }],
      output: '**加强管理。**抓好落实，\n推进建设。\n\n**深化\n改革。**完善制度。\n',
    },
    {
      name: 'readings behind characters are one finding beyond three',
      text: '關于印發⟦(fā)⟧工作要點的通知，調(diào)研統(tǒng)一部署，發(fā)展教育。\n',
      findings: [
        {
          messageId: 'pinyin',
          message: '全文共4处这样的转换残留（如“(fā)”）。',
          related: ['(diào)', '(tǒng)', '(fā)'],
          suggestions: [],
        },
      ],
      output: '關于印發工作要點的通知，調研統一部署，發展教育。\n',
    },
    {
      name: 'a grown footnote mark is only suggested',
      text: '高中阶段毛入学率保持在⟦1⟧96%以上。',
      findings: [
        {
          messageId: 'footnote',
          message: '“196%以”疑为脚注序号混入正文。请核对后删去。',
          suggestions: [{ output: '高中阶段毛入学率保持在96%以上。' }],
        },
      ],
    },
    {
      name: 'what is lost cannot be guessed',
      text: '加强⟦\ufffd⟧理工作。',
      findings: [{ messageId: 'replacement', suggestions: [] }],
    },
  ],
});
