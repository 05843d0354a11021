import { caseUnits, loose, type Rule, rateUnits } from './rule.ts';

const filed = '申请|案件|申请案件|申请件|复议件';
/** What must not follow 行政复议 where its absence is told: 未发生行政复议被撤销案件 is no zero. */
const ends =
  '(?=[,;。\\n)]|$|[、和及与或]行政(?:诉讼|应诉)|[、和及与或](?:诉讼|应诉)|的?情况|的?情形)';
const none = '(?:未|没有|从未|尚未|未曾|无)';

/** 社会矛盾纠纷化解, second part: administrative review. */
export const reviewRules: readonly Rule[] = [
  {
    indicator: 'review.received',
    units: caseUnits,
    says: [
      `收到|新收|接收|接到|收案|接受|共收|新增|接|登记|收件 … 复议 ${filed}?`,
      `收到|新收|接收|接到|收案|接受|收 ${filed}?`,
      `复议 … 收到|新收|收案|接收|接到|新增|收件|登记|受案 … ${filed}?`,
      '收到|新收|接收|接到|收案 # … 复议',
      '复议 申请',
      '被 申请|提起 行政? 复议 案件?',
      '复议 被申请 案件',
      { says: '被申请人|被申请单位 的? 行政? 复议 案件|申请?', kind: loose },
      { says: '^ 行政? 复议 案件', about: '行政诉讼|行政应诉', kind: loose },
      { says: '发生|涉及|产生|被 … 复议 申请|案件?', kind: loose },
      { says: '复议 申请 … 数|数量|总量', kind: loose },
      {
        says: '^ 全省|全市|全州|全盟|全县|全区|全旗|我省|我市|我县|我区|全年|年内|今年 共有?|共发生? 行政? 复议案件',
        kind: loose,
      },
    ],
    inWords: [
      {
        says: `${none}(?:收到|接到|发生|产生|出现|新增|受理|被提起|涉及)(?:过|任何|一起|一件|新的)?(?:(?:以|针对)[^,;。\\n]{2,14}(?:为被申请人)?的)?(?:(?!因|引|由)[^,;。\\n]){0,6}(?:行政)?复议(?:申请|案件|事项|申请案件)?${ends}`,
        value: 0,
      },
      { says: `(?<![未从])无(?:行政)?复议(?:申请|案件|事项)${ends}`, value: 0 },
      { says: '零(?:行政)?复议(?!纠错|撤销|败诉|被|变更)', value: 0 },
      { says: '行政复议(?:案件|申请)?(?:为零|零发生|零申请)', value: 0 },
      {
        says: `${none}(?:收到|发生|产生|出现|新增|涉及)(?:行政诉讼|行政应诉|诉讼)(?:案件)?[、和及与或](?:行政)?复议(?:申请|案件|事项)?${ends}`,
        value: 0,
      },
    ],
    topics: ['review'],
    never:
      '受理(?!点|窗口|中心)|驳回|维持|纠错|责令|诉讼|不予|审结|办结|应诉|不服|公开申请|公开的申请|撤回|终止|化解',
    examples: [
      { text: '全县共收到行政复议申请45件，受理40件。', value: 45 },
      { text: '2023年，全县共收到行政复议案件X件。', value: null },
      { text: '以我镇政府为被申请人的行政复议案件收到4件（上年为9件）。', value: 4 },
      { text: '收到、受理、审结行政复议案件分别为42件、37件和35件。', value: 42 },
      { text: '行政复议申请同比增长63%，达1,287件。', value: 1287 },
      { text: '我县行政复议案件总量为96件。', value: 96 },
      { text: '作为被申请人的行政复议、作为被告的行政诉讼均为3件。', value: 3 },
      { text: '行政复议、行政诉讼案件各3件。', value: 3 },
      { text: '街道没有收到行政复议申请。', value: 0 },
      { text: '全年未发生行政复议、行政诉讼案件。', value: 0 },
      { text: '没有因处罚决定引发复议的情形。', value: 'none' },
      { text: '未发生行政复议被撤销案件。', value: 'none' },
      { text: '未发生重大行政争议。', value: 'none' },
      { text: '未收到以镇政府为被申请人的行政复议案件。', value: 0 },
      { text: '县行政复议中心登记申请118件，受理109件。', value: 118 },
    ],
  },
  {
    indicator: 'review.accepted',
    units: caseUnits,
    says: [
      '受理 … 行政复议|复议 … 案件|申请?',
      '受理|立案|立案受理|予以受理|依法受理|新受理|审查受理 案件|申请|复议?',
      '复议 … 受理|立案 案件?',
      '受理 # … 复议|案件',
      '受理数|受理量',
      '# 全部|均|已|均已|全部予以|均予以|依法予以|予以|依法|决定|经审查 受理',
      { says: '办理|审理|承办 … 行政复议|复议 … 案件', kind: loose },
      { says: '办理|审理|承办 案件?', kind: loose },
      { says: '办理|审理 # … 复议', kind: loose },
    ],
    topics: ['review'],
    never:
      '不予|未予|诉讼|应诉|审结|办结|未受理|不受理|受理前|被申请人由|参与|律师|答复|作为被|协助|配合',
    examples: [
      { text: '全年共受理行政复议案件25件，已办结13件。', value: 25 },
      { text: '收到行政复议申请45件，受理40件，不予受理5件。', value: 40 },
      { text: '收到行政复议申请36件，除2件不予受理外，其余34件全部受理。', value: 34 },
      { text: '协助区政府办理行政复议案件6件。', value: 'none' },
      { text: '行政复议申请56件，首次超过行政诉讼；受理49件。', value: 49 },
      { text: '办理行政复议案件52件（含上年结转4件），新受理48件。', value: 48 },
    ],
  },
  {
    indicator: 'review.rejected_filing',
    units: caseUnits,
    says: [
      '不予受理|未予受理|不受理|决定不予受理 … 申请|案件|决定?',
      '# … 不予受理|未予受理|不受理',
    ],
    topics: ['review'],
    never: '驳回',
    neverAfter: '[^#]{0,16}受理[^#]{0,8}#',
    examples: [
      { text: '收到行政复议申请45件，受理40件，不予受理5件。', value: 5 },
      { text: '收到行政复议申请45件，受理40件，其余5件依法不予受理。', value: 5 },
      { text: '收到行政复议申请45件，5件因不符合条件而不予受理。', value: 5 },
      { text: '行政复议申请45件不予受理5件。', value: 5 },
    ],
  },
  {
    indicator: 'review.concluded',
    units: caseUnits,
    says: [
      '办结|审结|结案|审理完毕|审理终结|审查终结|作出行政复议决定|作出复议决定|办理完毕|审结完毕|已审结|已结|审理完结|审理完成|审理结案 … 复议? 案件?',
      '审结|办结|结案 # … 案件|复议',
      '复议 案件? … 审结|办结|结案',
    ],
    topics: ['review'],
    never: '未|尚|诉讼|调解|和解|撤回|其他方式|维持|驳回|终止|法院|听证|按期|不服',
    examples: [
      { text: '全年共受理行政复议案件25件，已办结13件。', value: 13 },
      { text: '受理行政复议案件79件，已审理完结68件。', value: 68 },
      { text: '受理行政复议申请66件；审结58件（含上年结转6件），其中驳回7件。', value: 58 },
    ],
  },
  {
    indicator: 'review.upheld',
    units: caseUnits,
    says: ['维持 …', '维持 … 决定|行为|案件', '# 维持'],
    topics: ['review'],
    never: '维持秩序|法院|率',
    examples: [
      { text: '审结行政复议案件30件，其中作出维持决定案件12件、驳回8件。', value: 12 },
      { text: '以我镇为被申请人的行政复议案件4件，复议机关维持2件，驳回1件。', value: 2 },
    ],
  },
  {
    indicator: 'review.revoked',
    units: caseUnits,
    says: [
      '撤销或变更|撤销、变更|撤销和变更|撤销及变更|撤销或者变更|变更、撤销|撤销变更|变更或撤销|撤销与变更 …',
      { says: '撤销 … 决定|行为|案件?', kind: '撤销' },
      { says: '变更 … 决定|行为|案件?', kind: '变更' },
    ],
    topics: ['review'],
    never: '撤销申请|撤销复议申请|法院|责令',
    examples: [
      { text: '审结行政复议案件30件，维持12件，撤销3件。', value: 3 },
      { text: '审结行政复议案件30件，其中撤销或变更4件，确认违法2件。', value: 4 },
    ],
  },
  {
    indicator: 'review.confirmed_illegal',
    units: caseUnits,
    says: ['确认 … 违法 决定|案件|行为?', '确认违法 …', '# 确认违法'],
    topics: ['review'],
    never: '责令|撤销、|撤销及|撤销和',
    examples: [
      { text: '收到行政复议5件，其中驳回2件，确认行为违法0件。', value: 0 },
      { text: '行政复议审结30件，作出确认违法决定案件X件。', value: null },
      { text: '行政复议审结30件，经调解撤回5件，确认违法2件。', value: 2 },
    ],
  },
  {
    indicator: 'review.dismissed',
    units: caseUnits,
    says: ['驳回 …', '驳回 … 申请|请求|决定|案件', '# 驳回'],
    topics: ['review'],
    never: '起诉|诉讼|法院',
    examples: [{ text: '收到行政复议5件，其中驳回2件。', value: 2 }],
  },
  {
    indicator: 'review.withdrawn',
    units: caseUnits,
    says: [
      '撤回|终止|撤销申请|撤销复议申请|撤案|撤回终止|终止审理|终止复议 …',
      '撤回|终止 … 案件|申请|审理|复议|审查',
      '# 终止|撤回',
      '# 因|经|由|通过|以 …… 终止|撤回',
    ],
    topics: ['review', 'mediation'],
    about: '复议|终止',
    never: '诉讼|起诉|中止',
    examples: [
      { text: '行政复议审结30件，其中，申请人主动撤回案件6件。', value: 6 },
      { text: '行政复议审结30件，经调解和解后申请人撤回等终止12件。', value: 12 },
      { text: '收到行政复议申请5件，复议机关维持3件，另2件因双方和解终止。', value: 2 },
      { text: '受理行政复议案件48件，经调解、和解后终止的17件。', value: 17 },
    ],
  },
  {
    indicator: 'review.pending',
    units: caseUnits,
    says: [
      '# … 审理中|办理中|在办|在审|未审结|未办结|未结|正在审理|正在办理|尚在审理|尚未审结|尚未办结|待审结|审理当中',
      '正在|尚在 审理|办理 …',
      '在审|在办|未审结|未办结|未结案|尚未审结|尚未办结|未结|待结|结转下年|结转至下年|正在审理中|审理中 …',
    ],
    topics: ['review'],
    never: '上年|诉讼|法院',
    examples: [
      { text: '收到行政复议5件，驳回2件，其余3件在审理中。', value: 3 },
      { text: '受理行政复议案件33件，审结30件，尚有3件正在审理当中。', value: 3 },
      { text: '办结复议案件12件，其中维持8件，未审结2件。', value: 2 },
      { text: '行政复议审结40件。年末在办192件。', value: 192 },
      { text: '受理行政复议申请20起，审结17起，3起因案情复杂尚在审理。', value: 3 },
    ],
  },
  {
    indicator: 'review.error_correction_rate',
    units: rateUnits,
    says: ['直接? 纠错率', '行政? 复议 … 纠错率', '直接? 纠错 … 占比|比例|比率', '直接纠错'],
    topics: ['review', 'litigation', 'mediation'],
    never: '综合|意见|败诉|问题',
    examples: [
      { text: '行政复议审结40件，纠错率10%。', value: 10 },
      { text: '行政复议审结40件，经调解撤回6件，直接纠错率为12.5%。', value: 12.5 },
    ],
  },
];
