export { LanguageService, type ServiceSettings, type Snapshot } from './language-service.ts';
export type { Status } from './status.ts';
