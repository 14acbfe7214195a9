import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  comma: 'The half-width comma between Chinese characters should be “，”.',
  colon: 'The half-width colon between Chinese characters should be “：”.',
  semicolon: 'The half-width semicolon between Chinese characters should be “；”.',
  mark: 'The half-width “{text}” between Chinese characters should be “{wide}”.',
  bracket: 'The half-width brackets “{text}” in Chinese text should be “{wide}”.',
  quotes: 'The straight quotation marks {text} in Chinese text should be {wide}.',
  small: '“{text}” is a small form of another system; write “{wide}”.',
  smallEverywhere:
    'The small form “{text}” stands in {count} {count|place|places}; write “{wide}”.',
  primes: '“{text}” is no quotation mark of Chinese text; write “{wide}”.',
  primesEverywhere:
    '“{text}” stands for a quotation mark in {count} {count|place|places}; write “{wide}”.',
  quotesEverywhere:
    'Straight quotation marks {text} stand in {count} {count|place|places}; write {wide}.',
  everywhere:
    'Half-width “{text}” stands between Chinese characters in {count} {count|place|places}; write “{wide}”.',
};
