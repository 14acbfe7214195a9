export { rules } from './generated/rules.generated.ts';
export { presets, type PresetName, type PresetRule } from './generated/presets.generated.ts';
export { ruleOptionSchemas, rulesConfigSchema } from './generated/option-schemas.generated.ts';
