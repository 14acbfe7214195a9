export { NodeHost } from './node-host.ts';
export { createPluginRunner, type PluginRunnerOptions } from './plugin-runner.ts';
export { servePlugin } from './plugin-worker.ts';
export { writeWhole } from './write-whole.ts';
