/**
 * esbuild plugin: a module of `names` is loaded when something that it exports is first used, not when the
 * program starts. What is imported of it must be functions or classes.
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
        contents: standIns(path, await import(path)),
      }));
    },
  };
}

/** A module that exports a stand-in for each function; what nobody imports is left out of the bundle. */
function standIns(path, real) {
  const names = Object.keys(real).filter((name) => typeof real[name] === 'function');
  return [`const load = () => require(${JSON.stringify(path)});`, ...names.map(standIn)].join('\n');
}

function standIn(name) {
  return `${name === 'default' ? 'export default' : `export const ${name} =`} /* @__PURE__ */ new Proxy(
  function () {},
  {
    apply: (_, self, values) => Reflect.apply(load().${name}, self, values),
    construct: (_, values) => Reflect.construct(load().${name}, values),
    get: (_, key) => load().${name}[key],
  },
);`;
}
