import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;
Object.assign(RuleTester, { afterAll });

/** Runs the cases of a rule as vitest tests, on TypeScript. */
export const ruleTester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
