import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, toOriginal } from '../../../src/core/extraction/normalise.ts';

const clean = (text: string): string => cleanText(text).text;

describe('cleanText', () => {
  it.each([
    ['共办结１，０８６件（９８．１％）', '共办结1086件(98.1%)'],
    ['⼀、⽅案与⾃查，⻅附件', '一、方案与自查,见附件'],
    ['受理 25 件', '受理25件'],
    ['受理\u00A025\u3000件', '受理25件'],
    ['调解成功率 98.1 %', '调解成功率98.1%'],
    ['行政 复议', '行政复议'],
    ['零\u200B宽', '零宽'],
    ['第一行\r\n第二行', '第一行\n第二行'],
    ['共＊＊件', '共**件'],
    ['成功率98。1%', '成功率98.1%'],
  ])('%j becomes %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    ['共1,086件', '共1086件'],
    ['共29 757件', '共29757件'],
    ['化解1 5起', '化解15起'],
    ['共1,086,432.5元', '共1086432.5元'],
  ])('joins the number in %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    '驳回2，500人到场',
    '办理21,3000件',
    '2023-03-05 09:30',
    '共2023 12次会议',
    '受理25件,办结13件',
  ])('does not join the numbers of %j', (text) => {
    expect(clean(text).replace(/[,，]/g, ',')).toBe(text.replace(/[,，]/g, ','));
  });

  it('keeps a full-width comma from parting thousands', () => {
    expect(clean('驳回2，500人到场')).toBe('驳回2,500人到场');
  });

  it('puts lines together that were only cut to a width, and leaves headings alone', () => {
    const wrapped = [
      '一、主要工作情况',
      '全年各级人民调解组织共调解矛盾纠纷一',
      '千余件,其中婚姻家庭类案件最多,共有18',
      '0件,调解成功率较高,群众满意度不断上升',
      '法治宣传活动深入各村各社区,形式多样有',
      '声有色,受到群众普遍欢迎,取得良好成效。',
      '全县各级行政机关依法履行各项法定职责不',
      '断提高行政效能,优化营商环境,为企业提供',
      '优质高效便捷的服务,推动全县经济社会实',
      '现高质量发展,努力开创各项工作新的局面。',
    ].join('\n');
    expect(clean(wrapped)).toContain('共有180件');
    expect(clean(wrapped)).toContain('一、主要工作情况\n全年');
    const paragraphs = wrapped.replaceAll(/(?<!情况)\n/g, '。\n');
    expect(clean(paragraphs).split('\n')).toHaveLength(10);
  });

  it('measures lines by the width that they were printed in', () => {
    const wrapped = [
      '全县各级人民调解组织共调解矛盾纠纷1204件',
      '，其中婚姻家庭类案件最多，邻里纠纷次之，',
      '教育，交通，住建，医疗，环保，文旅，人社',
      '，调解成功率较高，群众满意度不断上升，法',
      '治宣传活动深入各村各社区形式多样有声有色',
      '受到群众普遍欢迎取得良好成效，2019年新办',
      '换发行政执法证件1275个，2019年末持证在岗',
      '行政执法人员6842人，培训18期、1.1万余人',
      '次，清理，注销，收回，封存证件436个，调',
      '查，处理，移送违法案件217件，受理，办结',
      '信访事项86件，审查修改合同35份。',
    ];
    expect(clean(wrapped.join('\n'))).toBe(clean(wrapped.join('')));
  });

  it('leads each character back to where it was', () => {
    const text = '共办结 １，０８６\u200B 件。成功率 98.1 ％,⼀审 25 件';
    const cleaned = cleanText(text);
    const start = cleaned.text.indexOf('98.1%');
    const span = toOriginal(cleaned, { start, end: start + 5 });
    expect(text.slice(span.start, span.end)).toBe('98.1 ％');
  });

  it('keeps order and length in step for any text', () => {
    const pieces = fc.constantFrom(
      '共',
      '１',
      '2',
      ',',
      '，',
      ' ',
      '\n',
      '件',
      '%',
      '⼀',
      '\u200B',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          const { text: cleaned, origin } = cleanText(text);
          expect(origin).toHaveLength(cleaned.length);
          for (const [index, place] of Array.from(origin).entries()) {
            expect(place).toBeGreaterThan(origin[index - 1] ?? -1);
            expect(place).toBeLessThan(text.length);
          }
        },
      ),
    );
  });

  it('refuses a range that is not in the text', () => {
    expect(() => toOriginal(cleanText('一'), { start: 0, end: 2 })).toThrow(
      new RangeError('No such range in the text: 0 to 2'),
    );
  });
});
