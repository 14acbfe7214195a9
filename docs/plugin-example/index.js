import { noBlankTarget } from './no-blank-target.js';

export const rules = [noBlankTarget];
