import type { Locale } from '@yaodian/linter';
import type { EditorRules, PresetName } from '@yaodian/workspace';

export interface ServiceSettings {
  readonly roots: readonly string[];
  readonly locale: Locale;
  readonly trusted: boolean;
  /** False: nothing is checked, and the status says so. */
  readonly enable: boolean;
  /** Roots in which nothing is checked. */
  readonly disabledRoots: readonly string[];
  /** Null for what the config says. */
  readonly preset: PresetName | null;
  readonly allowPlugins: boolean;
  /** Rules from the editor's settings, by root; `''` for documents outside all roots. */
  readonly rules: Readonly<Record<string, EditorRules>>;
}

/** Whether a document is checked at all. */
export function isEnabled({ enable, disabledRoots }: ServiceSettings, uri: string): boolean {
  return enable && !disabledRoots.some((root) => isBelow(uri, root));
}

/** The innermost folder of the workspace that holds a document; the first one for new drafts. */
export function rootOf({ roots }: ServiceSettings, uri: string): string | undefined {
  const holding = roots.filter((root) => isBelow(uri, root)).sort((a, b) => b.length - a.length);
  return holding[0] ?? (uri.startsWith('untitled:') ? roots[0] : undefined);
}

function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder.replace(/\/$/u, '')}/`);
}
