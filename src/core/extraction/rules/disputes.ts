import { caseUnits, type Rule, rateUnits } from './rule.ts';

/** 社会矛盾纠纷化解, last part: petitions, notaries and legal aid. */
export const disputesRules: readonly Rule[] = [
  {
    indicator: 'petition.cases',
    units: [...caseUnits, '批次', '件批', '批', '件(批)', '封'],
    says: [
      '受理|办理|接待|化解|处理|接收|承办|收到|登记 … 信访 … 事项|件|案件|问题|诉求?',
      '受理|办理|接待|处理 …… 来信来访|来访|来信|来信来访来电|来信来访事项|上访 事项?',
      '信访 事项|件|案件|总量|问题|诉求',
      '信访',
      '信访 … 办理|受理|处理',
      '受理|办理|化解 # … 信访',
      { says: '积案', demotion: 'subset' },
      { says: '信访 … 积案', demotion: 'subset' },
    ],
    topics: ['petition'],
    never:
      '12345|热线|信箱|律师|法律顾问|参与|公证|援助|突出|疑难|历史遗留|重点|(?<!信访)部门|访调',
    narrower: [
      {
        words:
          '积案|重复|网上信访|网信|涉法涉诉|越级|进京|赴省|到市|领导.{0,6}(?:接访|包案|下访)|交办(?![^#]{0,3}[和及与、])|初信初访',
        where: 'clause',
        demotion: 'subset',
      },
      {
        words:
          '领导[^,;。]{0,12}(?:接访|包案|下访|约访)[^,;。]{0,8},(?:化解|解决|协调)[^,;。]{0,10}$',
        where: 'said',
        demotion: 'subset',
      },
    ],
    examples: [
      { text: '全年共受理信访事项320件。', value: 320 },
      { text: '全县信访总量1865批2310人次。', value: 1865 },
      { text: '县领导接访下访326人次，化解信访问题128件。', value: 'none' },
      { text: '化解信访积案10起。', value: 'none' },
      { text: '办理上级交办和群众来访信访事项87件。', value: 87 },
      { text: '信访工作方面，共接待办理群众来信来访来电348件批。', value: 348 },
      { text: '全年共办理群众来信来访事项29件。', value: 29 },
    ],
  },
  {
    indicator: 'petition.resolved_rate',
    units: rateUnits,
    says: ['化解率|办结率|按期办结率|按时办结率|及时办结率|息诉罢访率|办结化解率'],
    inWords: [
      {
        says: '(?<=信访[^,;。\\n]{0,10}\\d[\\d,.]{0,8}余?(?:件次|件|批次|起|宗),(?:已|现已)?)(?:全部|均已|均|悉数)(?:按时|按期|及时|依法)?(?:办结|化解)',
        value: 100,
      },
    ],
    topics: ['petition'],
    narrower: [
      { words: '积案|重复', where: 'clause', demotion: 'subset' },
      { words: '初信初访|初次信访|一次性?化解', where: 'clause', scope: 'subset' },
    ],
    examples: [
      { text: '初信初访化解率达100%。', value: 100, scope: 'subset' },
      { text: '化解信访积案12件，积案化解率75%。', value: 'none' },
      { text: '受理信访事项320件，化解率96.5%。', value: 96.5 },
      { text: '受理信访事项86件，全部办结。', value: 100 },
    ],
  },
  {
    indicator: 'notary.cases',
    units: [...caseUnits, '份'],
    says: [
      '公证 … 事项|案件|业务|公证书|服务?',
      '公证',
      '# … 公证',
      '公证 … 办理|办证|受理|办结|出证 量|总量|数|件?',
      '出具|办理|办结 … 公证 文书|文书|证书',
      '公证书',
    ],
    topics: ['notary'],
    never: '咨询|收费|免费|上门|减免|赋强|公函|援助|跨省|帮办|预约|投诉',
    narrower: [{ words: '[省市县区]本级|[省市]级公证', where: 'clause', scope: 'own-level' }],
    examples: [
      { text: '公证处共办理各类公证事项160件。', value: 160 },
      { text: '办理公证、法律援助案件分别为1328件和406件。', value: 1328 },
      { text: '县公证处全年办理公证六百四十二件。', value: 642 },
      { text: '公证业务办理1390件，其中涉外39件。', value: 1390 },
      { text: '公证处办证512件，减免费用4.6万元。', value: 512 },
      { text: '全年出具公证文书760份。', value: 760 },
    ],
  },
  {
    indicator: 'legalaid.cases',
    units: caseUnits,
    says: [
      '法律援助|法援 … 案件|事项?',
      '受理|办理|承办|提供|指派|办结 … # … 法律援助|法援',
      '援助 案件',
      '# … 法律援助|法援 案件|事项 …… 指派|办理|办结|受理|承办',
      '受理|办理|承办|提供 … 法律援助|法援',
      '法律援助|法援 …… 受理|办理|承办|办案|办结|指派|提供 … 案件|事项?',
    ],
    about: '法律援助|法援',
    neverAfter: '.{0,20}(?:质量|评查|回访|评估)',
    never: '咨询|刑事|民事|农民工|法律帮助|评查|回访|公证|质量',
    examples: [
      { text: '全年办理法律援助案件204件。', value: 204 },
      { text: '全年办理公证120件、法律援助85件。', value: 85 },
      { text: '各级法律援助机构承办案件562件。', value: 562 },
      { text: '法律援助中心共办案95件，其中民事80件、刑事15件。', value: 95 },
    ],
  },
];
