export const syntheticLocality = '云汀县';

/** What reports say without a number, at the length at which they say it. */
const prose = [
  '县委、县政府坚持把法治建设作为推动高质量发展的基础工程，党政主要负责人带头谋划部署、带头督促检查，层层压实责任链条，推动各项任务落到实处。',
  '各部门对照任务分工逐条细化措施，健全会商研判、跟踪问效和结果通报机制，形成上下贯通、左右协同的工作格局。',
  '持续优化办事流程，推行首问负责、一次告知和限时办理，群众在家门口就能把事情办好，办事体验明显改善。',
  '深化简政放权，规范中介服务行为，清理不合理的证明材料，营商环境进一步优化，经营主体活力不断增强。',
  '严格落实文件制发程序，凡涉及群众切身利益的事项，均向社会公开征求意见，未经合法性审核的不提交会议讨论。',
  '健全重大决策程序，把公众参与、专家论证、风险评估、合法性审查和集体讨论决定贯穿全过程，决策质量稳步提升。',
  '全面推行执法公示、全过程记录和法制审核制度，统一文书格式和裁量尺度，坚决防止粗暴执法和选择性执法。',
  '探索包容审慎监管，对轻微违法行为以教育引导为主，做到宽严相济、法理相融，执法既有力度又有温度。',
  '完善应急预案体系，加强值班值守和物资储备，组织社会力量参与演练，基层防范化解风险的能力得到增强。',
  '坚持和发展新时代枫桥经验，整合基层力量，推动矛盾在早期发现、在源头处置，社会大局保持和谐稳定。',
  '畅通群众表达诉求的渠道，对反映集中的问题由分管负责同志包案推动，做到件件有着落、事事有回音。',
  '自觉接受人大法律监督、政协民主监督和社会舆论监督，认真研究代表委员意见，及时改进工作。',
  '加强政务数据整合，打通部门之间的信息壁垒，推动更多事项网上办、掌上办，数字化治理水平不断提高。',
  '把学习宣传贯彻宪法摆在突出位置，利用广场、公园、村居阵地开展形式多样的活动，尊法学法守法用法氛围日益浓厚。',
  '工作人员依法行政的意识和能力仍需加强，个别单位对制度执行不够严格，基层专业力量相对薄弱，需要下更大气力加以解决。',
  '同志们认真学习，统筹推进，持续改进作风，为群众办实事，各项工作迈出坚实步伐，取得了新的成效。',
] as const;

/**
 * What reports say with numbers, half of them of indicators and half of other things, as in real ones;
 * `n` tells one passage from another. What adds up, adds up: findings are few in real reports too.
 */
const figured: readonly ((n: number) => string)[] = [
  (n) => `全县主动公开政府信息${1200 + 53 * n}条，受理依申请公开${20 + n}件，均已按期答复。`,
  (n) =>
    `新建口袋公园${3 + (n % 4)}处，改造老旧小区${12 + n}个，惠及居民${2 + (n % 5)}.${n % 10}万余人。`,
  (n) => `各级调解组织受理矛盾纠纷${900 + 37 * n}件，调解成功${880 + 37 * n}件。`,
  (n) => `建成综合服务站${14 + n}个，配备网格员${160 + 3 * n}名，走访群众${5200 + 41 * n}户。`,
  (n) => `全年收到行政复议申请${32 + n}件，受理${28 + n}件，审结${25 + n}件，其中维持${18 + n}件。`,
  (n) => `开通便民公交线路${2 + (n % 6)}条，新增停车泊位${430 + 17 * n}个，群众出行更加便利。`,
  (n) => `办理行政应诉案件${18 + n}件，行政机关负责人出庭应诉${17 + n}次。`,
  (n) =>
    `走访企业${210 + 9 * n}家，帮助解决困难${96 + 4 * n}个，协调贷款约${3 + (n % 4)}.${n % 10}亿元。`,
  (n) => `审查规范性文件${13 + n}件，清理后废止X件，约${40 + n}余家单位聘请了法律顾问。`,
  (n) => `组建志愿服务队${21 + n}支，开展活动${130 + 6 * n}次，参与志愿者${1500 + 23 * n}人次。`,
  (n) => `政务服务大厅进驻事项${1100 + 7 * n}项，较上年增长${5 + (n % 9)}%。`,
  (n) => `调度重点项目${24 + n}个，召开推进会${6 + (n % 5)}次，现场办公${9 + (n % 7)}次。`,
  (n) => `组织执法人员培训${4 + (n % 7)}期，参训${300 + 11 * n}人次，评查案卷${60 + n}卷。`,
  (n) => `完成河道整治${7 + n}公里，植树${4 + (n % 5)}万余株，空气优良天数${310 + (n % 30)}天。`,
  (n) => `“八五”普法期间，举办法治讲座${80 + n}场次，发放宣传资料${2 + (n % 5)}.${n % 10}万份。`,
  (n) => `建设农家书屋${16 + n}个，送戏下乡${45 + n}场，文化活动参与人数达${8 + (n % 9)}万人次。`,
];

const numerals = '一二三四五六七八九';
const titles = [
  '强化组织领导',
  '优化政务服务',
  '规范依法决策',
  '严格公正执法',
  '化解矛盾纠纷',
  '加强权力监督',
];

/** Of so many sentences one tells numbers, so that a figure stands every 80 characters or so. */
const sentencesToFigures = 4;

function* paragraphs(seed: number): Generator<string> {
  let said = seed;
  for (let order = 0; ; order++) {
    const part = numerals[order % numerals.length] ?? '';
    const title = titles[(order + seed) % titles.length] ?? '';
    const within = order % 3;
    yield within === 0
      ? `${numerals[Math.floor(order / 3) % 9] ?? ''}、${title}`
      : `（${part}）${title}。`;
    const sentences = Array.from({ length: sentencesToFigures + (order % 2) }, (_, at) => {
      said += 1;
      const tell = figured[(order + seed) % figured.length];
      return at === 2 && tell !== undefined
        ? tell(order + seed)
        : (prose[said % prose.length] ?? '');
    });
    yield `　　${sentences.join('')}`;
  }
}

/**
 * A report of an invented county with at least so many characters, of the length of sentences, the
 * headings and the share of figures that annual reports have: one figure every 80 characters. `seed`
 * tells one report from another.
 */
export function syntheticReport(characters: number, seed = 0): string {
  const lines = [`${syntheticLocality}2023年法治政府建设年度报告`, ''];
  let length = 0;
  for (const paragraph of paragraphs(seed)) {
    lines.push(paragraph);
    length += paragraph.length + 1;
    if (length >= characters) break;
  }
  return `${lines.join('\n')}\n\n${syntheticLocality}人民政府\n2024年3月1日\n`;
}
