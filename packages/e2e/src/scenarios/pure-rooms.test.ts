import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

/** Entries of the pure rooms, by the name under which the bundle offers each. */
const entries = {
  schema: '@yaodian/schema',
  parser: '@yaodian/parser',
  readers: '@yaodian/readers',
  linter: '@yaodian/linter',
  rules: '@yaodian/rules',
  ruleDocs: '@yaodian/rules/docs',
  workspace: '@yaodian/workspace',
  generatorText: '@yaodian/generator/text',
  languageService: '@yaodian/language-service',
};

/** What a web worker has beside the language itself. */
const workerGlobals = {
  AbortController,
  AbortSignal,
  clearTimeout,
  console,
  crypto,
  performance,
  queueMicrotask,
  setTimeout,
  structuredClone,
  TextDecoder,
  TextEncoder,
  URL,
};

const draft = `某市教育局2026年工作要点
一、扩大资源供给
1.加快学校建设。新建公办幼儿园12所。
2加强校舍维修。维修校舍20栋。
3.改善办学条件。更新设备300台。
`;

/** Runs an expression in a realm where the bundle stands and code cannot be made from strings. */
type Evaluate = (expression: string) => unknown;

let evaluate: Evaluate;
let nodeModules: string[];

beforeAll(async () => {
  const result = await build({
    stdin: {
      contents: Object.entries(entries)
        .map(([name, entry]) => `export * as ${name} from '${entry}';`)
        .join('\n'),
      resolveDir: resolve(import.meta.dirname, '../..'),
    },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'browser',
    // A library that has a build for pages may use the document; a worker has none.
    conditions: ['yaodian-source', 'worker'],
    format: 'iife',
    globalName: 'yaodian',
    target: 'es2023',
    logLevel: 'silent',
  });
  nodeModules = Object.values(result.metafile.inputs)
    .flatMap((input) => input.imports.map(({ path }) => path))
    .filter(isBuiltin);
  const context = createContext(
    { ...workerGlobals },
    { codeGeneration: { strings: false, wasm: false } },
  );
  runInContext('globalThis.self = globalThis;', context);
  runInContext(result.outputFiles[0]?.text ?? '', context);
  evaluate = (expression) => runInContext(expression, context);
}, 60_000);

describe('the pure rooms, bundled for a browser', () => {
  it('need nothing of Node', () => {
    expect(nodeModules).toEqual([]);
    expect(evaluate('typeof process + typeof Buffer + typeof require')).toBe(
      'undefinedundefinedundefined',
    );
  });

  it('run where code cannot be made from strings', () => {
    expect(() => evaluate('new Function("return 1")')).toThrow(/Code generation from strings/u);
    expect(evaluate('Object.keys(yaodian).sort().join()')).toBe(Object.keys(entries).sort().join());
  });

  it('check a draft', () => {
    const findings = evaluate(`
      const { parse, SourceText } = yaodian.parser;
      const document = parse(new SourceText(${JSON.stringify(draft)}), { format: 'text' });
      JSON.stringify(
        yaodian.linter
          .lint(document, yaodian.rules.rules)
          .findings.filter(({ rule }) => rule === 'numbering-mark')
          .map(({ rule, range }) => [rule, document.source.positionAt(range.start).line]),
      );
    `);
    expect(findings).toBe('[["numbering-mark",4]]');
  });

  it('validate a plan with the precompiled validator', () => {
    expect(evaluate('yaodian.schema.validatePlan({ title: "工作要点" }).length')).toBe(0);
    expect(evaluate('yaodian.schema.validatePlan({ titel: "工作要点" }).length > 0')).toBe(true);
  });

  it('compose a plan with a built-in layout and read it back', () => {
    const titles = evaluate(`
      const plan = yaodian.schema.normalise({
        title: '某市教育局2026年工作要点',
        sections: [{ title: '民生', tasks: [{ title: '加快建设', body: '新建公办园12所。' }] }],
      });
      const { text } = yaodian.generatorText.compose(plan);
      const composed = yaodian.parser.parse(new yaodian.parser.SourceText(text), {
        format: 'markdown',
      });
      const html = yaodian.generatorText.renderHtml(composed);
      JSON.stringify([
        yaodian.parser.extract(composed).plan.sections[0].tasks[0].title,
        html.includes('新建公办园12所。'),
      ]);
    `);
    expect(titles).toBe('["加快建设",true]');
  });
});
