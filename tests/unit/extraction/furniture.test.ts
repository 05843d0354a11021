import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/core/extraction/normalise.ts';
import { extract } from './invented.ts';

const title = '云溪县2023年法治政府建设情况报告';
const sentences = [
  '一、主要工作情况',
  '全年各级人民调解组织共调解矛盾纠纷1,204件，调解成功1,190件，成功率98.8%，群众满意度不断上升。',
  '县司法局办理公证320件，办理法律援助案件1,045件，全县建成公共法律服务站十二个，服务更加便捷。',
];
const plain = [title, ...sentences].join('\n');

const told = (text: string) =>
  extract(text).figures.map(({ indicator, primary, value, unit }) => ({
    indicator,
    primary,
    value,
    unit,
  }));

/** Lines of pages of our own making, none of which tells of the report. */
const furniture = [
  '首页 > 政务公开 > 法治政府建设',
  '当前位置：首页 > 公示公告 > 12类公开事项',
  '发布时间：2024-03-05 09:30 来源：县司法局 浏览次数：1 286 次',
  '字体：[大 中 小] 打印本页 关闭窗口',
  '— 3 —',
  '第2页 共15页',
  '主办：云溪县人民政府办公室 网站标识码：9901010001',
  '版权所有：云溪县人民政府 联系电话：0990-1234567',
  '临ICP备12345678号-1 临公网安备 99010102000001号',
  '上一篇：云溪县2022年办理公证300件',
  '·云溪县全年办理公证295件 2023-01-12',
  '您是第 3 582 417 位访客',
  '扫码关注，VIP会员限时特价，仅需99元',
];

describe('furniture of a page', () => {
  it.each(furniture)('gives no figures: %s', (line) => {
    const figures = told(plain);
    expect(figures.length).toBeGreaterThan(5);
    expect(told(`${plain}\n${line}\n`)).toEqual(figures);
    expect(told([line, title, line, ...sentences].join('\n'))).toEqual(figures);
  });

  it('changes nothing wherever its lines stand', () => {
    const figures = told(plain);
    const line = fc.constantFrom('', ...furniture);
    fc.assert(
      fc.property(fc.array(line, { minLength: 4, maxLength: 4 }), (lines) => {
        const text = [title, ...sentences]
          .flatMap((each, at) => [each, lines[at] ?? ''])
          .join('\n');
        expect(told(text)).toEqual(figures);
      }),
    );
  });

  it('ends the report at the foot of the page', () => {
    const foot = '上一篇：关于公布目录的通知\n相关阅读：\n某镇办理公证66件\n某乡建成服务站7个';
    expect(told(`${plain}\n${foot}\n`)).toEqual(told(plain));
  });

  it('ends the report at the foot of the page, whatever is written there', () => {
    const foot = '推荐阅读\n办理公证66件。\n某乡办理公证77件。更多内容请看本网站其他栏目更多';
    expect(told(`${plain}\n${foot}\n`)).toEqual(told(plain));
  });

  it('does not end the report where its own sentences follow', () => {
    const rest = '推荐阅读\n全县各级行政执法机关全年共办理行政处罚案件77件。';
    expect(told(`${plain}\n${rest}\n`).map(({ value }) => value)).toContain(77);
    expect(told(`${plain}\n推荐阅读\n二、办理公证\n`)).toEqual(told(plain));
  });

  it('does not take a list of results for the foot or furniture of a page', () => {
    const text = `${plain}\n3.承办人大代表建议35件，办结率100%；\n4.走访联系人大代表12名，发布公众号文章30篇；`;
    expect(told(text).map(({ value }) => value)).toEqual(expect.arrayContaining([35, 100, 12, 30]));
  });
});

describe('lines cut to a width', () => {
  const prose = `${sentences.slice(1).join('')}${'各级行政机关依法履行职责不断提高行政效能优化营商环境推动全县经济社会实现高质量发展'.repeat(6)}。`;

  it.each([24, 30, 38])('of %i characters read like whole ones', (width) => {
    const lines = prose.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
    const text = [title, sentences[0], ...lines].join('\n');
    expect(told(text)).toEqual(told(`${title}\n${sentences[0]}\n${prose}`));
  });

  it('are joined across the number of a page', () => {
    const lines = prose.match(/.{1,30}/g) ?? [];
    const pages = [...lines.slice(0, 1), '', '— 1 —', '', ...lines.slice(1)];
    const text = [title, sentences[0], ...pages].join('\n');
    expect(told(text)).toEqual(told(`${title}\n${sentences[0]}\n${prose}`));
  });
});

describe('offsets', () => {
  it('lead to what is printed, whatever stands between the pieces of a report', () => {
    const noise = fc.constantFrom('', ' ', '\n', '\u3000', '\u200B', '\r\n', '\t', '——');
    fc.assert(
      fc.property(fc.array(noise, { minLength: 40, maxLength: 40 }), (noises) => {
        const pieces = sentences.join('\n').match(/[\d.,]+|[^\d.,]{1,6}/g) ?? [];
        const text = `${title}\n${pieces.map((piece, at) => piece + (noises[at % 40] ?? '')).join('')}`;
        const { figures } = extract(text);
        for (const { evidence } of figures) {
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.printed);
          expect(text.slice(evidence.phraseStart).startsWith(evidence.phrase)).toBe(true);
          expect(evidence.phrase.length).toBeLessThanOrEqual(40);
        }
      }),
    );
  });
});

describe('numbers broken by a page', () => {
  it.each([
    ['受理办件15 2,430件，', '受理办件152430件,'],
    ['惠企资金8,4 60万元，', '惠企资金8460万元,'],
    ['公开信息11 ,204条，', '公开信息11204条,'],
    ['检查单位7, 864家次，', '检查单位7864家次,'],
    ['调解成功率98. 8%，', '调解成功率98.8%,'],
    ['行政诉讼案件4 4件，', '行政诉讼案件44件,'],
    ['审核换发行政执法证件1\n,053个，', '审核换发行政执法证件1053个,'],
    ['人民法院诉前调解成功91\n3件，', '人民法院诉前调解成功913件,'],
    ['持证人员１，０５３人，', '持证人员1053人,'],
  ])('%j is put together', (text, expected) => {
    expect(cleanText(text).text).toBe(expected);
  });

  it.each([
    '共2023 12次会议',
    '于5月 15日召开',
    '分别为25, 132件',
    '收到(件)  653  547\n受理',
    '第3 12条',
  ])('%j is not', (text) => {
    expect(
      cleanText(text)
        .text.replace(/[^\d]+/g, ' ')
        .trim(),
    ).toBe(text.replace(/[^\d]+/g, ' ').trim());
  });
});
