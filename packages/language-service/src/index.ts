export { LanguageService, type Surroundings, type WorkspaceCheck } from './language-service.ts';
export type { ServiceSettings } from './service-settings.ts';
export type { Snapshot } from './snapshot.ts';
export type { Status } from './status.ts';
