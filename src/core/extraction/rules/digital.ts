import type { Rule } from './rule.ts';

/** 科技保障: shared government data and electronic licences. */
export const digitalRules: readonly Rule[] = [
  {
    indicator: 'digital.catalogue_items',
    units: ['项', '条', '个', '类'],
    says: ['资源目录|数据目录 … 事项?', '资源目录|数据目录', '# … 资源目录|数据目录'],
    about: '政务|信息资源|数据',
    examples: [{ text: '全县政务信息资源目录事项900项，已挂载900项。', value: 900 }],
  },
  {
    indicator: 'digital.licence_types',
    units: ['类', '种', '项', '个'],
    says: ['电子证照', '电子证照 种类|类型', '# 电子证照'],
    never: '签章|调用',
    examples: [{ text: '汇聚电子证照150类，完成签章140类。', value: 150 }],
  },
];
