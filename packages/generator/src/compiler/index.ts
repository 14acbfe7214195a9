export { compileLayout } from './compile-layout.ts';
