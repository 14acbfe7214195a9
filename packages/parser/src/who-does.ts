import { splitDepartments } from './department-list.ts';
import { isCollectiveBody, isOtherBody, isPublicBody } from './department-name.ts';

const duty = '(?:牵头|(?:按照?(?:各自)?职责(?:分工)?)?(?:分别|共同)?)(?:负责|落实|推进|实施)+';
const dutyAtEnd = new RegExp(`^[^。：:“”《》]{2,400}${duty}$`, 'u');
const LONGEST = 420;

/**
 * `市教育局牵头落实；市财政局、市人社局按职责分工分别落实`: the cell of a table that says who does what, on a line of
 * its own. Every name is that of a public body.
 */
export function saysWhoDoes(text: string): boolean {
  if (text.length > LONGEST || !/[负落推实]/u.test(text.slice(-2))) return false;
  if (!dutyAtEnd.test(text)) return false;
  const { names } = splitDepartments(text, 0, text.length);
  return (
    names.length > 0 &&
    names.every(
      ({ text: name }) => isPublicBody(name) || isOtherBody(name) || isCollectiveBody(name),
    )
  );
}
