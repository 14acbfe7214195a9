import type { Diagnostic, OffsetEdit } from '@yaodian/workspace';
import type { SourceText } from '@yaodian/parser';
import type {
  CodeAction,
  Range as LspRange,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { configEdit, departmentAction, type EditableConfig } from './config-actions.ts';
import { toLspDiagnostics } from './diagnostics.ts';
import { editTitle } from './edit-title.ts';
import { minimalEdit } from './minimal-edit.ts';
import { offsetAt, toLspRange } from './positions.ts';
import { withRuleOff } from './config-edits.ts';
import { silenceEdits } from './silence.ts';
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
  /** A rule as people call it. */
  readonly titleOf: (rule: string) => string;
  readonly texts: Texts;
}

const fixAllKind = 'source.fixAll.yaodian';

/** Quick fixes of the findings at a place, everything of one kind, the whole file, and silencing. */
export function codeActions(request: CodeActionRequest): CodeAction[] {
  const wants = (kind: string): boolean =>
    request.only.length === 0
      ? !kind.startsWith('source')
      : request.only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const actions: CodeAction[] = [];
  if (wants('quickfix')) {
    const rules = new Set<string>();
    for (const diagnostic of request.diagnostics) {
      if (diagnostic.suppressed || !touches(request, diagnostic)) continue;
      // What concerns all findings of a rule is offered once.
      actions.push(...quickFixes(request, diagnostic, !rules.has(diagnostic.rule)));
      rules.add(diagnostic.rule);
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

function quickFixes(
  request: CodeActionRequest,
  diagnostic: Diagnostic,
  isFirst: boolean,
): CodeAction[] {
  const { texts, uri, source } = request;
  const diagnostics = toLspDiagnostics([diagnostic], request.uriOf, texts);
  const action = (title: string, edits: readonly OffsetEdit[], preferred: boolean): CodeAction => ({
    title,
    kind: 'quickfix',
    diagnostics,
    ...(preferred ? { isPreferred: true } : {}),
    edit: { changes: { [uri]: edits.map((edit) => textEdit(source, edit)) } },
  });
  const actions: CodeAction[] = [];
  if (diagnostic.fix !== null) {
    const { edits: own } = diagnostic.fix;
    const words = editTitle(source.text, own, texts) ?? diagnostic.message;
    actions.push(action(texts.fix(words), own, true));
    const same = request.diagnostics.filter(
      (other) => other.rule === diagnostic.rule && other.fix !== null && !other.suppressed,
    );
    if (isFirst && same.length > 1) {
      const edits = withoutOverlaps(same.flatMap((other) => other.fix?.edits ?? []));
      actions.push(
        action(texts.fixAllOfRule(request.titleOf(diagnostic.rule), same.length), edits, false),
      );
    }
  }
  for (const suggestion of diagnostic.suggestions) {
    actions.push(action(suggestion.message, suggestion.edits, false));
  }
  if (request.config !== null) {
    const add = departmentAction(diagnostic, source, request.config, texts);
    if (add !== null) actions.push({ ...add, diagnostics });
  }
  // Faults of a plan file and of silencing comments cannot be switched off.
  if (/^(?:plan|directive)-/u.test(diagnostic.rule)) return actions;
  return [...actions, ...silencing(request, diagnostic, isFirst ? everywhere : ['line'])];
}

/** Where a writer silences a finding; each asks for a reason. */
export type SilenceScope = 'line' | 'file' | 'rule';
const everywhere = ['line', 'file', 'rule'] as const;

function silencing(
  request: CodeActionRequest,
  diagnostic: Diagnostic,
  scopes: readonly SilenceScope[],
): CodeAction[] {
  const { texts, uri, asksReason } = request;
  const line = diagnostic.start.line - 1;
  const name = request.titleOf(diagnostic.rule);
  const titles: Readonly<Record<SilenceScope, string>> = {
    line: texts.silenceLine(name),
    file: texts.silenceFile(name),
    rule: texts.silenceRule(name),
  };
  const diagnostics = toLspDiagnostics([diagnostic], request.uriOf, texts);
  return scopes.flatMap((scope): CodeAction[] => {
    const base = { title: titles[scope], kind: 'quickfix', diagnostics };
    const place = { rule: diagnostic.rule, line, scope, reason: texts.reasonPlaceholder };
    const edit = asksReason && scope !== 'rule' ? undefined : silence(request, place);
    if (edit === null) return [];
    if (!asksReason && edit !== undefined) return [{ ...base, edit }];
    const parameters = { uri, rule: diagnostic.rule, name, line, scope };
    const { title } = base;
    return [{ ...base, command: { title, command: 'yaodian.silence', arguments: [parameters] } }];
  });
}

/** The edit that silences a rule, in the draft or in the config; null where nothing can be written. */
export function silence(
  { uri, source, format, config }: Pick<CodeActionRequest, 'uri' | 'source' | 'format' | 'config'>,
  {
    rule,
    line,
    scope,
    reason,
  }: {
    readonly rule: string;
    readonly line: number;
    readonly scope: SilenceScope;
    readonly reason: string;
  },
): WorkspaceEdit | null {
  if (scope !== 'rule')
    return { changes: { [uri]: silenceEdits(source, format, rule, line, scope, reason) } };
  if (config === null) return null;
  const before = config.text ?? '';
  const after = withRuleOff(before, rule, reason);
  return after === before ? null : configEdit(config, after);
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
