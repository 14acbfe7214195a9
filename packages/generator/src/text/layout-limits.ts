import type HandlebarsModule from 'handlebars';
import type { HelperOptions } from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { LayoutError } from './layout-error.ts';

/** Far beyond the needs of a plan of two hundred pages. */
export interface LayoutLimits {
  /** Partials inside of partials. */
  readonly depth: number;
  /** Blocks and partials that are run altogether. */
  readonly runs: number;
  /** UTF-16 units of the output. */
  readonly output: number;
}

/** What a layout may cost where nobody says otherwise. */
export const usualLimits: LayoutLimits = { depth: 60, runs: 2_000_000, output: 50_000_000 };

type Environment = typeof HandlebarsModule;

// The runtime's own declaration file says nothing about what it exports.
const Handlebars = runtime as Environment;

/**
 * A Handlebars of its own for one run: counts what a layout does, so that endless recursion and
 * nested loops end in a sentence and not in a crash.
 */
export function limitedEnvironment(layout: string, limits: LayoutLimits): Environment {
  const environment = Handlebars.create();
  const counter = new Counter(layout, limits);
  // Handlebars calls these through the environment, so that they can be replaced; its types know
  // one of them only.
  const vm = environment.VM as typeof environment.VM & { readonly invokePartial: InvokePartial };
  const countedVm: typeof vm = {
    ...vm,
    invokePartial(this: unknown, partial, context, options) {
      counter.enter(options.name);
      const result = vm.invokePartial.call(this, partial, context, options);
      counter.leave(result);
      return result;
    },
  };
  environment.VM = countedVm;
  for (const name of ['each', 'if', 'unless', 'with'] as const) {
    const helper = environment.helpers[name];
    if (helper === undefined) continue;
    environment.registerHelper(name, function (this: unknown, ...values: unknown[]): unknown {
      counter.run();
      const options = values.at(-1) as HelperOptions;
      const counted = { ...options, fn: counter.watch(options.fn) };
      return (helper as (...args: unknown[]) => unknown).call(
        this,
        ...values.slice(0, -1),
        counted,
      );
    });
  }
  // What these reach does not belong to a layout.
  environment.unregisterHelper('log');
  environment.unregisterHelper('lookup');
  return environment;
}

type InvokePartial = (
  this: unknown,
  partial: unknown,
  context: unknown,
  options: { readonly name: string },
) => unknown;

class Counter {
  readonly #layout: string;
  readonly #limits: LayoutLimits;
  #depth = 0;
  #runs = 0;
  #output = 0;

  constructor(layout: string, limits: LayoutLimits) {
    this.#layout = layout;
    this.#limits = limits;
  }

  enter(name: string): void {
    this.#depth += 1;
    this.run();
    if (this.#depth <= this.#limits.depth) return;
    throw new LayoutError(this.#layout, null, {
      'zh-CN': `片段“${name}”套用了自己，超过 ${this.#limits.depth} 层；请检查 {{> ${name}}} 是否少了结束的条件。`,
      en: `partial “${name}” uses itself more than ${this.#limits.depth} levels deep; {{> ${name}}} seems to lack the condition that ends it.`,
    });
  }

  leave(result: unknown): void {
    this.#depth -= 1;
    if (typeof result === 'string') this.#grow(result.length);
  }

  run(): void {
    this.#runs += 1;
    if (this.#runs > this.#limits.runs) this.#tooMuch();
  }

  watch<Context, Options, Result>(block: (context: Context, options?: Options) => Result) {
    return (context: Context, options?: Options): Result => {
      this.run();
      const result = block(context, options);
      if (typeof result === 'string') this.#grow(result.length);
      return result;
    };
  }

  /** Text inside of nested blocks is counted once per level, which is a constant factor. */
  #grow(length: number): void {
    this.#output += length;
    if (this.#output > this.#limits.output) this.#tooMuch();
  }

  #tooMuch(): never {
    throw new LayoutError(this.#layout, null, {
      'zh-CN': `产生的内容过多（超过 ${this.#limits.output} 字或 ${this.#limits.runs} 次循环）；请检查循环里是否又循环了同一列表。`,
      en: `makes too much (more than ${this.#limits.output} characters or ${this.#limits.runs} loops); look for a loop over a list inside a loop over the same list.`,
    });
  }
}
