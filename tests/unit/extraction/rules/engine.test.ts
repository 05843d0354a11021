import { describe, expect, it } from 'vitest';
import {
  makeReader,
  makeWordsReader,
  type Surroundings,
} from '../../../../src/core/extraction/rules/engine.ts';
import type { Rule } from '../../../../src/core/extraction/rules/rule.ts';

const rule = (more: Partial<Rule> & Pick<Rule, 'says'>): Rule => ({
  indicator: 'x.count',
  units: ['件'],
  examples: [],
  ...more,
});

const nowhere: Surroundings = {
  left: '',
  right: '',
  lead: '',
  said: '',
  sentence: '',
  headings: [],
  topic: null,
  topicBehind: null,
  unit: '件',
};

/** What rules read at a number before which `left` stands. */
function read(rules: readonly Rule[], left: string, around: Partial<Surroundings> = {}) {
  const said = `${around.lead ?? ''}${left}`;
  const sentence = `${said}#${around.right ?? ''}`;
  return makeReader(rules)({ ...nowhere, said, sentence, ...around, left });
}
const indicators = (...args: Parameters<typeof read>) =>
  read(...args).map(({ indicator }) => indicator);

describe('a rule', () => {
  const filed = rule({ says: ['受理 案件?'] });

  it('reads a number of its units after its words', () => {
    expect(read([filed], '全年受理案件')).toEqual([
      { indicator: 'x.count', scope: null, demotion: null, kind: null, score: 4 },
    ]);
    expect(indicators([filed], '全年受理案件共')).toEqual(['x.count']);
    expect(indicators([filed], '全年受理案件', { unit: '人' })).toEqual([]);
    expect(indicators([rule({ says: ['案'] })], '全年立案')).toEqual(['x.count']);
    expect(indicators([filed], '全年审结案件')).toEqual([]);
  });

  it('reads what stands after the number too', () => {
    const rules = [rule({ says: ['办结 # … 事项'] })];
    expect(indicators(rules, '办结', { right: '政务事项' })).toEqual(['x.count']);
    expect(indicators(rules, '办结', { right: '案件' })).toEqual([]);
  });

  it('bridges other numbers where its phrasing says so, and begins a clause', () => {
    expect(indicators([rule({ says: ['审查 …… 合同'] })], '审查文件#各类合同')).toEqual([
      'x.count',
    ]);
    expect(indicators([rule({ says: ['审查 … 合同'] })], '审查文件#各类合同')).toEqual([]);
    expect(indicators([rule({ says: ['审查 @ 合同'] })], '审查#合同')).toEqual(['x.count']);
    expect(indicators([rule({ says: ['^ 受理'] })], '受理')).toEqual(['x.count']);
    expect(indicators([rule({ says: ['^ 受理'] })], '全年受理')).toEqual([]);
  });

  it('yields to a more specific one, and to an equal one before it', () => {
    const wide = rule({ indicator: 'wide', says: ['案件'] });
    const narrow = rule({ indicator: 'narrow', says: ['复议 案件'] });
    const same = rule({ indicator: 'same', says: ['受理 案件'] });
    expect(indicators([wide, narrow], '受理复议案件')).toEqual(['narrow']);
    expect(indicators([narrow, wide], '受理复议案件')).toEqual(['narrow']);
    expect(indicators([narrow, same], '复议受理案件')).toEqual(['same']);
    expect(
      indicators([same, rule({ indicator: 'third', says: ['受理 案件'] })], '受理案件'),
    ).toEqual(['same']);
  });

  it('may take fewer units for one of its phrasings', () => {
    const rules = [rule({ units: ['件', '条'], says: ['受理', { says: '意见', units: ['条'] }] })];
    expect(indicators(rules, '意见', { unit: '条' })).toEqual(['x.count']);
    expect(indicators(rules, '意见', { unit: '件' })).toEqual([]);
    expect(indicators(rules, '受理', { unit: '条' })).toEqual(['x.count']);
  });

  it.each<[string, Partial<Surroundings>, boolean]>([
    ['before the number', { topic: 'review' }, true],
    ['after it', { topicBehind: 'review' }, false],
    ['nowhere', {}, false],
    ['but is another', { topic: 'petition' }, false],
  ])('of a topic asks for it: it stands %s', (_, around, reads) => {
    const rules = [rule({ says: ['受理'], topics: ['review', 'litigation'] })];
    expect(indicators(rules, '全年受理', around)).toEqual(reads ? ['x.count'] : []);
  });

  it('takes the topic after the number where it reads on there', () => {
    const rules = [rule({ says: ['受理 # 案件'], topics: ['review'] })];
    const behind = { right: '案件', topicBehind: 'review', topic: 'petition' } as const;
    expect(indicators(rules, '受理', behind)).toEqual(['x.count']);
    expect(indicators(rules, '受理', { ...behind, topicBehind: 'petition' })).toEqual([]);
  });

  it.each<[string, Partial<Surroundings>, boolean]>([
    ['the sentence holds it', { lead: '行政复议,' }, true],
    ['the nearest heading does', { headings: ['一、工作', '(一)行政复议'] }, true],
    [
      'the nearest of several headings does',
      { headings: ['一、工作', '(一)其他', '1.复议'] },
      true,
    ],
    ['only a heading between does', { headings: ['一、工作', '(一)复议', '1.其他'] }, false],
    ['only a heading farther up does', { headings: ['一、行政复议', '(一)其他'] }, false],
    ['nothing does', {}, false],
  ])('about something asks for a word of it: %s', (_, around, reads) => {
    for (const rules of [
      [rule({ says: ['受理'], about: '行政复议|复议' })],
      [rule({ says: [{ says: '受理', about: '行政复议|复议' }] })],
    ]) {
      expect(indicators(rules, '全年受理', around)).toEqual(reads ? ['x.count'] : []);
    }
  });

  it('does not hold where one of its words speaks against it', () => {
    const rules = [rule({ says: ['受理'], never: '法院|信访', neverAfter: '起诉' })];
    expect(indicators(rules, '全年受理')).toEqual(['x.count']);
    expect(indicators(rules, '法院受理')).toEqual([]);
    expect(indicators([rule({ says: ['受理'], never: '累计' })], '受理累计')).toEqual([]);
    expect(indicators(rules, '全年受理', { right: '起诉' })).toEqual([]);
    expect(indicators(rules, '全年受理', { right: '不起诉' })).toEqual(['x.count']);
  });

  it.each<[string, Rule['says'][number], object]>([
    ['scope', { says: '受理', scope: 'organ' }, { scope: 'organ' }],
    ['demotion', { says: '受理', demotion: 'subset' }, { demotion: 'subset' }],
    ['kind', { says: '受理', kind: '复议' }, { kind: '复议' }],
  ])('tells the %s of its phrasing', (_, saying, told) => {
    expect(read([rule({ says: [saying] })], '受理')).toMatchObject([told]);
  });

  it.each<[NonNullable<Rule['narrower']>[number]['where'], string, Partial<Surroundings>, boolean]>(
    [
      ['clause', '网站受理', {}, true],
      ['clause', '受理', { right: '网站' }, true],
      ['clause', '受理', { lead: '网站,' }, false],
      ['said', '受理', { lead: '网站,' }, true],
      ['said', '受理', { right: '网站' }, false],
      ['sentence', '受理', { right: '网站' }, true],
      ['sentence', '受理', {}, false],
    ],
  )('is narrowed by words in its %s: %s %j', (where, left, around, narrowed) => {
    const rules = [rule({ says: ['受理'], narrower: [{ words: '网站', where, scope: 'portal' }] })];
    expect(read(rules, left, around)).toMatchObject([{ scope: narrowed ? 'portal' : null }]);
  });

  it('is narrowed by the first that applies, which leaves alone what it does not tell', () => {
    const rules = [
      rule({
        says: [{ says: '受理', kind: '复议', scope: 'organ' }],
        narrower: [
          { words: '网', unless: '站|上', where: 'clause', scope: 'own-level' },
          { words: '网站', where: 'clause', demotion: 'subset' },
          { words: '网', where: 'clause', demotion: 'other-body', scope: 'portal', kind: '网' },
        ],
      }),
    ];
    expect(read(rules, '网站受理')).toMatchObject([
      { demotion: 'subset', kind: '复议', scope: 'organ' },
    ]);
    expect(read(rules, '网上受理')).toMatchObject([
      { demotion: 'other-body', kind: '网', scope: 'portal' },
    ]);
    expect(read(rules, '网内受理')).toMatchObject([
      { demotion: null, kind: '复议', scope: 'own-level' },
    ]);
  });
});

