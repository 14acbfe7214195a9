/**
 * A comment that switches a lint rule off says which one and why. (A bare block comment that
 * switches off everything silences this rule too.)
 */
/** @type {import('eslint').Rule.RuleModule} */
export const disableWithReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      rule: 'Name the rule that is switched off: `eslint-disable-next-line RULE -- reason`.',
      reason: 'Say why the rule is switched off: `eslint-disable-next-line RULE -- reason`.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const match = /^\s*eslint-disable(?:-next-line|-line)?(?=\s|$)(.*)$/su.exec(
            comment.value,
          );
          const loc = comment.loc;
          if (match === null || loc === undefined || loc === null) continue;
          const [names = '', reason = ''] = (match[1] ?? '').split(/\s--\s/u);
          if (names.trim() === '') context.report({ loc, messageId: 'rule' });
          else if (reason.trim() === '') context.report({ loc, messageId: 'reason' });
        }
      },
    };
  },
};
