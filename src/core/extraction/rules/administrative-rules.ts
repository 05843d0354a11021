import { documentUnits, type Rule } from './rule.ts';

/** 依法行政制度: normative documents, made, reviewed, filed and cleaned up. */
export const administrativeRules: readonly Rule[] = [
  {
    indicator: 'normative.issued',
    units: documentUnits,
    says: [
      '制定|出台|印发|制发|发布|颁布|新制定 … 规范性文件',
      '制定|出台|印发|制发|发布 # … 规范性文件',
      { says: '部门 规范性文件', demotion: 'other-body' },
    ],
    never: '备案|报备|审查|审核|清理|拟|废止|失效|修改|有效|起草|党内|党委',
    examples: [
      { text: '全年共出台政府规范性文件6份，部门规范性文件2份。', value: 6 },
      { text: '2023年，县政府制定行政规范性文件5件。', value: 5 },
    ],
  },
  {
    indicator: 'normative.filed',
    units: documentUnits,
    says: [
      '报送|上报|报备|报请|备案|向上级 … 规范性文件',
      '规范性文件 … 报送|上报|报备|向 … 备案',
      '规范性文件 … 备案|报备',
      '报送|上报 … 备案 # … 规范性文件',
      '报送备案|上报备案|报备|报请备案',
    ],
    about: '规范性文件',
    never: '收到|接收|登记|报送备案的|各部门|各乡镇|未备案|审查报',
    examples: [
      { text: '全年上报备案审查规范性文件7件。', value: 7 },
      { text: '向市政府报送备案规范性文件3件。', value: 3 },
      { text: '制定行政规范性文件6件，报送备案5件。', value: 5 },
      { text: '收到各乡镇报备规范性文件9件。', value: 'none' },
    ],
  },
  {
    indicator: 'normative.reviewed',
    units: documentUnits,
    says: [
      '审查|审核 … 规范性文件',
      '规范性文件 … 审查|审核',
      '出具 # … 规范性文件 … 审核意见|审查意见|审核|审查',
      '# … 规范性文件 … 合法性审核|合法性审查|审核|审查',
    ],
    never: '备案|合同|清理|上报|报送',
    narrower: [{ words: '司法局|司法所|法制办', where: 'clause', scope: 'organ' }],
    examples: [
      { text: '市司法局共出具11份涉及规范性文件的合法性审核意见。', value: 11, scope: 'organ' },
      { text: '全年合法性审核规范性文件23件。', value: 23 },
    ],
  },
  {
    indicator: 'normative.valid',
    units: documentUnits,
    says: ['继续有效 … 规范性文件?', '现行有效|保留 … 规范性文件', '规范性文件 … 继续有效'],
    about: '规范性文件',
    examples: [{ text: '清理后继续有效的规范性文件12件，宣布失效的3件。', value: 12 }],
  },
  {
    indicator: 'normative.repealed',
    units: documentUnits,
    says: [
      '废止和宣布失效|废止、失效|废止失效|废止和失效|废止或失效 … 规范性文件?',
      { says: '废止 … 规范性文件?', kind: '废止' },
      { says: '失效 … 规范性文件?', kind: '失效' },
    ],
    about: '规范性文件',
    never: '拟废止|建议废止',
    examples: [{ text: '清理后继续有效的规范性文件12件，宣布失效的3件。', value: 3 }],
  },
];