describe('a number that several nouns share', () => {
  const rules = [
    rule({ indicator: 'done', units: ['%'], says: ['办结率'] }),
    rule({ indicator: 'pleased', units: ['%'], says: ['满意率'] }),
  ];

  it.each([
    ['办结率、满意率均为', ['done', 'pleased']],
    ['办结率和满意率都达到', ['done', 'pleased']],
    ['办结率及满意率皆在', ['done', 'pleased']],
    ['办结率、满意率为', ['pleased']],
    ['办结率、办结率均为', ['done']],
    ['均为办结率', ['done']],
    ['办结率、满意率均为 ', ['done', 'pleased']],
  ])('%s tells of %j', (left, told) => {
    expect(indicators(rules, left, { unit: '%' })).toEqual(told);
  });
});

describe('a clause that leaves out what stands before it', () => {
  const rules = [
    rule({ indicator: 'contracts', says: ['审查 … 合同'], never: '累计' }),
    rule({ indicator: 'checked', says: ['^ 核查 材料'] }),
    rule({ indicator: 'bills', says: ['审核 …… 票据'] }),
    rule({ indicator: 'licences', says: ['其中 证照', '率 证照'] }),
    rule({ indicator: 'documents', says: ['审查 … 规范性文件'] }),
    rule({ indicator: 'review', says: ['复议 … 受理'] }),
  ];

  it.each([
    ['审查规范性文件#、', '合同', ['contracts']],
    ['审查各类文件#,', '其中规范性文件', ['documents']],
    ['审查各类文件#,', '政府合同', ['contracts']],
    ['审查各类文件#,其中合同#、', '规范性文件', ['documents']],
    ['制定规范性文件#、', '合同', []],
    ['审查规范性文件#;', '合同', []],
    ['审查规范性文件#、', '办结合同', []],
    ['审查规范性文件#、', '受理合同', []],
    ['审查规范性文件#、', '各级各部门各单位报送来的各类合同', []],
    ['审查合同,', '共', ['contracts']],
    ['审查合同:', '', ['contracts']],
    ['审查合同、', '共', ['contracts']],
    ['审查合同;', '共', []],
    ['审查合同,同比增长#,', '达', ['contracts']],
    ['审查合同,受理案件,', '共', []],
    ['受理案件,审查合同;', '共', []],
    ['受理:立案;受案,核查材料,', '共', ['checked']],
    ['审核规范性文件#、', '各级各部门各单位报送来的各类票据', ['bills']],
    ['审核规范性文件#、', '各级各部门各单位报送来的一类类票据', []],
    ['审核规范性文件#,其中合同#、', '证照', []],
    ['办结率#、', '证照', []],
    ['审查规范性文件#、', '合同累计', []],
    ['', '合同', []],
  ])('after %j, %j tells of %j', (lead, left, told) => {
    expect(indicators(rules, left, { lead })).toEqual(told);
  });

  it('is read by itself first', () => {
    const own = rule({ indicator: 'own', says: ['合同'] });
    expect(indicators([...rules, own], '合同', { lead: '审查规范性文件#、' })).toEqual(['own']);
  });
});

