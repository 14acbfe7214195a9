export { corpusFile, corpusText, describeCorpus } from './corpus.ts';
export { plans, planTasks } from './plans.ts';
export { seedTexts } from './seeds.ts';
export { stories, versionsOf, type Story } from './writing.ts';
