export { memoise } from '@yaodian/parser';
