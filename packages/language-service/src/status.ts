import type { DocumentCheck } from '@yaodian/workspace';
import type { Texts } from './texts.ts';

/** One line for the status bar, and the sentences behind it. */
export interface Status {
  readonly state: 'ready' | 'off' | 'not-plan' | 'error';
  readonly text: string;
  readonly detail: string;
}

export function statusOf(
  check: DocumentCheck,
  findings: number,
  milliseconds: number,
  texts: Texts,
): Status {
  if (check.state === 'not-plan')
    return { state: 'not-plan', text: texts.notPlan, detail: check.reason };
  if (check.state === 'ignored') return { state: 'off', text: texts.off, detail: check.reason };
  const troubles = check.problems.map(({ message }) => message).join('\n');
  if (check.state === 'unreadable') return { state: 'error', text: check.reason, detail: troubles };
  const { document } = check;
  // A plan file that is no plan yet: the rules had nothing to look at.
  if (document?.format === 'plan-yaml' && document.faults.length > 0)
    return {
      state: 'error',
      text: texts.incomplete,
      detail: texts.faultsFirst(document.faults.length),
    };
  const text = texts.ready(
    texts.presets[check.config.preset] ?? check.config.preset,
    milliseconds,
    findings,
  );
  return troubles === ''
    ? { state: 'ready', text, detail: '' }
    : { state: 'error', text: texts.incomplete, detail: troubles };
}
