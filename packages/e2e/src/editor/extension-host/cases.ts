import type * as vscode from 'vscode';
import { equal, eventually, ok } from './expect.ts';

type Api = typeof vscode;

/** Name → what must hold in the editor. The folder holds 要点.md, 说明.md, 要点.plan.yaml. */
export const cases: Readonly<Record<string, (api: Api) => Promise<void>>> = {
  '草稿有提示，位置准确': async (api) => {
    const { document } = await open(api, '要点.md');
    const diagnostics = await findings(api, document.uri);
    const level = diagnostics.filter(({ code }) => codeOf(code) === 'numbering-level');
    equal(
      level.map(({ range }) => [range.start.line + 1, document.getText(range)]),
      [[7, '2、']],
      '序号层级',
    );
  },

  '大纲按一、1.分层': async (api) => {
    const { document } = await open(api, '要点.md');
    const symbols = await eventually(
      () =>
        api.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        ),
      (value) => value.some(({ name }) => name.startsWith('一、')),
      '没有大纲',
    );
    // The editor's own Markdown symbols stand beside these.
    const chapters = symbols.filter(({ name }) => /^(?:[一二三]|\d)、/u.test(name));
    equal(
      chapters.map(({ name }) => name),
      ['一、夯实办学基础', '2、提升教育质量', '三、守牢安全底线'],
      '章',
    );
    equal(
      chapters[0]?.children.map(({ name }) => name),
      ['1.加快学校建设'],
      '任务',
    );
  },

  快速修正只改序号: async (api) => {
    const { document } = await open(api, '要点.md');
    const finding = (await findings(api, document.uri)).find(
      ({ code }) => codeOf(code) === 'numbering-level',
    );
    ok(finding, '没有序号提示');
    // Asked again: the editor drops the answer to a request that a new check overtook.
    const preferred = await eventually(
      async () =>
        (
          await api.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            finding.range,
            'quickfix',
          )
        ).find(({ isPreferred }) => isPreferred === true),
      (action) => action?.edit !== undefined,
      '没有首选修正',
    );
    ok(preferred?.edit, '没有首选修正');
    ok(await api.workspace.applyEdit(preferred.edit), '修正未能应用');
    equal(document.lineAt(6).text, '二、 提升教育质量', '修正后的行');
    await eventually(
      () => api.languages.getDiagnostics(document.uri).map(({ code }) => codeOf(code)),
      (codes) => !codes.includes('numbering-level'),
      '修正后提示仍在',
    );
    await api.commands.executeCommand('workbench.action.files.revert');
  },

  责任处室处列出全部处室: async (api) => {
    const { document, editor } = await open(api, '要点.md');
    const line = document.lineAt(9);
    await editor.edit((edit) => {
      edit.insert(line.range.start, '责任处室：');
    });
    const list = await eventually(
      () =>
        api.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.lineAt(9).range.end,
        ),
      ({ items }) => items.map(labelOf).includes('规建科'),
      '没有处室',
    );
    ok(list.items.map(labelOf).includes('人事科'), '缺人事科');
    await api.commands.executeCommand('workbench.action.files.revert');
  },

  '计划 YAML 有键名提示': async (api) => {
    const { document } = await open(api, '要点.plan.yaml');
    const list = await eventually(
      () =>
        api.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.lineAt(document.lineCount - 1).range.end,
        ),
      ({ items }) => items.map(labelOf).includes('sections'),
      '没有键名',
    );
    ok(list.items.length > 3, '键名太少');
  },

  '“为什么没有提示”说明原因': async (api) => {
    await open(api, '说明.md');
    const report = await eventually(
      async () => {
        await api.commands.executeCommand('yaodian.explain');
        return (
          api.workspace.textDocuments
            .find(({ uri }) => uri.scheme === 'yaodian-report')
            ?.getText() ?? ''
        );
      },
      (text) => /不是计划文件|not a plan file/iu.test(text),
      '没有说明',
    );
    ok(report.startsWith('# '), '说明没有标题');
    ok(!api.workspace.textDocuments.some(({ isDirty }) => isDirty), '说明要人保存');
    await api.commands.executeCommand('workbench.action.closeEditorsInGroup');
  },

  重新启动后仍有提示: async (api) => {
    const { document } = await open(api, '要点.md');
    await findings(api, document.uri);
    await api.commands.executeCommand('yaodian.restart');
    await findings(api, document.uri);
  },

  检查全部草稿给出没有打开的文件的提示: async (api) => {
    const folder = api.workspace.workspaceFolders?.[0];
    ok(folder, '没有打开文件夹');
    const [text, closed] = ['要点.md', '旧稿.md'].map((name) => api.Uri.joinPath(folder.uri, name));
    ok(text && closed, '没有文件名');
    await api.workspace.fs.copy(text, closed);
    await api.commands.executeCommand('yaodian.checkWorkspace');
    await findings(api, closed);
    await api.workspace.fs.delete(closed);
    await eventually(
      () => api.languages.getDiagnostics(closed),
      (list) => list.length === 0,
      '删除后提示仍在',
    );
  },

  不是计划的文件没有提示: async (api) => {
    const { document } = await open(api, '说明.md');
    await open(api, '要点.md').then(({ document: plan }) => findings(api, plan.uri));
    equal(api.languages.getDiagnostics(document.uri), [], '说明文件的提示');
  },
};

/** An offer as it is read, without what stands beside it. */
function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

async function open(
  api: Api,
  name: string,
): Promise<{ document: vscode.TextDocument; editor: vscode.TextEditor }> {
  const folder = api.workspace.workspaceFolders?.[0];
  ok(folder, '没有打开文件夹');
  const document = await api.workspace.openTextDocument(api.Uri.joinPath(folder.uri, name));
  return { document, editor: await api.window.showTextDocument(document) };
}

async function findings(api: Api, uri: vscode.Uri): Promise<vscode.Diagnostic[]> {
  return await eventually(
    () => api.languages.getDiagnostics(uri),
    (list) => list.length > 0,
    '没有提示',
  );
}

function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
