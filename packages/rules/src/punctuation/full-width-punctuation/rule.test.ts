import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { fullWidthPunctuation } from './rule.ts';

testRule({ describe, it }, fullWidthPunctuation, {
  valid: [
    '来源见http://www.example.com:8080/a?b=c，时间11:40，师机比1:1，共3,000人，开展AI+教育。',
    '学习《工作规划(2020-2035年)》，强调“学党史,守初心”。',
    '1)完善制度。\n2)抓好落实。\n',
    '支持HTTP(S)访问，全年新增1.8万个。',
    {
      name: 'straight marks of inches and programs, and those that do not pair; stops in names and labels',
      text: '配备55"大屏，写入{"a":"b"}，推进"平安校园建设。落实各项制度和全年工作任务要求"。\n访问阿迪力．买买提，增长3．5。\n图1.\n',
    },
    '（一）加强管理。2021年〔2018〕59号，28所，1.推进建设。',
  ],
  invalid: [
    {
      name: 'the small marks of other systems',
      text: '加强管理⟦﹐⟧提高质量⟦﹔⟧推进学校⟦﹑⟧幼儿园建设。\n',
      findings: [{ messageId: 'small', message: '“﹐”是小号标点，应为“，”。' }, 'small', 'small'],
      output: '加强管理，提高质量；推进学校、幼儿园建设。\n',
    },
    {
      name: 'single straight quotation marks',
      text: `深化⟦'一件事'⟧改革，推广Children's Day活动，坡长30'以内。\n`,
      findings: ['quotes'],
      output: "深化“一件事”改革，推广Children's Day活动，坡长30'以内。\n",
    },
    {
      name: 'a stop behind the last figure of a paragraph',
      text: '完善职工代表大会制度，每年召开会议不少于2次⟦.⟧\n发展会员300名，建会单位达到90%⟦.⟧\n',
      findings: ['mark', 'mark'],
    },

    {
      name: 'a stop behind a short heading',
      text: '某局2026年工作要点\n一、总体要求\n1.指导思想⟦.⟧坚持以人为本，抓好落实。\n2.发展目标⟦.⟧到2027年，完成项目3个。\n',
      findings: ['mark', 'mark'],
    },
    {
      name: 'between Chinese characters',
      text: '加强管理⟦,⟧提高质量⟦;⟧目标任务⟦:⟧新建学校⟦(含分校)⟧5所。\n',
      findings: [
        { messageId: 'comma', message: '中文之间的半角逗号“,”应为“，”。', severity: 'warning' },
        'semicolon',
        'colon',
        { messageId: 'bracket', message: '中文里的半角括号“()”应为“（）”。' },
      ],
      output: '加强管理，提高质量；目标任务：新建学校（含分校）5所。\n',
      traditional: '加強管理⟦,⟧提高質量⟦;⟧目標任務⟦:⟧新建學校⟦(含分校)⟧5所。\n',
      traditionalOutput: '加強管理，提高質量；目標任務：新建學校（含分校）5所。\n',
    },
    {
      name: 'a stop between Chinese words is not mended by itself',
      text: '1.改造老旧小区58个⟦.⟧推进学校建设。完善巡查执法制度⟦.⟧ 每月200次。一.加强管理，访问阿迪力.买买提，增长3.5个百分点。',
      findings: ['mark', 'mark'],
    },
    {
      name: 'at the end of a paragraph, and the stop of a wide number',
      text: '1.加强管理。全年改造老旧小区和背街小巷，推进学校建设任务落地见效⟦.⟧\n2.全年更新设备三百余台套⟦．⟧完善制度。\n3.开设特色的地方（校本）课程⟦.⟧（责任处室：基教处）\n',
      findings: [
        { messageId: 'mark', message: '中文之间的半角“.”应为“。”。' },
        { messageId: 'mark', message: '中文之间的半角“．”应为“。”。' },
        'mark',
      ],
    },
    {
      name: 'a stop behind a rate; no decimal and no version',
      text: '1.加强管理。整改率达100%⟦.⟧每月检查20次，增长3.5%，升级到V2.0版。\n',
      findings: ['mark'],
    },
    {
      name: 'straight quotation marks and half-width Chinese marks',
      text: '落实⟦"双减"⟧要求，完善制度⟦､⟧机制⟦｡⟧抓好落实。\n',
      findings: [
        {
          messageId: 'quotes',
          message: '中文里的直引号 "…" 应为 “…” 。',
          // What is quoted is changed by a person only.
          suggestions: [{ output: '落实“双减”要求，完善制度､机制｡抓好落实。\n' }],
        },
        { messageId: 'mark', message: '中文之间的半角“､”应为“、”。' },
        'mark',
      ],
      output: '落实"双减"要求，完善制度、机制。抓好落实。\n',
    },
    {
      name: 'quotation marks of another font',
      text: '落实“双减⟦〞⟧要求，办好⟦〝⟧三个课堂⟦〞⟧。\n',
      findings: [
        { messageId: 'primes', message: '“〞”不是规范的引号，应为“””。' },
        { messageId: 'primes', message: '“〝”不是规范的引号，应为““”。' },
        'primes',
      ],
      output: '落实“双减”要求，办好“三个课堂”。\n',
    },
    {
      name: 'blanks beside it go',
      text: '提高补助标准 ⟦,⟧动态调整收费⟦,⟧ 完善体系。\n',
      findings: ['comma', 'comma'],
      output: '提高补助标准，动态调整收费，完善体系。\n',
    },
    {
      name: 'a pair of mixed width',
      text: '一批受益群众（含教师⟦)⟧参加活动。\n',
      findings: ['bracket'],
      output: '一批受益群众（含教师）参加活动。\n',
    },
    {
      name: 'everywhere: one finding of a kind',
      text: '加强管理⟦,⟧提高质量,改善条件,扩大供给,抓好落实。\n',
      findings: [
        {
          messageId: 'everywhere',
          message: '全文共4处中文之间用半角“,”，应为“，”。',
          related: [',', ',', ','],
        },
      ],
      output: '加强管理，提高质量，改善条件，扩大供给，抓好落实。\n',
    },
    {
      name: 'the threshold is an option',
      options: { mergeOver: 0 },
      text: '加强管理⟦,⟧提高质量。\n',
      findings: [{ messageId: 'everywhere', message: '全文共1处中文之间用半角“,”，应为“，”。' }],
      output: '加强管理，提高质量。\n',
    },
  ],
});
