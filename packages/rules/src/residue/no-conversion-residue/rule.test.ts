import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noConversionResidue } from './rule.ts';

testRule({ describe, it }, noConversionResidue, {
  valid: [
    {
      name: 'bullets of a list, signs among numbers, and numbers of a table that lost its lines',
      text: '某县2026年工作要点\n●加强管理，落实制度。\n● 改善条件，更新设备。\n新增学位>300个，详见[2021]5号。\n序号\n2\n新建幼儿园12所，增加学位。\n',
    },
    '首页\n>政务公开 >重点工作\n某县2026年工作要点\n新建幼儿园12所，改造校舍。\n',
    '某县2026年工作要点\n新建幼儿园12所，改造校舍。\n2\n招聘教师85名，开展培训。\n3\n检查校园4次，整改隐患。\n',
    {
      name: 'ranges, a sign in front of its rate, and rows of a table that lost its lines',
      text: '某县2026年工作要点\n培训8~~12期，入学率达到%20以上。\n完成数\n5/12\n1.新建学校。新建学校5所。\n',
    },
    '以.jpg格式上传，照片存为“门牌1.png”，报送至a.png格式文件夹。',
    {
      name: 'notes that a report counts and explains',
      text: '某区检察院2025年工作报告\n坚决“破网打伞”[1]，严格“一案三查”[2]，强化“打财断血”[3]，发放救助金37万元。\n',
    },
    {
      name: 'raised digits of units, and brackets of documents',
      text: '某县2026年工作要点\n新建校舍3万m²，治理水面25立方米³，落实某政发〔2021〕5号文件。\n',
    },
    {
      name: 'signs that belong there: topics, blanks of a form, names with digits and letters',
      text: '某县2026年工作要点\n开展#文明出行#活动，推动3个镇、1#楼改造，签订协议__份，20__年__月办结。\n推进5G基站、A级景区和2县3镇4村试点，附件1。落实方案2，排位第9；培训3期，推广X光机，第1、2组。\n',
    },
    {
      name: 'a star in the place of a name',
      text: '某镇2025年工作总结\n响应*总理的号召，*村建成基地3个。\n',
    },
    '某县2026年工作要点\n深入学*贯彻重要讲话，落实***重要指示。\n',
    {
      name: 'numbers in circles in front of what they number',
      text: '一是：①加强管理；②完善制度，③落实责任。\n',
    },
    {
      name: 'English words that hold names',
      text: '推广Internet of Things应用，举办to B对接会，使用app、kg、pH值和e租平台。\n',
    },
    {
      name: 'stars in the place of a village stand for its name everywhere',
      text: '某乡2025年工作总结\n**村达到出列标准，建成基地3个。\n坚持规划引领，实现**跨越发展。\n',
    },
    '某县2026年工作计划\n根据《**市住房和城乡建设局关于做好**年整治工作的通知》（建村〔**〕22号），新建公厕8座。\n',
    '某林场工作总结\n截至20**年底，林场有职工320人，经营面积4.2万亩，比上年增加0.3万亩。\n',
    '某县2026年工作要点\n联系人李某某，电话139****0102，账号ab****77、cd****ef，负责汇总各乡镇的进展情况。\n',
    '某县2026年工作要点\n落实关于印发<**>县实施方案的通知要求。\n',
    {
      name: 'stars of many lengths, and stars that pair with nothing, hide names and numbers',
      text: '某县教育局2025年工作总结\n组织宣讲*场，结对*间学校，投入**万元、***万元。\n',
    },
    '某单位工会2026年工作要点\n**单位的总体思路是抓好服务，在推进****中建功立业。\n',
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
      name: 'what a page, a mail or a list of things to do left in front of a line, and a picture',
      text: '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建⟦[图片]⟧公办园12所。\n⟦> ⟧2.招聘教师。招聘教师85名。\n⟦- [ ] ⟧3.加强培训。培训教师6期。\n',
      findings: ['markup', 'markup', 'markup'],
      output:
        '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建公办园12所。\n2.招聘教师。招聘教师85名。\n3.加强培训。培训教师6期。\n',
    },
    {
      name: 'a bullet in front of a number',
      text: '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建公办园12所。\n⟦• ⟧2.招聘教师。招聘教师85名。\n3.加强培训。培训教师6期。\n',
      findings: ['markup'],
      output:
        '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建公办园12所。\n2.招聘教师。招聘教师85名。\n3.加强培训。培训教师6期。\n',
    },
    {
      name: 'a number alone between two paragraphs',
      text: '某县2026年工作要点\n新建幼儿园12所，改造校舍。\n⟦5⟧\n招聘教师85名，开展培训。\n',
      findings: [
        {
          messageId: 'pageNumber',
          suggestions: [
            {
              output:
                '某县2026年工作要点\n新建幼儿园12所，改造校舍。\n\n招聘教师85名，开展培训。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'page numbers on lines of their own, and signs of Markdown',
      text: '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建学校5所。\n⟦— 3 —⟧\n2.改建学校。改建学校8所。\n⟦第4页 共9页⟧\n⟦### ⟧支持学校发展，安排资金500万元。\n',
      findings: [
        {
          messageId: 'pageNumber',
          suggestions: [
            {
              output:
                '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建学校5所。\n\n2.改建学校。改建学校8所。\n第4页 共9页\n### 支持学校发展，安排资金500万元。\n',
            },
          ],
        },
        {
          messageId: 'pageNumber',
          suggestions: [
            {
              output:
                '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建学校5所。\n— 3 —\n2.改建学校。改建学校8所。\n\n### 支持学校发展，安排资金500万元。\n',
            },
          ],
        },
        'emphasis',
      ],
      output:
        '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建学校5所。\n— 3 —\n2.改建学校。改建学校8所。\n第4页 共9页\n支持学校发展，安排资金500万元。\n',
    },
    {
      name: 'signs for the end of a line, what was struck out, a blank of an address, the place of a picture',
      text: '某县2026年工作要点\n健全监⟦~~⟧测体系，改善⟦%20⟧条件，更新设⟦\ufffc⟧备300台。⟦¶⟧\n加强管理，入学率达到98%。⟦↵⟧\n',
      findings: ['emphasis', 'markup', 'invisible', 'markup', 'markup'],
      output:
        '某县2026年工作要点\n健全监测体系，改善条件，更新设备300台。\n加强管理，入学率达到98%。\n',
    },
    {
      name: 'a sign for the end of a line in front of a mark',
      text: '某县2026年工作要点\n加强管理⟦¶⟧，入学率达到98%⟦↵⟧。\n',
      findings: ['markup', 'markup'],
      output: '某县2026年工作要点\n加强管理，入学率达到98%。\n',
    },
    {
      name: 'the mark of a note behind a bracket and a rate',
      text: '某县2026年工作要点\n建设学校（含分校）⟦[1]⟧，入学率达到98%⟦[3]⟧，更新设备300台。\n',
      findings: [
        {
          messageId: 'footnote',
          suggestions: [
            {
              output: '某县2026年工作要点\n建设学校（含分校），入学率达到98%[3]，更新设备300台。\n',
            },
          ],
        },
        {
          messageId: 'footnote',
          suggestions: [
            {
              output: '某县2026年工作要点\n建设学校（含分校）[1]，入学率达到98%，更新设备300台。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'a page that parts two lines nobody can join',
      text: '某县2026年工作要点\n一、扩大供给\n新建学校和改建\n⟦— 3 —⟧\n学校、扩建学校的项目要落实，安排资金500万元。\n',
      findings: [
        {
          messageId: 'pageNumber',
          suggestions: [
            {
              output:
                '某县2026年工作要点\n一、扩大供给\n新建学校和改建\n\n学校、扩建学校的项目要落实，安排资金500万元。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'other ways to number pages',
      text: '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建学校5所，改建学校12所。\n⟦·4·⟧\n2.改建学校。改建学校8所，扩建学校15所。\n⟦5/12⟧\n3.支持学校。安排资金500万元，购置设备30台。\n⟦Page 6⟧\n4.奖励学校。奖励学校3所，奖励教师60名。\n',
      findings: [
        {
          messageId: 'pageNumber',
          suggestions: [
            {
              output:
                '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建学校5所，改建学校12所。\n\n2.改建学校。改建学校8所，扩建学校15所。\n5/12\n3.支持学校。安排资金500万元，购置设备30台。\nPage 6\n4.奖励学校。奖励学校3所，奖励教师60名。\n',
            },
          ],
        },
        {
          messageId: 'pageNumber',
          suggestions: [
            {
              output:
                '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建学校5所，改建学校12所。\n·4·\n2.改建学校。改建学校8所，扩建学校15所。\n\n3.支持学校。安排资金500万元，购置设备30台。\nPage 6\n4.奖励学校。奖励学校3所，奖励教师60名。\n',
            },
          ],
        },
        {
          messageId: 'pageNumber',
          suggestions: [
            {
              output:
                '某县2026年工作要点\n一、扩大供给\n1.新建学校。新建学校5所，改建学校12所。\n·4·\n2.改建学校。改建学校8所，扩建学校15所。\n5/12\n3.支持学校。安排资金500万元，购置设备30台。\n\n4.奖励学校。奖励学校3所，奖励教师60名。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'what Office prints where it fails',
      text: '健全监⟦_x000D_⟧测体系，依据⟦Error! Reference source not found.⟧要求。\n',
      findings: ['bookmark', 'bookmark'],
      output: '健全监测体系，依据要求。\n',
    },
    {
      name: 'a field of Word, and the name of a picture',
      text: '某县2026年工作要点\n健全监⟦{PAGE}⟧测体系，改善⟦图片1.png⟧条件，⟦{ TOC \\o "1-3" }⟧更新设备300台。\n',
      findings: [
        'bookmark',
        {
          messageId: 'foreign',
          suggestions: [
            {
              output:
                '某县2026年工作要点\n健全监{PAGE}测体系，改善条件，{ TOC \\o "1-3" }更新设备300台。\n',
            },
          ],
        },
        'bookmark',
      ],
      output: '某县2026年工作要点\n健全监测体系，改善图片1.png条件，更新设备300台。\n',
    },
    {
      name: 'escapes and attributes of Markdown in a plain text',
      text: '某县2026年工作要点\n健全教⟦\\_⟧育体系，改善{条件}⟦{.underline}⟧，更新设备300台。\n',
      findings: ['markup', 'markup'],
      output: '某县2026年工作要点\n健全教育体系，改善{条件}，更新设备300台。\n',
    },
    {
      name: 'marks of notes, raised and in brackets',
      text: '某县2026年工作要点\n健全办学体系⟦¹²⟧，改善条件⟦〔1〕⟧，更新设备300台⟦[注1]⟧。\n',
      findings: [
        {
          messageId: 'footnote',
          suggestions: [
            {
              output: '某县2026年工作要点\n健全办学体系，改善条件〔1〕，更新设备300台[注1]。\n',
            },
          ],
        },
        {
          messageId: 'footnote',
          suggestions: [
            {
              output: '某县2026年工作要点\n健全办学体系¹²，改善条件，更新设备300台[注1]。\n',
            },
          ],
        },
        {
          messageId: 'footnote',
          suggestions: [
            { output: '某县2026年工作要点\n健全办学体系¹²，改善条件〔1〕，更新设备300台。\n' },
          ],
        },
      ],
    },
    {
      name: 'signs of Markdown inside a clause',
      text: '推进⟦##⟧基础教育，完善⟦__⟧管理制度，加强⟦*⟧队伍建设。\n',
      findings: [
        { messageId: 'emphasis', suggestions: [] },
        {
          messageId: 'underscores',
          message: '“__”夹在词句中间，疑为转换残留或漏字。请核对。',
          suggestions: [{ output: '推进##基础教育，完善管理制度，加强*队伍建设。\n' }],
        },
        { messageId: 'emphasis', suggestions: [] },
      ],
      output: '推进基础教育，完善__管理制度，加强队伍建设。\n',
    },
    {
      name: 'in Markdown what is no markup there either',
      format: 'markdown',
      text: '推进基⟦****⟧础教育，完善⟦__⟧管理制度。\n\n推进⟦##⟧基础教育，加强⟦*⟧管理，**一、****抓好落实**。\n',
      findings: [
        { messageId: 'emphasis' },
        {
          messageId: 'underscores',
          suggestions: [
            {
              output:
                '推进基****础教育，完善管理制度。\n\n推进##基础教育，加强*管理，**一、****抓好落实**。\n',
            },
          ],
        },
        { messageId: 'emphasis' },
        { messageId: 'emphasis' },
      ],
      output: '推进基础教育，完善__管理制度。\n\n推进基础教育，加强管理，**一、****抓好落实**。\n',
    },
    {
      name: 'in Markdown what a web page left inside a word',
      format: 'markdown',
      text: '推进基⟦&nbsp;⟧础教育，加强队⟦<br>⟧伍建设。<br>\n',
      findings: [{ messageId: 'markup' }, { messageId: 'markup' }],
      output: '推进基础教育，加强队伍建设。<br>\n',
    },
    {
      name: 'two characters that the font lacks',
      text: '加快农村⟦□□⟧学校建设，落实责任。\n',
      findings: [{ messageId: 'replacement' }],
    },
    {
      name: 'a lone star beside emphasis that was left over',
      text: '⟦**⟧一、工作目标⟦**⟧\n加强⟦*⟧队伍建设。\n',
      findings: [{ messageId: 'emphasis' }, { messageId: 'emphasis' }, { messageId: 'emphasis' }],
      output: '一、工作目标\n加强队伍建设。\n',
    },
    {
      name: 'a digit or a letter inside a word',
      text: '推进教⟦3⟧育改革，加⟦a⟧强管理。\n',
      findings: [
        {
          messageId: 'footnote',
          message: '“3育改革，”疑为脚注序号混入正文。请核对后删去。',
          suggestions: [{ output: '推进教育改革，加a强管理。\n' }],
        },
        {
          messageId: 'foreign',
          message: '中文里夹了外文词“a”，疑为转换残留。请核对。',
          suggestions: [{ output: '推进教3育改革，加强管理。\n' }],
        },
      ],
      traditional: '推進教⟦3⟧育改革，落實責⟦a⟧任。\n',
    },
    {
      name: 'marks of notes at the end of a clause',
      text: '健全责任体系⟦2⟧。推进综合治理⟦①⟧，完善制度⟦1⟧，抓好落实。\n',
      findings: [
        {
          messageId: 'footnote',
          suggestions: [{ output: '健全责任体系。推进综合治理①，完善制度1，抓好落实。\n' }],
        },
        {
          messageId: 'footnote',
          suggestions: [{ output: '健全责任体系2。推进综合治理，完善制度1，抓好落实。\n' }],
        },
        {
          messageId: 'footnote',
          suggestions: [{ output: '健全责任体系2。推进综合治理①，完善制度，抓好落实。\n' }],
        },
      ],
    },
    {
      name: 'English words that hold nothing together, bytes read as GBK',
      text: '推进治理 ⟦of⟧ 体系建设，落实⟦the⟧规定。建设⟦锟斤拷⟧平台，完善⟦鐛u⟧制度。\n',
      findings: [
        {
          messageId: 'foreign',
          suggestions: [
            { output: '推进治理  体系建设，落实the规定。建设锟斤拷平台，完善鐛u制度。\n' },
          ],
        },
        {
          messageId: 'foreign',
          suggestions: [
            { output: '推进治理 of 体系建设，落实规定。建设锟斤拷平台，完善鐛u制度。\n' },
          ],
        },
        { messageId: 'garbled', suggestions: [] },
        { messageId: 'garbled', suggestions: [] },
      ],
    },
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
      findings: [
        {
          messageId: 'stars',
          suggestions: [
            { output: '**加强管理。**抓好落实，\n推进建设。\n\n**深化\n改革。**完善制度。\n' },
          ],
        },
      ],
    },
    {
      name: 'what a filter took out of a text leaves the same mark',
      text: '某局2026年工作要点\n坚持以⟦**⟧思想为指导，抓好落实。\n⟦**⟧加强管理。⟦**⟧完善制度。\n',
      findings: [
        {
          messageId: 'stars',
          message: '“**”夹在词句中间，疑为强调标记，也可能代替了被隐去的字。请对照原文核对。',
          suggestions: [
            {
              output:
                '某局2026年工作要点\n坚持以思想为指导，抓好落实。\n**加强管理。**完善制度。\n',
            },
          ],
        },
        { messageId: 'emphasis', suggestions: [] },
        { messageId: 'emphasis', suggestions: [] },
      ],
      output: '某局2026年工作要点\n坚持以**思想为指导，抓好落实。\n加强管理。完善制度。\n',
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
          suggestions: [{ message: '删去“1”', output: '高中阶段毛入学率保持在96%以上。' }],
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
