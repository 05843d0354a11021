import { type Rule, rateUnits } from './rule.ts';

/** 政府机构职能: the service hall and its online platform. */
export const functionsRules: readonly Rule[] = [
  {
    indicator: 'service.items',
    units: ['项', '个', '件'],
    says: [
      '政务服务|公共服务|进驻|入驻 … 事项',
      '政务服务|公共服务|进驻|入驻 事项 … @ 部门|单位',
      '办理|涉及|进驻|入驻|纳入 … @ 部门|单位 … 事项',
      '# 政务服务事项',
      '事项',
    ],
    about: '政务服务|公共服务|进驻|入驻|大厅',
    never:
      '跨省|清单|目录|审批|许可|便民|梳理确认|一次办|马上办|即办|高频|网上|网办|不见面|下放|取消',
    examples: [
      { text: '政务服务大厅涉及31个部门各类事项486项。', value: 486 },
      { text: '全县共编制认领政务服务事项1,204项。', value: 1204 },
      { text: '进驻事项合计38个部门1697项。', value: 1697 },
      { text: '梳理“跨省通办”政务服务事项120项。', value: 'none' },
    ],
  },
  {
    indicator: 'service.approval_items',
    units: ['项', '个', '件'],
    says: ['行政审批|行政许可|审批服务 … 事项', '# 行政审批|行政许可 事项'],
    about: '大厅|中心|平台|进驻|入驻|办理',
    never: '取消|下放|承接|调整|精简|赋权|划转',
    examples: [
      { text: '大厅可办事项400项，其中行政审批事项260项。', value: 260 },
      { text: '取消行政审批事项12项。', value: 'none' },
    ],
  },
  {
    indicator: 'service.departments',
    units: ['个', '家', '部门'],
    says: [
      '涉及|进驻|入驻 … # 部门|单位|委办局|职能部门',
      '进驻|入驻 事项 … # 部门|单位',
      '大厅|中心 … 进驻|入驻 … 部门|单位',
      '进驻|入驻 … 部门|单位',
    ],
    about: '大厅|行政服务中心|政务服务中心|政务中心|进驻|入驻',
    never: '街道|窗口',
    examples: [
      { text: '政务服务大厅可办理涉及31个部门各类事项486项。', value: 31 },
      { text: '政务服务中心进驻部门42家。', value: 42 },
    ],
  },
  {
    indicator: 'service.onsite_rate',
    units: rateUnits,
    says: ['事项 … 进驻率|入驻率', '进驻率|入驻率', '进驻|入驻 比例|占比'],
    examples: [
      { text: '行政许可事项入驻率达X%。', value: null },
      { text: '行政审批事项进驻率达到了91.2%。', value: 91.2 },
    ],
  },
  {
    indicator: 'service.online_rate',
    units: rateUnits,
    says: [
      '网上可办|网上办理|网上办|可网办|全程网办|网办|网上可办理|不见面审批|全程网上办理 率|比例|占比|实现率|比率|事项占比',
      '网上可办率|网办率|网上办理率|全程网办率|网办实现率',
    ],
    narrower: [{ words: '跨省通办|跨市通办|跨域通办', where: 'sentence', demotion: 'subset' }],
    examples: [
      { text: '政务服务事项网上可办率98.7%。', value: 98.7 },
      { text: '梳理“跨省通办”事项120项，全程网办率100%。', value: 'none' },
    ],
  },
  {
    indicator: 'service.accepted',
    units: ['件', '件次', '人次', '宗', '笔'],
    says: [
      '受理|办理|接办|接收 … 办件|政务服务事项|政务服务',
      '办件 总?|量',
      '政务服务|平台|大厅|中心 … 受理|办理 … 事项|业务|办件',
    ],
    about: '政务服务|大厅|平台|窗口|行政服务中心',
    never: '热线|信访|复议|诉讼|公证|法律援助|一件事|分流',
    examples: [
      { text: '一体化政务服务平台累计受理办件8,214件。', value: 8214 },
      { text: '政务服务大厅全年办件量12.6万件。', value: 126000 },
    ],
  },
  {
    indicator: 'service.completion_rate',
    units: rateUnits,
    says: ['办结率', '按时|按期|限时|及时 办结率'],
    topics: ['service'],
    examples: [
      { text: '政务服务平台受理办件8214件，办结率100%。', value: 100 },
      { text: '办结12345热线流转事件5102件，办结率99.8%。', value: 99.8 },
      { text: '受理信访事项30件，办结率100%。', value: 'none' },
    ],
  },
  {
    indicator: 'service.cross_province',
    units: ['项', '个', '件'],
    says: ['跨省通办 … 事项?', '# 跨省通办 … 事项', '# … 事项 … 跨省通办'],
    examples: [{ text: '梳理加载“跨省通办”事项120项。', value: 120 }],
  },
];
