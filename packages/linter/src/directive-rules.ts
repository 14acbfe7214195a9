import type { RuleMeta } from './rule.ts';

type DirectiveMeta = Omit<RuleMeta<string>, 'scope' | 'severity'> & {
  readonly scope: 'document';
  readonly severity: 'warning' | 'info';
};

const common = {
  category: 'structure',
  scope: 'document',
  since: 1,
  fixable: null,
  basis: { kind: 'practice', source: 'docs/architecture.md' },
} as const;

/** What the engine itself says about silencing comments; cannot be silenced by one. */
export const directiveRules = {
  unknownRule: {
    ...common,
    id: 'directive-unknown-rule',
    severity: 'warning',
    hasSuggestions: true,
    messages: {
      'zh-CN': {
        unknown: '忽略注释中的规则“{rule}”不存在，该注释不起作用。可用 yaodian rules 查看规则名。',
        near: '忽略注释中的规则“{rule}”不存在，是否为“{nearest}”？',
        replace: '改为“{nearest}”',
      },
      en: {
        unknown:
          'The silencing comment names "{rule}", which is no rule, so it does nothing. `yaodian rules` lists all names.',
        near: 'The silencing comment names "{rule}", which is no rule. Did you mean "{nearest}"?',
        replace: 'Change to "{nearest}"',
      },
    },
  },
  unused: {
    ...common,
    id: 'directive-unused',
    severity: 'warning',
    hasSuggestions: false,
    messages: {
      'zh-CN': {
        unused: '这条忽略注释没有对应的问题，请删去。',
        unusedRule: '这条忽略注释没有“{rule}”的问题可忽略，请删去该规则名。',
        unusedEnable: '这条恢复注释之前没有对应的忽略注释，请删去或核对规则名。',
      },
      en: {
        unused: 'This silencing comment silences nothing. Remove it.',
        unusedRule: 'This silencing comment silences no finding of "{rule}". Remove that name.',
        unusedEnable:
          'Nothing was silenced before this enabling comment. Remove it or check the rule name.',
      },
    },
  },
  withoutReason: {
    ...common,
    id: 'directive-without-reason',
    severity: 'info',
    hasSuggestions: false,
    messages: {
      'zh-CN': { reason: '忽略注释没有写明理由。请在规则名后加“ -- 理由”。' },
      en: {
        reason: 'The silencing comment gives no reason. Add " -- reason" after the rule names.',
      },
    },
  },
} as const satisfies Record<string, DirectiveMeta>;
