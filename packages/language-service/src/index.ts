export type { WorkspaceCheck } from './findings.ts';
export { LanguageService } from './language-service.ts';
export type { Surroundings } from './service-context.ts';
export type { ServiceSettings } from './service-settings.ts';
export type { Snapshot } from './snapshot.ts';
export type { Status } from './status.ts';
