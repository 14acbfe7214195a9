export { LanguageService, type Surroundings } from './language-service.ts';
export type { ServiceSettings } from './service-settings.ts';
export type { Snapshot } from './snapshot.ts';
export type { Status } from './status.ts';
