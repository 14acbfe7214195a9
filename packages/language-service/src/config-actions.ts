import type { RosterEntry } from '@yaodian/linter';
import type { PlanDocument, SourceText } from '@yaodian/parser';
import type { Diagnostic } from '@yaodian/workspace';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-types';
import { withDepartment } from './config-edits.ts';
import { departmentAt } from './department-at.ts';
import { departmentCards } from './department-index.ts';
import { minimalEdit } from './minimal-edit.ts';
import type { Texts } from './texts.ts';

/** The config that a quick fix writes to. */
export interface EditableConfig {
  readonly uri: string;
  /** Null where the file does not exist yet. */
  readonly text: string | null;
  /** Whether the client saves it on command. */
  readonly saves: boolean;
}

/** Adds the body of a finding to the roster; null where the finding is another, or nothing can be added. */
export function departmentAction(
  diagnostic: Diagnostic,
  source: SourceText,
  config: EditableConfig,
  texts: Texts,
): CodeAction | null {
  if (diagnostic.rule !== 'known-department') return null;
  const name = source.slice({ start: diagnostic.start.offset, end: diagnostic.end.offset });
  return rosterEdit(config, [name], texts.addDepartment(name));
}

/**
 * Begins a roster with all bodies of a draft, offered at any of them; null where there is one, or nothing
 * to begin with. With one body alone every other would be unknown.
 */
export function rosterAction(
  document: PlanDocument,
  offset: number,
  roster: readonly RosterEntry[],
  config: EditableConfig,
  texts: Texts,
): CodeAction | null {
  if (roster.length > 0 || departmentAt(document, offset) === null) return null;
  const names = departmentCards(document, roster).map(({ name }) => name);
  return rosterEdit(config, names, texts.beginRoster(names.length));
}

function rosterEdit(
  config: EditableConfig,
  names: readonly string[],
  title: string,
): CodeAction | null {
  const before = config.text ?? '';
  const after = names.reduce(withDepartment, before);
  if (after === before) return null;
  const action: CodeAction = { title, kind: 'quickfix', edit: configEdit(config, after) };
  // A config takes effect as it is on disk; the writer never sees the editor that holds it.
  return config.saves
    ? { ...action, command: { title, command: 'yaodian.save', arguments: [config.uri] } }
    : action;
}

/** The edit of a config, which creates it where there is none. */
export function configEdit({ uri, text }: EditableConfig, after: string): WorkspaceEdit {
  if (text !== null) return { changes: { [uri]: [minimalEdit(text, after)] } };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [minimalEdit('', after)] },
    ],
  };
}
