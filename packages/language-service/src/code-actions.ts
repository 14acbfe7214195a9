import type { Diagnostic, OffsetEdit } from '@yaodian/workspace';
import type { SourceText } from '@yaodian/parser';
import type {
  CodeAction,
  Range as LspRange,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { configActions, type EditableConfig } from './config-actions.ts';
import { toLspDiagnostics } from './diagnostics.ts';
import { minimalEdit } from './minimal-edit.ts';
import { offsetAt, toLspRange } from './positions.ts';
import { silenceEdit } from './silence.ts';
import type { Texts } from './texts.ts';

export interface CodeActionRequest {
  readonly uri: string;
  /** The text whose positions the findings name. */
  readonly source: SourceText;
  readonly format: 'yaml' | 'draft';
  readonly diagnostics: readonly Diagnostic[];
  readonly range: LspRange;
  /** Kinds that the client asks for; empty for all. */
  readonly only: readonly string[];
  /** Whether the client runs the command that asks for a reason. */
  readonly asksReason: boolean;
  /** The source after every safe fix, null where nothing would change. */
  readonly fixedText: () => string | null;
  /** Where quick fixes write to the office's config; null where nothing can be written. */
  readonly config: EditableConfig | null;
  readonly uriOf: (path: string) => string;
  readonly texts: Texts;
}

export const fixAllKind = 'source.fixAll.yaodian';

/** Quick fixes of the findings at a place, everything of one kind, the whole file, and silencing. */
export function codeActions(request: CodeActionRequest): CodeAction[] {
  const wants = (kind: string): boolean =>
    request.only.length === 0
      ? !kind.startsWith('source')
      : request.only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const actions: CodeAction[] = [];
  if (wants('quickfix')) {
    for (const diagnostic of request.diagnostics) {
      if (!diagnostic.suppressed && touches(request, diagnostic))
        actions.push(...quickFixes(request, diagnostic));
    }
  }
  if (wants(fixAllKind)) {
    const fixed = request.fixedText();
    if (fixed !== null) actions.push(fixAll(request, fixed));
  }
  return actions;
}

function touches({ source, range }: CodeActionRequest, diagnostic: Diagnostic): boolean {
  const start = offsetAt(source, range.start);
  const end = offsetAt(source, range.end);
  return diagnostic.start.offset <= end && start <= diagnostic.end.offset;
}

function quickFixes(request: CodeActionRequest, diagnostic: Diagnostic): CodeAction[] {
  const { texts, uri, source } = request;
  const diagnostics = toLspDiagnostics([diagnostic], request.uriOf);
  const action = (title: string, edits: readonly OffsetEdit[], preferred: boolean): CodeAction => ({
    title,
    kind: 'quickfix',
    diagnostics,
    ...(preferred ? { isPreferred: true } : {}),
    edit: { changes: { [uri]: edits.map((edit) => textEdit(source, edit)) } },
  });
  const actions: CodeAction[] = [];
  if (diagnostic.fix !== null) {
    actions.push(action(texts.fix(diagnostic.message), diagnostic.fix.edits, true));
    const same = request.diagnostics.filter(
      (other) => other.rule === diagnostic.rule && other.fix !== null && !other.suppressed,
    );
    if (same.length > 1) {
      const edits = withoutOverlaps(same.flatMap((other) => other.fix?.edits ?? []));
      actions.push(action(texts.fixAllOfRule(diagnostic.rule, same.length), edits, false));
    }
  }
  for (const suggestion of diagnostic.suggestions) {
    actions.push(action(suggestion.message, suggestion.edits, false));
  }
  // Syntax and schema faults of a plan file cannot be switched off.
  if (diagnostic.rule.startsWith('plan-')) return actions;
  actions.push(...silencing(request, diagnostic));
  if (request.config === null) return actions;
  const inConfig = configActions(diagnostic, source, request.config, texts);
  return [...actions, ...inConfig.map((one) => ({ ...one, diagnostics }))];
}

function silencing(request: CodeActionRequest, diagnostic: Diagnostic): CodeAction[] {
  const { texts, uri, source, format, asksReason } = request;
  const line = diagnostic.start.line - 1;
  return (['line', 'file'] as const).map((scope): CodeAction => {
    const title =
      scope === 'line' ? texts.silenceLine(diagnostic.rule) : texts.silenceFile(diagnostic.rule);
    const base = {
      title,
      kind: 'quickfix',
      diagnostics: toLspDiagnostics([diagnostic], request.uriOf),
    };
    if (asksReason) {
      const parameters = { uri, rule: diagnostic.rule, line, scope };
      return { ...base, command: { title, command: 'yaodian.silence', arguments: [parameters] } };
    }
    const edit = silenceEdit(source, format, diagnostic.rule, line, scope, texts.reasonPlaceholder);
    return { ...base, edit: { changes: { [uri]: [edit] } } };
  });
}

function fixAll({ uri, source, texts }: CodeActionRequest, fixed: string): CodeAction {
  const edit: WorkspaceEdit = { changes: { [uri]: [minimalEdit(source.text, fixed)] } };
  return { title: texts.fixAll, kind: fixAllKind, edit };
}

function withoutOverlaps(edits: readonly OffsetEdit[]): readonly OffsetEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return sorted.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}

function textEdit(source: SourceText, edit: OffsetEdit): TextEdit {
  return { range: toLspRange(source, edit), newText: edit.text };
}
