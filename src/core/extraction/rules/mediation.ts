import { caseUnits, loose, type Narrowing, type Rule, rateUnits } from './rule.ts';

const kinds =
  '涉企|金融|物业|劳动|劳资|交通|医疗|医患|婚姻|邻里|土地|山林|消费|旅游|法律顾问|律师|涉军|欠薪|行政争议|商事|校园|电商|专业性|行业性|知识产权|疑难|重大|个人调解|品牌|[医交物劳旅]调委|[警检访医诉交]调';

/** What bureaus mediate themselves, unless a list names it beside other mediation. */
const byBureaus: Narrowing = {
  words: '(?:^|[,;。])[^,;。、]{0,12}行政调解(?![、和与及])[^;。]{0,40}$',
  unless: '行政调解.{0,40}人民调解',
  where: 'said',
  demotion: 'subset',
};

/** What labour arbitration settles. */
const byArbitration: Narrowing = {
  words: '仲裁[^;。]{0,40}$',
  unless: '人民调解|矛盾纠纷',
  where: 'said',
  demotion: 'subset',
};

/** What follows the disputes of one kind: 调解医患纠纷26起,成功25起,赔付金额180万元. */
const ofOneKind: Narrowing = {
  words: `(?:${kinds}|行政裁决)[^,;。各等]{0,10}(?:纠纷|案件|争议|调解)[^,;。各等]{0,12},[^,;。]{0,12}$`,
  unless: '其中|矛盾纠纷|民间纠纷|各类',
  where: 'said',
  demotion: 'subset',
};

