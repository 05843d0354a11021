import type { Rule } from './rule.ts';

/** 科技保障: shared government data and electronic licences. */
export const digitalRules: readonly Rule[] = [
  {
    indicator: 'digital.catalogue_items',
    units: ['项', '条', '个', '类'],
    says: [
      '资源目录|数据目录|信息目录|共享目录 … 事项|总数|数据?',
      '资源目录|数据目录|信息目录|共享目录',
      '# … 资源目录|数据目录|信息目录',
      '目录 … 编制|挂载|发布|归集',
    ],
    about: '政务|信息资源|数据',
    never: '开放目录|新增|决策|权责|公开目录|领域|需求',
    examples: [
      { text: '全县政务信息资源目录事项900项，已挂载900项。', value: 900 },
      { text: '编制全县政务信息资源目录8,742项。', value: 8742 },
    ],
  },
  {
    indicator: 'digital.licence_types',
    units: ['类', '种', '项', '个', '大类', '小类'],
    says: ['电子证照', '电子证照 … 种类|类型|目录|类别', '# … 电子证照', '证照 种类|类型'],
    about: '电子证照',
    never: '签章|调用|制发|新增|印章|场景|应用|事项',
    neverAfter: '.{0,4}(?:场景|事项)',
    examples: [
      { text: '汇聚电子证照150类，完成签章140类。', value: 150 },
      { text: '累计归集212类电子证照。', value: 212 },
    ],
  },
];
