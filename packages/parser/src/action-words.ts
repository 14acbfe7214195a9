// What a task or a chapter begins with, and no name of a thing.

const LONGEST = 3;
const action =
  /^(?:强化|加强|推进|推动|深化|完善|提升|健全|优化|聚焦|着力|坚持|统筹|加快|切实|突出|狠抓|扎实|落实|严格|做好|抓好|打造|构建|促进|巩固|夯实|守牢|改善|培育|扩大|深入|持续|积极|进一步|明确|压实|严守|筑牢|紧盯|激发|增强|提高|维护|防范|规范|围绕|开展|实施|建立|发挥|引导|组织|全面|加大|注重|创新)/u;

/** True where `at` begins what is to be done: a number in front of it counts nothing (5强化学校德育工作). */
export function beginsWithAction(text: string, at: number): boolean {
  return action.test(text.slice(at, at + LONGEST));
}
