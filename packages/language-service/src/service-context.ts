import { ruleDocs } from '@yaodian/rules/docs';
import {
  createDocumentChecker,
  type Diagnostic as Finding,
  type DocumentChecker,
  type Host,
  type PluginRunner,
} from '@yaodian/workspace';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Analyses } from './analyses.ts';
import { withoutMark } from './byte-order-mark.ts';
import { toLspDiagnostics } from './diagnostics.ts';
import type { ServiceSettings } from './service-settings.ts';
import type { Snapshot } from './snapshot.ts';
import { textsFor, type Texts } from './texts.ts';

/** Where the documents and files of an editor come from. */
export interface Surroundings {
  readonly host: Host;
  /** Runs rules of other people; left out where the surroundings cannot. */
  readonly plugins?: PluginRunner;
  /** An open document by its URI, with these escapes or those; null where it is not open. */
  readonly opened: (uri: string) => Snapshot | null;
}

/** What all features of the service stand on: settings, documents, and the checks of them. */
export class ServiceContext {
  readonly analyses: Analyses;
  readonly #surroundings: Surroundings;
  #settings: ServiceSettings;
  #checker: DocumentChecker;

  constructor(surroundings: Surroundings, settings: ServiceSettings) {
    this.#surroundings = surroundings;
    this.#settings = settings;
    this.#checker = this.#newChecker();
    this.analyses = new Analyses(this.#checker, this.opened);
  }

  get settings(): ServiceSettings {
    return this.#settings;
  }

  get checker(): DocumentChecker {
    return this.#checker;
  }

  get host(): Host {
    return this.#surroundings.host;
  }

  get texts(): Texts {
    return textsFor(this.#settings.locale);
  }

  configure(changes: Partial<ServiceSettings>): void {
    const settings = { ...this.#settings, ...changes };
    // A new checker knows no last good config: only a real change is worth one.
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return;
    this.#settings = settings;
    this.#checker = this.#newChecker();
    this.analyses.invalidate(this.#checker);
  }

  /** An open document, without a byte order mark; null where it is not open. */
  readonly opened = (uri: string): Snapshot | null => {
    const snapshot = this.#surroundings.opened(uri);
    return snapshot === null ? null : withoutMark(snapshot);
  };

  /** The findings of a document as an editor shows them. */
  shown(uri: string, findings: readonly Finding[]): Diagnostic[] {
    return toLspDiagnostics(findings, this.uriOf(uri), this.texts);
  }

  /** Tells URIs for the paths in the findings of a document. */
  uriOf(uri: string): (path: string) => string {
    return (path) => this.#checker.uriOf(uri, path);
  }

  /** A rule as people call it: of 序号层级：前后能证明层级写错的要改正 what stands in front of the colon. */
  readonly titleOf = (rule: string): string =>
    ruleDocs[rule]?.[this.#settings.locale].title.split(/[：:]/u)[0] ?? rule;

  /** A rule's page in Markdown; null for rules of plugins. */
  readonly pageOf = (rule: string): string | null =>
    ruleDocs[rule]?.[this.#settings.locale].page ?? null;

  #newChecker(): DocumentChecker {
    const { host, plugins } = this.#surroundings;
    return createDocumentChecker(host, this.#settings, {
      opened: this.opened,
      ...(plugins === undefined ? {} : { plugins }),
    });
  }
}
