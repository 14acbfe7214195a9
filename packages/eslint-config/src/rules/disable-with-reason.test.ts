import { disableWithReason } from './disable-with-reason.js';
import { ruleTester } from './rule-tester.ts';

ruleTester.run('disable-with-reason', disableWithReason, {
  valid: [
    '// eslint-disable-next-line no-console -- the command prints here\nlog();',
    '/* eslint-disable no-console -- this file is the reporter */',
    '// eslint-disabled rules are listed elsewhere',
    '/* eslint-enable no-console */',
  ],
  invalid: [
    {
      code: '// eslint-disable-next-line no-console\nlog();',
      errors: [{ messageId: 'reason', line: 1, column: 1 }],
    },
    { code: 'log(); // eslint-disable-line no-console', errors: [{ messageId: 'reason' }] },
    { code: '// eslint-disable-next-line -- all of it\nlog();', errors: [{ messageId: 'rule' }] },
  ],
});
