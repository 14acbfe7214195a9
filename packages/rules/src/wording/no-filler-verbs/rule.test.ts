import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noFillerVerbs } from './rule.ts';

testRule({ describe, it }, noFillerVerbs, {
  valid: [
    {
      name: 'off by default',
      text: '某市教育局2026年工作要点\n\n进一步加强管理，大力推进改革。\n',
    },
    {
      name: 'few enough',
      severity: 'info',
      text: '某市教育局2026年工作要点\n\n新建公办幼儿园12所，进一步加强管理。\n',
    },
  ],
  invalid: [
    {
      name: 'one finding for the document',
      severity: 'info',
      options: { most: 2 },
      text: '⟦某市教育局2026年工作要点⟧\n\n进一步加强管理，大力推进改革，进一步加强宣传，持续推进创建。\n',
      findings: [
        {
          messageId: 'index',
          data: {
            rate: 4,
            count: 4,
            most: 2,
            first: '进一步加强',
            examples: '进一步加强2、大力推进1、持续推进1',
          },
          severity: 'info',
        },
      ],
    },
  ],
});
