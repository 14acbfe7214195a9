export { NodeHost } from './node-host.ts';
export { writeWhole } from './write-whole.ts';
