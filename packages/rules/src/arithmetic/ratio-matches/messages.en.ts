import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  share: '{part} ÷ {total} = {right}%, the text says {written}. Check the numbers.',
  step: 'From {base} to {value} is a change of {right}, the text says {written}. Check the numbers.',
  impossible: 'After an increase of {step} there cannot be only {value}. Check the numbers.',
  product: '{each} × {count} = {right}, the text says {written}. Check the numbers.',
  multiple: '{value} is {right} times {base}, the text says “{written}”. Check the numbers.',
  average: '{formula}, the text says {written}. Check the numbers.',
  conversion: '{first} is {right}, the text says {written}. Check the numbers.',
  factor: 'A factor: {text}',
  numerator: 'The part: {text}',
  denominator: 'The whole: {text}',
  from: 'A number that it follows from: {text}',
  useRight: 'Change to {value}',
  structure: 'By the numbers in the text {formula}; the text says {written}. Check the structure.',
  whole:
    'The shares add up to 100%, and their parts to {formula}: the whole should be {right}, the text says {written}. Check the numbers.',
};
