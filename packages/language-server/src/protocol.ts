// What server and client say to each other beyond LSP. A client that knows none of it still works.

/** Server asks the client for files: the only way in virtual workspaces and in the browser. */
export const FilesRead = 'yaodian/files/read';
export const FilesStat = 'yaodian/files/stat';
export const FilesList = 'yaodian/files/list';

/** Params of the three file requests. */
export interface FileParams {
  readonly uri: string;
}

/** Answer of {@link FilesRead}: base64, or why there is none. */
export type FileContent =
  | { readonly base64: string }
  | {
      readonly error: 'not-found' | 'no-permission' | 'is-folder' | 'other';
      readonly message: string;
    };

/** Server tells the client what became of a document. */
export const StatusChanged = 'yaodian/status';

export interface DocumentStatus {
  readonly uri: string;
  readonly state: 'ready' | 'off' | 'not-plan' | 'error';
  /** One line for the status bar, in the user's language. */
  readonly text: string;
  /** A sentence or more: why, and what can be done. */
  readonly detail: string;
}

/** Server tells the client why it is about to end: nobody can ask it any more. */
export const Failed = 'yaodian/failed';

/** Params of {@link Failed}. */
export interface Failure {
  readonly reason: string;
}

/** Client asks why nothing (or what) is shown for a document; answers Markdown. */
export const Explain = 'yaodian/explain';

/** Client asks for all plan files of the workspace to be checked; answers {@link WorkspaceSummary}. */
export const CheckWorkspace = 'yaodian/checkWorkspace';

export interface WorkspaceSummary {
  /** Plans that were checked. */
  readonly files: number;
  readonly findings: number;
  /** Files that were looked at and are no plans. */
  readonly others: number;
  /** Files in formats of which an editor shows no text: Word, PDF, web pages. */
  readonly unread: number;
}

/** Client asks for the edit that silences a finding; answers a WorkspaceEdit. */
export const Silence = 'yaodian/silence';

export interface SilenceParams {
  readonly uri: string;
  readonly rule: string;
  /** 0-based line of the finding. */
  readonly line: number;
  /** At the finding, in its file, or everywhere by the config. */
  readonly scope: 'line' | 'file' | 'rule';
  readonly reason: string;
}

/**
 * Command of a code action that the client completes by asking the writer for a reason; its argument
 * is {@link SilenceQuestion}.
 */
export const SilenceCommand = 'yaodian.silence';

export interface SilenceQuestion extends Omit<SilenceParams, 'reason'> {
  /** The rule as people call it. */
  readonly name: string;
}

/** Command that a code action runs after its edit: saves the file whose URI is the argument. */
export const SaveCommand = 'yaodian.save';

/** `initializationOptions` of this product's own clients. */
export interface ClientOptions {
  /** The client answers the file requests. */
  readonly files?: boolean;
  /** The client runs {@link SilenceCommand} and {@link SaveCommand}; otherwise the edit has a reason to fill in. */
  readonly asksReason?: boolean;
  readonly trusted?: boolean;
  readonly locale?: string;
}
