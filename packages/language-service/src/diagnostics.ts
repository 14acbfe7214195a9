import type { Diagnostic, Problem, RelatedDiagnosticPlace } from '@yaodian/workspace';
import type {
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Diagnostic as LspDiagnostic,
} from 'vscode-languageserver-types';
import { toLspPosition } from './positions.ts';
import type { Texts } from './texts.ts';

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
  texts: Texts,
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
        : { relatedInformation: relatedPlaces(diagnostic.related, uriOf, texts) }),
      data: { fingerprint: diagnostic.fingerprint },
    }));
}

/** What keeps a check from being complete, as a finding at the head of the text: nothing is cut off silently. */
export function problemDiagnostics(problems: readonly Problem[]): LspDiagnostic[] {
  return problems
    .filter(({ kind }) => incomplete.has(kind))
    .map(({ kind, message }) => headDiagnostic(kind, message));
}

/** A warning about the text as a whole, on its first character. */
export function headDiagnostic(code: string, message: string): LspDiagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    severity: 2,
    source: 'yaodian',
    code,
    message,
  };
}

/** Problems of the check of this text; those of a config stand in the config. */
const incomplete: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>([
  'rule-budget',
  'rule-crashed',
  'rule-promise',
  'plugin',
]);

/** More places than a writer looks at; an editor shows all of them in one card, and asks for them at every keystroke. */
const mostPlaces = 20;

/** The places that a finding names; of many the first ones, and at the next one how many more there are. */
function relatedPlaces(
  places: readonly RelatedDiagnosticPlace[],
  uriOf: (path: string) => string,
  texts: Texts,
): DiagnosticRelatedInformation[] {
  const shown = places.slice(0, mostPlaces).map((place) => related(place, place.message, uriOf));
  const next = places[mostPlaces];
  if (next === undefined) return shown;
  return [...shown, related(next, texts.morePlaces(places.length - mostPlaces), uriOf)];
}

function related(
  place: RelatedDiagnosticPlace,
  message: string,
  uriOf: (path: string) => string,
): DiagnosticRelatedInformation {
  const range = { start: toLspPosition(place.start), end: toLspPosition(place.end) };
  return { location: { uri: uriOf(place.file), range }, message };
}
