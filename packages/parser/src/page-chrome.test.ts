import { describe, expect, it } from 'vitest';
import { isPageChrome, isPageRow } from './page-chrome.ts';

describe('isPageChrome', () => {
  it.each([
    '索 引 号： 00001234/2026-00001 公开日期： 2026-02-03',
    '索引号 00001234/2026-00001',
    '• 发文字号：',
    '• 时间：2026-02-03 08:30',
    '[ 索引号 ]00001234 [ 发布机构 ]某区教育局 [ 成文日期 ]2026-02-03',
    '文件有效性 有效',
    '文 号 | 某政办〔2026〕2号 |',
    '>政府信息公开>规划计划>专项规划',
    '首页 > 政务公开 > 法规文件',
    '您所在的位置:政务公开 > 工作报告',
    '今天是：2026年2月3日 星期二',
    '2026-02-14    点击：8次',
    'VIP专免',
    '29.51KB',
    '24 页',
    '999+',
    '侵权投诉',
    '【字体: 打印',
    '】',
    '- 时间:2026-02-24',
    '更新时间: 2026-01-26 11:25:32',
    '《某校2026年工作计划.docx》由会员分享,可在线阅读,更多相关内容请在文库上搜索。',
  ])('%s', (line) => {
    expect(isPageChrome(line)).toBe(true);
  });

  it.each([
    '时间：3月至6月',
    '名称和文号要一致',
    '标题',
    '某市教育局2026年工作要点',
    '新建幼儿园12所，举报电话向社会公布。',
    '1.加强教师培训',
    '甲>乙',
    '各县（市、区）教育局：',
    '12所',
    '- 时间：3月至6月',
    '《某校工作计划》由教代会通过。',
  ])('%s is none', (line) => {
    expect(isPageChrome(line)).toBe(false);
  });
});

describe('isPageRow', () => {
  it('a row that describes the document is no row of tasks', () => {
    expect(isPageRow('索引号： | 00001234 | 信息分类： | 工作规划 |')).toBe(true);
    expect(isPageRow('名 称： | 某市教育局2026年工作要点 |')).toBe(true);
    expect(isPageRow('1 | 新建幼儿园 | 某市教育局 | 年底前 |')).toBe(false);
    expect(isPageRow('序号 | 名称 | 责任单位 | 完成时限 |')).toBe(false);
  });
});
