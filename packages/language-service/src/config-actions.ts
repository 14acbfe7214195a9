import type { SourceText } from '@yaodian/parser';
import type { Diagnostic } from '@yaodian/workspace';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-types';
import { withDepartment, withRuleOff } from './config-edits.ts';
import { minimalEdit } from './minimal-edit.ts';
import type { Texts } from './texts.ts';

/** The config that a quick fix writes to. */
export interface EditableConfig {
  readonly uri: string;
  /** Null where the file does not exist yet. */
  readonly text: string | null;
}

/** Quick fixes that change the office's config: add a department, switch a rule off. */
export function configActions(
  diagnostic: Diagnostic,
  source: SourceText,
  config: EditableConfig,
  texts: Texts,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const before = config.text ?? '';
  const offer = (title: string, after: string): void => {
    if (after !== before) actions.push({ title, kind: 'quickfix', edit: editOf(config, after) });
  };
  if (diagnostic.rule === 'known-department') {
    const name = source.slice({ start: diagnostic.start.offset, end: diagnostic.end.offset });
    offer(texts.addDepartment(name), withDepartment(before, name));
  }
  offer(texts.silenceRule(diagnostic.rule), withRuleOff(before, diagnostic.rule));
  return actions;
}

function editOf({ uri, text }: EditableConfig, after: string): WorkspaceEdit {
  if (text !== null) return { changes: { [uri]: [minimalEdit(text, after)] } };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [minimalEdit('', after)] },
    ],
  };
}
