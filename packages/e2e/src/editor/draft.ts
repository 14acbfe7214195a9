import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A draft with three defects that every client must show: a chapter number that lost its form
 * (line 7), a task without department (line 9), and half-width punctuation nowhere else.
 */
export const brokenDraft = `# 江川县教育局2026年工作要点

一、夯实办学基础

1.加快学校建设。全年新建公办幼儿园3所，新增公办园学位900个。
责任处室：规建科
2、 提升教育质量

2.推进课程改革。组织校长培训2期，培训校长60名。

3.加强教师队伍。招聘新教师120名。
责任处室：人事科

三、守牢安全底线

4.开展安全检查。每季度检查校园不少于1次。
责任处室：安稳科

5.做好应急演练。每学期组织演练2次。
责任处室：安稳科
`;

/** A folder of drafts that goes away after the test. */
export class DraftFolder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async create(files: Readonly<Record<string, string>>): Promise<DraftFolder> {
    const path = await mkdtemp(join(tmpdir(), 'yaodian-drafts-'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
    return new DraftFolder(path);
  }

  file(name: string): string {
    return join(this.path, name);
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** A folder as a writer has it: a draft, a note that is no plan, a plan file. */
export const drafts: Readonly<Record<string, string>> = {
  '要点.md': brokenDraft,
  '说明.md': '# 使用说明\n\n这是一份软件使用说明,不是计划。\n',
  '要点.plan.yaml': 'title: 江川县教育局2026年工作要点\nissuer: 江川县教育局\nyear: 2026\n',
};
