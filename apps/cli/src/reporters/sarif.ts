import type { Diagnostic, FileResult } from '@yaodian/workspace';
import { version } from '../version.ts';
import type { Report } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0; columns are UTF-16 units as in the contract. */
export function sarif({ result }: Report): string {
  const ids = [
    ...new Set(result.files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))),
  ].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'yaodian', version, rules: ids.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'working directory' } } },
        results: result.files.flatMap((file) =>
          file.diagnostics.map((each) => resultOf(file, each, ids)),
        ),
        invocations: [
          {
            executionSuccessful: result.problems.length === 0,
            toolExecutionNotifications: result.problems.map(({ kind, file, message }) => ({
              level: 'error',
              message: { text: message },
              descriptor: { id: kind },
              ...(file === null
                ? {}
                : { locations: [{ physicalLocation: { artifactLocation: artifact(file) } }] }),
            })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf({ path }: FileResult, diagnostic: Diagnostic, ids: readonly string[]): object {
  const { rule, severity, message, related, fix, suppressed, fingerprint } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: artifact(path), region: regionOf(diagnostic) } },
    ],
    partialFingerprints: { 'yaodian/v1': fingerprint },
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            message: { text: place.message },
            physicalLocation: { artifactLocation: artifact(place.file), region: regionOf(place) },
          })),
        }),
    ...(fix === null
      ? {}
      : {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation: artifact(path),
                  replacements: fix.edits.map(({ start, end, text }) => ({
                    deletedRegion: { charOffset: start, charLength: end - start },
                    insertedContent: { text },
                  })),
                },
              ],
            },
          ],
        }),
    ...(suppressed ? { suppressions: [{ kind: 'inSource' }] } : {}),
  };
}

function regionOf({ start, end }: Pick<Diagnostic, 'start' | 'end'>): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function artifact(path: string): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
}
