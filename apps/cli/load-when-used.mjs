/**
 * esbuild plugin: a module of `names` is loaded when something that it exports is first used, not when the
 * program starts. Its exports must be functions or classes.
 */
export function loadWhenUsed(names) {
  const chosen = new Set(names);
  return {
    name: 'load-when-used',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[a-z]/ }, ({ path, namespace, resolveDir }) =>
        chosen.has(path) && namespace !== 'load-when-used'
          ? { path, namespace: 'load-when-used', pluginData: resolveDir }
          : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'load-when-used' }, async ({ path, pluginData }) => {
        const exported = Object.entries(await import(path)).filter(
          ([, value]) => typeof value === 'function',
        );
        return {
          resolveDir: pluginData,
          contents: [
            `const load = () => require(${JSON.stringify(path)});`,
            ...exported.map(([name]) => standIn(name)),
          ].join('\n'),
        };
      });
    },
  };
}

function standIn(name) {
  return `${name === 'default' ? 'export default' : `export const ${name} =`} new Proxy(function () {}, {
  apply: (_, self, values) => Reflect.apply(load().${name}, self, values),
  construct: (_, values) => Reflect.construct(load().${name}, values),
  get: (_, key) => load().${name}[key],
});`;
}
