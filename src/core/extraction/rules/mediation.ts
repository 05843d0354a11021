import { caseUnits, type Rule, rateUnits } from './rule.ts';

/** 社会矛盾纠纷化解, first part: mediation by the people's committees and before the courts. */
export const mediationRules: readonly Rule[] = [
  {
    indicator: 'mediation.cases',
    units: [...caseUnits, '次'],
    says: [
      '调解|调处|化解|排查|受理|排查调处 … 纠纷|案件|民间纠纷',
      '调解|调处|化解 # … 纠纷',
      '矛盾纠纷|纠纷',
      '人民调解 … 案件',
    ],
    topics: ['mediation'],
    never: '成功|司法确认|口头|书面|行政复议|诉讼|信访|审结|审理|办案|群体',
    narrower: [
      {
        words:
          '涉企|金融|物业|劳动|交通|医疗|医患|婚姻|邻里|土地|山林|消费|旅游|法律顾问|律师|涉军|欠薪|行政争议',
        where: 'clause',
        demotion: 'subset',
      },
      { words: '(?:村居|村|社区)法律顾问', where: 'sentence', demotion: 'subset' },
    ],
    examples: [
      { text: '各级人民调解组织共调解矛盾纠纷1,320件，调解成功1,300件。', value: 1320 },
      { text: '成功调解各类矛盾纠纷917件。', value: 'none' },
      { text: '开展涉金融纠纷调解工作，共调解涉企纠纷60件。', value: 'none' },
    ],
  },
  {
    indicator: 'mediation.success',
    units: caseUnits,
    says: [
      '调解|调处|化解 成功',
      '成功 调解|调处|化解 … 纠纷|案件',
      '成功 调解|调处|化解',
      '调解成功|调处成功 … 纠纷|案件',
    ],
    topics: ['mediation'],
    examples: [
      { text: '共调解矛盾纠纷1320件，调解成功1300件。', value: 1300 },
      { text: '成功调解各类矛盾纠纷81件。', value: 81 },
    ],
  },
  {
    indicator: 'mediation.success_rate',
    units: rateUnits,
    says: ['调解|调处|化解 … 成功率', '成功率', '调解|调处 成功'],
    topics: ['mediation'],
    never: '诉前',
    examples: [
      { text: '共调解矛盾纠纷1320件，调解成功1300件，调解成功率98.5%。', value: 98.5 },
      { text: '调处矛盾纠纷X件，调处成功率X%。', value: null },
    ],
  },
  {
    indicator: 'mediation.amount',
    units: ['万元'],
    says: ['涉案|涉及|协议|调解 … 金额|标的|标的额', '金额'],
    topics: ['mediation'],
    examples: [{ text: '全年共调解案件320宗，涉案金额2100多万元。', value: 2100 }],
  },
  {
    indicator: 'prelitigation.diverted',
    units: caseUnits,
    says: ['分流 … 案件|纠纷', '委派|委托|诉前 … 调解? … 案件|纠纷'],
    about: '诉前|委派|综治中心|分流',
    never: '成功|繁简',
    examples: [{ text: '法院向综治中心分流案件800件，诉前分流率60%。', value: 800 }],
  },
  {
    indicator: 'prelitigation.diversion_rate',
    units: rateUnits,
    says: ['诉前? 分流率', '分流率'],
    examples: [{ text: '法院向综治中心分流案件800件，诉前分流率60%。', value: 60 }],
  },
  {
    indicator: 'prelitigation.success',
    units: caseUnits,
    says: ['诉前 … 调解|化解 成功', '调解|化解 成功', '成功 调解|化解'],
    topics: ['prelitigation'],
    examples: [{ text: '诉前分流案件800件，诉前调解成功500件。', value: 500 }],
  },
  {
    indicator: 'prelitigation.success_rate',
    units: rateUnits,
    says: ['诉前 … 成功率', '调解|化解 成功率', '成功率'],
    topics: ['prelitigation'],
    examples: [{ text: '诉前调解成功500件，诉前调解成功率62.5%。', value: 62.5 }],
  },
];
