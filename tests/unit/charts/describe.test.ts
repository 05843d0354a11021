import { describe, expect, it } from 'vitest';
import { modelOfRows } from './entries.ts';

describe('the description of a chart', () => {
  it('says every value with interval, rank and remarks, then who is missing', () => {
    const model = modelOfRows(
      'intervals',
      [
        {
          value: 98.3,
          label: '青禾区',
          interval: [97.53, 98.93],
          rank: '第 1',
          badges: [{ text: '截至 11 月', tone: 'plain' }],
        },
        { value: 90, label: '白鹭县' },
      ],
      { missing: [{ label: '松烟市', reason: '已遮蔽' }] },
    );
    expect(model.description).toBe(
      '调解成功率：青禾区 2021 年 98.3%（97.5%–98.9%，第 1，截至 11 月）；白鹭县 2021 年 90%。无数据：松烟市（已遮蔽）。',
    );
  });

  it('says so in English', () => {
    const model = modelOfRows('bars', [{ value: 0, label: 'Qinghe', valueText: '0' }], {
      language: 'en',
      title: 'Cases',
      unit: '',
    });
    expect(model.description).toBe('Cases: Qinghe 2021 0.');
  });
});
