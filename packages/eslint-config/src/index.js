export { yaodianConfig } from './config.js';
