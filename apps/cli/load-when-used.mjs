/**
 * esbuild plugin: a module of `names` is loaded when something that it exports is first used, not when the
 * program starts.
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
      onLoad({ filter: /.*/, namespace: 'load-when-used' }, async ({ path, pluginData }) => ({
        resolveDir: pluginData,
        contents: standIn(path, Object.keys(await import(path))),
      }));
    },
  };
}

/** A CommonJS module whose exports ask the real one: bundled imports look them up at each use. */
function standIn(path, names) {
  const getters = names
    .filter((name) => name !== 'default' && name !== '__esModule')
    .map((name) => `${name}: { get: () => load().${name} },`);
  return `const load = () => require(${JSON.stringify(path)});
const main = (...values) => {
  const real = load();
  return (real.__esModule ? real.default : real)(...values);
};
module.exports = Object.defineProperties(main, {
${getters.join('\n')}
});`;
}
