/** Where a rule is explained: its page in this repository. */
export function rulePageUrl(rule: string): string {
  return `docs/rules/${rule}.md`;
}
