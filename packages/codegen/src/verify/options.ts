import type { RuleDescription } from '../inspect/rule.ts';

/** Every option is described in both languages and has a default. */
export function verifyOptions({ options }: RuleDescription): string[] {
  return options.flatMap(({ name, place, description, default: fallback }) => [
    ...(description.zh === ''
      ? [`${place}: option “${name}” is not described; begin its comment with a Chinese sentence.`]
      : []),
    ...(description.en === ''
      ? [`${place}: option “${name}” has no English description; add \`@en …\` to its comment.`]
      : []),
    ...(fallback === undefined
      ? [`${place}: option “${name}” has no default; name it in \`defaultOptions\`.`]
      : []),
  ]);
}
