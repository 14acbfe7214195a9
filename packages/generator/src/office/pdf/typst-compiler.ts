import type { NodeCompiler as Compiler } from '@myriaddreamin/typst-ts-node-compiler';
import { RenderError } from '../render-error.ts';

const WORKSPACE = '/yaodian-typst';

/** A Typst compiler that sees system fonts and the given folders, and no file of this machine. */
export async function createTypst(fontPaths: readonly string[]): Promise<TypstSession> {
  const module = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => {
    throw new RenderError({
      'zh-CN':
        '输出 PDF 要用 Typst，这里没有装上。请运行 npm install @myriaddreamin/typst-ts-node-compiler@0.7.0，或先输出 docx 再另存为 PDF。',
      en: 'PDF output needs Typst, which is not installed. Run npm install @myriaddreamin/typst-ts-node-compiler@0.7.0, or render a docx and save it as PDF.',
    });
  });
  const compiler = module.NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontPaths: [...fontPaths] }],
  });
  return new TypstSession(compiler);
}

export class TypstSession {
  readonly #compiler: Compiler;

  constructor(compiler: Compiler) {
    this.#compiler = compiler;
  }

  /** Those of the families that no font on this machine belongs to. */
  missingFamilies(families: readonly string[]): ReadonlySet<string> {
    const uses = families.map(
      (family) => `#text(font: (${JSON.stringify(family)},), fallback: false)[a]`,
    );
    const result = this.#compiler.compile({ mainFileContent: uses.join('\n') });
    const warnings = result.takeWarnings();
    if (warnings === null) return new Set();
    const missing = new Set<string>();
    for (const { message } of this.#messages(warnings)) {
      const family = /^unknown font family: (.*)$/su.exec(message)?.[1];
      if (family !== undefined) missing.add(family);
    }
    return new Set(families.filter((family) => missing.has(family.toLowerCase())));
  }

  /** Sets the program with `data` as /document.json; the answer can be asked for its bytes and its metadata. */
  compile(
    program: string,
    data: unknown,
  ): { pdf: () => Uint8Array; metadata: (label: string) => unknown } {
    this.#compiler.mapShadow(`${WORKSPACE}/document.json`, Buffer.from(JSON.stringify(data)));
    const result = this.#compiler.compile({ mainFileContent: program });
    const document = result.result;
    if (document === null) {
      const error = result.takeDiagnostics();
      const reason =
        error === null
          ? ''
          : this.#messages(error)
              .map(({ message }) => message)
              .join('; ');
      throw new RenderError({
        'zh-CN': `Typst 没能排出这份文档：${reason}`,
        en: `Typst could not set this document: ${reason}`,
      });
    }
    return {
      pdf: () => new Uint8Array(this.#compiler.pdf(document, { creationTimestamp: 0 })),
      metadata: (label) => {
        const found: unknown = this.#compiler.query(document, {
          selector: `<${label}>`,
          field: 'value',
        });
        return Array.isArray(found) ? (found as readonly unknown[])[0] : undefined;
      },
    };
  }

  /** Lets go of what earlier documents left in the cache. */
  forget(): void {
    this.#compiler.evictCache(10);
  }

  #messages(error: Parameters<Compiler['fetchDiagnostics']>[0]): readonly { message: string }[] {
    const diagnostics: unknown[] = this.#compiler.fetchDiagnostics(error);
    return diagnostics.map((diagnostic) => ({
      message:
        typeof diagnostic === 'object' && diagnostic !== null && 'message' in diagnostic
          ? String(diagnostic.message)
          : '',
    }));
  }
}
