import { caseUnits, counted, type Narrowing, type Rule } from './rule.ts';

/** One bureau or trade, where neither 各部门 nor the whole locality is the subject. */
const bureau: Narrowing = {
  words:
    '^(?!.*(?:各|全[省市县区镇乡街州盟旗]|执法部门|执法机关|有关部门|相关部门|司法局))[^#,]{1,14}(?:局|厅|支队|大队|中队|部门|领域)',
  where: 'clause',
  scope: 'organ',
};

const certificates = '执法证|执法证件|行政执法证|行政执法证件|换发证|换证|证件|执法资格证';
const decisions =
  '重大执法决定|重大行政执法决定|重大行政处罚决定|重大处罚决定|重大行政处罚案件|重大执法案件|重大行政执法案件|重大处罚案件|行政执法决定|行政处罚决定';

/** 行政执法: certificates, inspections, penalties and the review of files. */
export const enforcementRules: readonly Rule[] = [
  {
    indicator: 'enforcement.certificates',
    units: ['个', '本', '张', '件', '人', '名', '份', '证', '副', '枚'],
    says: [
      `审查|办理|发放|核发|换发|申领|制发|新办|补办|新发|审验 … ${certificates}`,
      '执法证|执法证件 … 换发|发放|核发|办理|申领|审查|审核',
      '换发证|换领证',
      `# … ${certificates} … 换发|发放|核发|办理`,
      `# … 换发|发放|核发|办理|申领 … ${certificates}`,
      `换发|发放|核发|办理 # … ${certificates}`,
      { says: '新证 申领', demotion: 'part-of-total' },
      { says: '年审 换证', demotion: 'part-of-total' },
      { says: '换 新证', demotion: 'part-of-total' },
      { says: '换证|年审|注销|新申领', demotion: 'part-of-total' },
    ],
    about: '执法证|执法人员|行政执法|执法资格',
    never: '持有|持证|考试|参考|注销|收回|清理|培训|暂扣|吊销',
    examples: [
      { text: '推进行政执法证换发工作，新证申领12个、换新证30个，共审查换发证42个。', value: 42 },
      { text: '注销不在岗人员证件57个，换发、新发行政执法证件236个。', value: 236 },
      { text: '审核发放、换发行政执法证件4200个，其中新申领2300个。', value: 4200 },
      { text: '为386名执法人员换发行政执法证。', value: 386 },
    ],
  },
  {
    indicator: 'enforcement.officers',
    units: ['人', '名', '位'],
    says: [
      '持证 … 执法人员|人员|上岗? 总数|数量|人数?',
      '持有|取得|具有|领取|拥有 …… 执法证|执法证件|执法资格 … 人员|执法人员?',
      '执法人员 … 持证|持证上岗|持有执法证',
      '# … 持有|取得|具有 …… 执法证|执法证件|执法资格',
      '# … 持证',
      '现有|共有 # … 持证',
    ],
    about: '执法',
    never: '无|未|清理|注销|参加|培训|考试|新增|新领|新申领|合格|占|乡镇综合',
    narrower: [{ words: '[省市县区]级|本级|[省市县区]直', where: 'clause', scope: 'own-level' }],
    examples: [
      { text: '全县持证行政执法人员620名。', value: 620 },
      { text: '现有持有行政执法证的人员14名，另有协辅人员21名。', value: 14 },
      { text: '全县持有有效行政执法证件的人员为11,862人。', value: 11862 },
      { text: '清理无行政执法资格人员39人，全县持证执法人员1,204名。', value: 1204 },
      { text: '全县有812名行政执法人员持证上岗。', value: 812 },
    ],
  },
  {
    indicator: 'enforcement.penalties',
    units: [...caseUnits, '份'],
    says: [
      '行政处罚 … 案件|决定|决定书?',
      '行政处罚',
      '行政处罚 案件 … 办理|查处|作出',
      '行政处罚 决定 … 案件|案',
      '查处|办理|立案查处|立案 … 违法案件|处罚案件|违法行为',
      '行政处罚 # 案件?',
      '办理|作出|查处|办结|实施 # … 行政处罚|处罚案件',
    ],
    topics: ['enforcement'],
    never:
      '复议|诉讼|公示|指导|公开|赋权|事项|不予|免予|减轻|移送|涉嫌|案卷|听证|典型|撤销|许可|信息|申请执行|法制审核|审核|警告|首违|免罚|信用',
    neverAfter: '.{0,12}(?:法制审核|案卷)',
    narrower: [bureau],
    examples: [
      { text: '全年行政执法部门共办理行政处罚案件356件。', value: 356 },
      { text: '全县各执法单位作出行政处罚决定的案件2,765件。', value: 2765 },
      { text: '行政许可、行政处罚、行政强制案件分别为4210件、267件和14件。', value: 267 },
      { text: '作出不予行政处罚决定97件。', value: 'none' },
      { text: '市市场监管局办理行政处罚案件120件。', value: 120, scope: 'organ' },
    ],
  },
  {
    indicator: 'enforcement.inspections',
    units: ['家次', '家', '户次', '户', '次', '人次', '个', '个次', '家（次）'],
    says: [
      '检查 …… 单位|企业|主体|经营户|场所|商户|工地|门店|经营者|市场主体|对象',
      '出动 …… 检查 …… 单位|企业|主体',
      '检查 …… # … 单位|企业|主体|经营户|场所',
      { says: '检查 ……', units: ['家次', '户次', '个次'] },
      { says: '执法检查|检查', units: ['家次', '户次', '个次'] },
      { says: '# … 单位|企业|主体|场所 …… 检查', units: ['家次', '户次', '家'] },
    ],
    never: '整改|停业|走访|抽查检验|约谈|服务|督察|督查',
    narrower: [bureau],
    examples: [
      { text: '全县累计共检查生产经营单位3100家次。', value: 3100 },
      { text: '全年检查企业、商铺、建筑工地共628家次。', value: 628 },
      { text: '各行政执法部门共开展执法检查46,208户次。', value: 46208 },
      { text: '市应急管理局全年检查企业1206家次。', value: 1206, scope: 'organ' },
      { text: '对3200家次企业开展检查。', value: 3200 },
      {
        text: '各部门检查生产经营单位7,864家次；住建部门检查燃气餐饮场所1,120家次。',
        value: 7864,
      },
    ],
  },
  {
    indicator: 'enforcement.file_reviews',
    units: ['件', '卷', '宗', '份', '本', '卷次', '起'],
    says: [
      ...counted('评查|抽评|评审|互评|抽查|交叉评查', '案卷|卷宗|执法卷|案件'),
      '抽取|抽查|随机抽取|调取|随机调取|抽调|调阅 …… 案卷|卷宗',
      '抽取|抽查|随机抽取|调取|抽调 # … 案卷|卷宗',
      '评查|抽评 …… 案卷|卷宗',
      { says: '评查|抽评|互评|评审 各类?', about: '案卷|卷宗' },
      '案卷 评查',
    ],
    about: '评查|案卷|互评',
    never: '优秀|合格|问题|省司法厅|通报|典型',
    examples: [
      { text: '组织评查行政执法案卷68卷。', value: 68 },
      { text: '对216宗行政执法案卷进行了评查。', value: 216 },
      { text: '开展案卷评查活动，从29个部门随机调取行政处罚、行政许可案卷84份。', value: 84 },
      { text: '组织行政执法案卷评查，抽评95宗。', value: 95 },
      { text: '抽取行政执法案卷60卷进行评查。', value: 60 },
    ],
  },
  {
    indicator: 'enforcement.legality_reviews',
    units: [...caseUnits, '份', '项', '个'],
    says: [
      ...counted('法制审核|审核', decisions),
      '法制审核 案件|事项|决定?',
      { says: '审核', about: '法制审核', kind: '简称' },
      '# … 案件|决定 …… 法制审核',
    ],
    about: '法制审核|重大执法决定|重大行政执法决定',
    never: '意见|人员|目录|清单|提出',
    examples: [
      { text: '对重大执法决定进行法制审核45件。', value: 45 },
      { text: '对6件重大执法决定进行了法制审核。', value: 6 },
      { text: '法制审核机构审核重大行政执法决定1,908件，提出纠正意见157件。', value: 1908 },
    ],
  },
];
