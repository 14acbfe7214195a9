/** The extension's own languages, in files, virtual files and new drafts alike. */
export const planSelector = [
  { language: 'markdown' },
  { language: 'plaintext' },
  { language: 'plan-yaml' },
] as const;
