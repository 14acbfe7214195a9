// Texts that make reading and rules start over and over: one piece a thousand times, in one line, in
// lines of their own, and in tasks of their own.
import { lint } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { rules } from '@yaodian/rules';

const front = '某市教育局2026年工作要点\n一、工作任务\n1.推进工作。';
const pieces = [
  ...[
    '（',
    '“',
    '《',
    '、',
    '，',
    '一、',
    '①',
    '— 1 —',
    '？',
    '其中',
    '占',
    '增长',
    '达到',
    '力争',
  ],
  ...[
    '一是',
    '以下几项：',
    '三类',
    '五大行动',
    '三次产业',
    '完成率',
    '十四五',
    '3月底前',
    '新建学校3所，',
  ],
  ...[
    '10%，',
    '1,000',
    '亿元',
    '责任处室：甲处',
    '（责任单位：甲局、乙局）',
    '〔2020〕1号',
    '《方案》',
  ],
];
const joints = ['', '\n', '\n1.任务'];
/** UTF-16 units of the shorter text; the other one is four times as long. */
const length = 20_000;
const runs = 3;

/** How much longer a check took over a text four times as long. */
export interface Growth {
  readonly ratio: number;
  /** What the text repeats. */
  readonly piece: string;
}

/**
 * The growth of a check on each text, the largest first.
 * @param now milliseconds, monotonic
 */
export function growthOfChecks(now: () => number): readonly Growth[] {
  return pieces
    .flatMap((piece) => joints.map((joint) => piece + joint))
    .map((piece) => {
      const [short, long] = [length, 4 * length].map((size) =>
        leastTime(front + piece.repeat(size / piece.length), now),
      );
      return { ratio: (long ?? NaN) / (short ?? NaN), piece: JSON.stringify(piece) };
    })
    .sort((a, b) => b.ratio - a.ratio);
}

/** The least of a few times: what else the machine does only adds to them. */
function leastTime(text: string, now: () => number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = now();
    lint(parse(new SourceText(text, 'adversarial.txt'), { format: 'text' }), rules);
    least = Math.min(least, now() - start);
  }
  return least;
}
