import { yaodianConfig } from '@yaodian/eslint-config';

export default yaodianConfig(import.meta.dirname);
