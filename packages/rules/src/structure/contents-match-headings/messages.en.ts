import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  differs:
    'The contents say “{entry}”, the heading is “{heading}”. Make the contents follow the text.',
  notInText: 'The contents list “{entry}”, which is no heading of the text. Check it.',
  cut: 'The contents list {count} {count|entry|entries} (first “{entry}”) that are no headings of the text. Check whether the contents are of another draft, or a part of the text is missing.',
  notInContents: 'The heading “{heading}” is not in the contents. Add it.',
  width:
    'In {count} {count|place|places} the contents differ from the headings in width or spaces only (“{entry}” and “{heading}”). Update the contents.',
  heading: 'The heading is here.',
  line: 'This line of the text has the same words.',
  next: 'It should stand in front of this heading.',
  place: 'This is another one.',
  replace: 'Change it to “{heading}”',
};
