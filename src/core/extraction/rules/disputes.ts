import { caseUnits, type Rule, rateUnits } from './rule.ts';

/** 社会矛盾纠纷化解, last part: petitions, notaries and legal aid. */
export const disputesRules: readonly Rule[] = [
  {
    indicator: 'petition.cases',
    units: [...caseUnits, '批次'],
    says: [
      '受理|办理|接待|化解|处理|接收 … 信访 … 事项|件|案件|问题?',
      '信访 事项|件|案件|总量',
      { says: '积案', demotion: 'subset' },
      { says: '信访 … 积案', demotion: 'subset' },
    ],
    topics: ['petition'],
    narrower: [{ words: '积案|重复|涉法涉诉|越级|进京', where: 'clause', demotion: 'subset' }],
    examples: [
      { text: '全年共受理信访事项320件。', value: 320 },
      { text: '化解信访积案10起。', value: 'none' },
    ],
  },
  {
    indicator: 'petition.resolved_rate',
    units: rateUnits,
    says: ['化解率|办结率|按期办结率'],
    topics: ['petition'],
    narrower: [{ words: '初信初访|积案|重复', where: 'clause', scope: 'subset' }],
    examples: [
      { text: '初信初访化解率达100%。', value: 100, scope: 'subset' },
      { text: '受理信访事项320件，化解率96.5%。', value: 96.5 },
    ],
  },
  {
    indicator: 'notary.cases',
    units: caseUnits,
    says: ['公证 … 事项|案件|业务|公证书?', '公证', '# 公证'],
    topics: ['notary'],
    never: '咨询|收费|免费|上门|减免|公函',
    examples: [{ text: '公证处共办理各类公证事项160件。', value: 160 }],
  },
  {
    indicator: 'legalaid.cases',
    units: caseUnits,
    says: ['法律援助|法援 … 案件|事项?', '受理|办理|承办 # … 法律援助|法援', '援助 案件'],
    about: '法律援助|法援',
    never: '咨询|刑事|民事|农民工|法律帮助|评查',
    examples: [{ text: '全年办理法律援助案件204件。', value: 204 }],
  },
];
