import type { Diagnostic, Problem, RelatedDiagnosticPlace } from '@yaodian/workspace';
import type { Diagnostic as LspDiagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { toLspPosition } from './positions.ts';

const severities: Readonly<Record<Diagnostic['severity'], DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  info: 3,
};

/**
 * The command line's finding as an editor shows it: positions from 0, the rule as code, linked
 * where its page has an address, related places where the client can show them. Silenced findings are not shown.
 */
export function toLspDiagnostics(
  diagnostics: readonly Diagnostic[],
  uriOf: (path: string) => string,
): LspDiagnostic[] {
  return diagnostics
    .filter((diagnostic) => !diagnostic.suppressed)
    .map((diagnostic) => ({
      range: { start: toLspPosition(diagnostic.start), end: toLspPosition(diagnostic.end) },
      severity: severities[diagnostic.severity],
      source: 'yaodian',
      code: diagnostic.rule,
      // An editor can open an address; a path inside the project it cannot.
      ...(/^https?:/u.test(diagnostic.url) ? { codeDescription: { href: diagnostic.url } } : {}),
      message: diagnostic.message,
      ...(diagnostic.related.length === 0
        ? {}
        : { relatedInformation: diagnostic.related.map((place) => related(place, uriOf)) }),
      data: { fingerprint: diagnostic.fingerprint },
    }));
}

/** What keeps a check from being complete, as a finding at the head of the text: nothing is cut off silently. */
export function problemDiagnostics(problems: readonly Problem[]): LspDiagnostic[] {
  return problems
    .filter(({ kind }) => incomplete.has(kind))
    .map(({ kind, message }) => ({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      severity: 2,
      source: 'yaodian',
      code: kind,
      message,
    }));
}

/** Problems of the check of this text; those of a config stand in the config. */
const incomplete: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>([
  'rule-budget',
  'rule-crashed',
  'rule-promise',
  'plugin',
]);

function related(place: RelatedDiagnosticPlace, uriOf: (path: string) => string) {
  return {
    location: {
      uri: uriOf(place.file),
      range: { start: toLspPosition(place.start), end: toLspPosition(place.end) },
    },
    message: place.message,
  };
}
