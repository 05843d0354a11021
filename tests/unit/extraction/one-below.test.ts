import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/domain/locality.ts';
import { isOfOnePlace } from '../../../src/core/extraction/one-below.ts';

describe('a sentence about one place', () => {
  it.each<[string, Level | null, string]>([
    ['城关镇全年调解纠纷', 'county', '云溪县'],
    [' 城关镇全年调解纠纷', 'county', '云溪县'],
    ['全县调解纠纷30件;城关镇全年调解纠纷', 'county', '云溪县'],
    ['2023年,城关镇人民政府组织调解', 'county', '云溪县'],
    ['邻近的丹霞县共调解纠纷', 'county', '云溪县'],
    ['丹霞县共调解纠纷', 'prefecture', '青石市'],
    ['丹霞县共调解纠纷', null, '青石市'],
    ['青石市共调解纠纷', 'province', '临江省'],
    ['朝阳社区全年调解纠纷', 'town', '柳河镇'],
  ])('below or beside the locality: %s (%s, %s)', (said, level, own) => {
    expect(isOfOnePlace(said, level, own)).toBe(true);
  });

  it.each<[string, Level | null, string]>([
    ['云溪县全年调解纠纷', 'county', '云溪县'],
    ['云溪县全年调解纠纷', 'county', '青石市云溪县'],
    ['云溪镇全年调解纠纷', 'county', '云溪县'],
    ['城关镇试点先行,全县共调解纠纷', 'county', '云溪县'],
    ['城关镇全年调解纠纷;全县调解纠纷', 'county', '云溪县'],
    ['各乡镇全年调解纠纷', 'county', '云溪县'],
    ['青石市共调解纠纷', 'county', '云溪县'],
    ['丹霞县共调解纠纷', 'town', '柳河镇'],
    ['调解纠纷', 'county', '云溪县'],
  ])('is none that speaks of the whole, or names none: %s (%s, %s)', (said, level, own) => {
    expect(isOfOnePlace(said, level, own)).toBe(false);
  });
});
