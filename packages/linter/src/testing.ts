export {
  testRule,
  type ExpectedFinding,
  type ExpectedSuggestion,
  type InvalidCase,
  type RuleCases,
  type TestFramework,
  type ValidCase,
} from './testing/rule-tester.ts';
export { readMarkedText, type MarkedText } from './testing/marked-text.ts';
