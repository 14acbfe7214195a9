import type { Report } from './report.ts';

/** Version 1 of the contract; `checks` is added only where `--explain-checks` asks for it. */
export function json({ result, checked }: Report): string {
  if (checked === null) return `${JSON.stringify(result, null, 2)}\n`;
  const checks = [...checked].flatMap(([file, statements]) =>
    statements.map(({ rule, outcome, statement, line }) => ({
      file,
      line,
      rule,
      outcome,
      statement,
    })),
  );
  return `${JSON.stringify({ ...result, checks }, null, 2)}\n`;
}