describe('a statement in words', () => {
  const reader = makeWordsReader([
    rule({
      says: [],
      never: '法院',
      about: '复议',
      narrower: [{ words: '网站', where: 'clause', scope: 'portal' }],
    }),
  ]);
  const told = (left: string, sentence: string) =>
    reader('x.count', { ...nowhere, left, sentence });

  it('holds where its rule does', () => {
    expect(told('未收到', '未收到复议申请')).toEqual({
      indicator: 'x.count',
      scope: null,
      demotion: null,
      kind: null,
      score: 0,
    });
    expect(told('网站未收到', '未收到复议申请')?.scope).toBe('portal');
  });

  it('holds nothing where its rule does not, or there is none', () => {
    expect(told('法院未收到', '未收到复议申请')).toBeNull();
    expect(told('未收到', '未收到申请')).toBeNull();
    expect(reader('y.count', { ...nowhere, sentence: '复议' })).toBeNull();
  });
});

describe('a number and its nouns', () => {
  const received = rule({ indicator: 'received', says: ['收到 申请'] });
  const answered = rule({ indicator: 'answered', says: ['答复 申请'], never: '收到' });
  const rules = [received, answered];

  it('is that of each noun that shares it, of which none speaks against another', () => {
    expect(indicators(rules, '收到、答复申请均为')).toEqual(['received', 'answered']);
    expect(indicators(rules, '收到、答复申请各')).toEqual(['received', 'answered']);
    expect(indicators(rules, '收到答复申请')).toEqual([]);
  });

  it('is only a part where each of several kinds has so many', () => {
    const kinds = [rule({ says: ['建议', '提案'] })];
    expect(read(kinds, '建议、提案各')[0]?.demotion).toBe('parts-only');
    expect(read(kinds, '建议、提案各 ')[0]?.demotion).toBe('parts-only');
    expect(read(kinds, '建议、提案共')[0]?.demotion).toBeNull();
  });

  it('is not what is told of some of them', () => {
    const valid = [rule({ says: ['# … 文件 … 有效'] })];
    expect(indicators(valid, '', { right: '文件继续有效' })).toEqual(['x.count']);
    expect(indicators(valid, '', { right: '文件中继续有效' })).toEqual([]);
    expect(indicators(valid, '', { right: '文件集中宣布有效' })).toEqual(['x.count']);
  });
});