/** 社会矛盾纠纷化解, first part: mediation by the people's committees and before the courts. */
export const mediationRules: readonly Rule[] = [
  {
    indicator: 'mediation.cases',
    units: [...caseUnits, '次'],
    says: [
      '调解|调处|化解|受理|排查调处|排查化解|排查调解|调处化解|排查受理|办理|接待 … 纠纷|案件|民间纠纷',
      { says: '排查 … 纠纷', units: caseUnits },
      '调解|调处|化解|排查|受理 …… # … 纠纷',
      { says: '矛盾纠纷|民间纠纷|纠纷 … 调解|调处|化解|排查|受理?', units: caseUnits },
      '人民调解 … 案件',
      '# … 矛盾纠纷|纠纷 … 调解|化解|调处|受理',
      '纠纷 总数|总量|案件',
      { says: '调解|调处|受理', kind: loose },
    ],
    topics: ['mediation'],
    never:
      '成功|司法确认|预防|防范|稳控|口头|书面|行政复议|诉讼|信访|审结|审理|办案|群体|行政调解|仲裁|裁决|未|其余|移交|诉前|防止|避免|直接|履行|诉调|转化|复议|调委会调处|协议书|咨询|专业性?调委会',
    narrower: [
      {
        words: kinds,
        unless: '各类|各种|各级|等类|(?:邻里|婚姻)[^#]{0,16}等',
        where: 'clause',
        demotion: 'subset',
      },
      { words: '(?:村居|村|社区)法律顾问', where: 'sentence', demotion: 'subset' },
      byBureaus,
      byArbitration,
    ],
    examples: [
      { text: '各级人民调解组织共调解矛盾纠纷1,320件，调解成功1,300件。', value: 1320 },
      { text: '成功调解各类矛盾纠纷917件。', value: 'none' },
      { text: '开展涉金融纠纷调解工作，共调解涉企纠纷60件。', value: 'none' },
      { text: '全县人民调解组织排查化解婚姻、邻里等各类纠纷3,201件。', value: 3201 },
      { text: '县法院诉前调解纠纷120件。', value: 'none' },
      { text: '预防纠纷231件，调解纠纷1890件。', value: 1890 },
      { text: '医调委调解案件45件。', value: 'none' },
      { text: '街道和社区两级调委会调解邻里、物业、供热等矛盾纠纷428件。', value: 428 },
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
      '成功 调解|调处|化解 # … 纠纷|案件',
      '^ 其中? 成功',
      '^ 其中|已|现已? 调成|调结',
      '调解|调处|化解 … 达成协议|达成调解协议',
      '^ 其中|已? 达成协议|达成调解协议',
      '# … 调解成功|调处成功|调成',
    ],
    topics: ['mediation'],
    never: '诉前|行政调解|信访|积案|复议|未|医患|行业性',
    narrower: [byBureaus, byArbitration, ofOneKind],
    examples: [
      { text: '共调解矛盾纠纷1320件，调解成功1300件。', value: 1300 },
      { text: '成功调解各类矛盾纠纷81件。', value: 81 },
      { text: '办理行政调解案件1256件，调解成功1180件。', value: 'none' },
      { text: '人民调解组织受理矛盾纠纷2,140件，调成2,101件。', value: 2101 },
      { text: '调处民间纠纷640件，其中调解达成协议622件。', value: 622 },
      { text: '律师调解工作室调解案件86件，调解成功62件。', value: 'none' },
      { text: '各级人民调解组织共调处矛盾纠纷1834起，成功1797起。', value: 1797 },
    ],
  },
  {
    indicator: 'mediation.success_rate',
    units: rateUnits,
    says: [
      '调解|调处|化解 … 成功率',
      '成功率',
      '调成率|调解达成率|成功比例|调成比例|调解成功比例|成功占比|调成占比|达成率|调解成率',
      '调解|调处 成功',
      { says: '矛盾纠纷|民间纠纷|各类纠纷 … 化解率|调处率|调解率', kind: loose },
      { says: '化解率|调处率', kind: loose },
    ],
    inWords: [
      {
        says: '(?<=纠纷[^,;。\\n]{0,6}\\d[\\d,.]{0,8}余?(?:件|起|宗|例),)(?:全部|均|悉数)(?:调解成功|成功调解|成功化解|调处成功|化解成功)',
        value: 100,
      },
    ],
    topics: ['mediation'],
    never: '诉前|医患|行政调解|信访|积案|履行|平均|仲裁',
    narrower: [byBureaus, byArbitration, ofOneKind],
    examples: [
      { text: '共调解矛盾纠纷1320件，调解成功1300件，调解成功率98.5%。', value: 98.5 },
      { text: '调处矛盾纠纷X件，调处成功率X%。', value: null },
      { text: '排查矛盾纠纷910件，已调处成功890件，调成率97.8%。', value: 97.8 },
      { text: '成功化解民间纠纷2,204件，成功比例98.2%。', value: 98.2 },
      { text: '调解纠纷120起，调解率、调解成功率分别为100%和98.6%。', value: 98.6 },
    ],
  },
  {
    indicator: 'mediation.amount',
    units: ['万元'],
    says: [
      '涉案|涉及|协议|调解|标的 … 金额|标的|标的额|资金|款项',
      '金额|标的额',
      '涉及|涉案|标的',
    ],
    topics: ['mediation'],
    never: '补|奖|经费|罚|挽回|投入|合同|欠薪|工资',
    narrower: [byBureaus, byArbitration, ofOneKind],
    examples: [
      { text: '全年共调解案件320宗，涉案金额2100多万元。', value: 2100 },
      { text: '调解纠纷1206件，协议涉及金额3.62亿元。', value: 36200 },
      { text: '医调委调解医患纠纷26起，赔付金额180万元。', value: 'none' },
    ],
  },
  {
    indicator: 'prelitigation.diverted',
    units: caseUnits,
    says: [
      '分流 … 案件|纠纷',
      '委派|委托|诉前 … 调解? … 案件|纠纷',
      '委派|委托|移送|推送|引导|导入 …… 诉前? 调解',
      '诉前调解|诉前分流|诉前委派|诉前化解 … 案件|纠纷?',
      '分流|委派 # … 案件|纠纷',
    ],
    about: '诉前|委派|综治中心|分流',
    never: '成功|繁简|收案|审结',
    examples: [
      { text: '法院向综治中心分流案件800件，诉前分流率60%。', value: 800 },
      { text: '全年委派诉前调解案件1,386件，诉前调解成功942件。', value: 1386 },
    ],
  },
  {
    indicator: 'prelitigation.diversion_rate',
    units: rateUnits,
    says: ['诉前? 分流率', '分流率', '诉前 … 分流 … 率|占比'],
    examples: [{ text: '法院向综治中心分流案件800件，诉前分流率60%。', value: 60 }],
  },
  {
    indicator: 'prelitigation.success',
    units: caseUnits,
    says: [
      '诉前 … 调解|化解 成功',
      '调解|化解 成功',
      '成功 调解|化解 … 案件|纠纷?',
      '诉前 … 成功 调解|化解 … 案件|纠纷?',
      '^ 其中? 成功',
      '^ 其中|已|现已? 调成|化解',
      '诉前 …… 调成',
    ],
    topics: ['prelitigation'],
    examples: [
      { text: '诉前分流案件800件，诉前调解成功500件。', value: 500 },
      { text: '委派诉前调解案件800件，成功510件。', value: 510 },
      { text: '县法院诉前委派镇调解中心调解案件96件，调成71件。', value: 71 },
      { text: '诉前调解案件240件，化解188件。', value: 188 },
      { text: '法院诉前导入调解1320件，其中调解成功940件。', value: 940 },
      { text: '法院诉前委派人民调解组织调解案件640件，调解成功410件。', value: 410 },
    ],
  },
  {
    indicator: 'prelitigation.success_rate',
    units: rateUnits,
    says: ['诉前 … 成功率', '调解|化解 成功率', '成功率'],
    topics: ['prelitigation'],
    never: '平均',
    examples: [{ text: '诉前调解成功500件，诉前调解成功率62.5%。', value: 62.5 }],
  },
];
