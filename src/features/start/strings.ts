import { defineStrings } from '../../ui/i18n/strings.ts';

export const strings = defineStrings({
  zh: {
    title: '从哪里开始',
    advice: '选地区和指标就能并排对照；也可以从下面的现成对照看起，之后随时增减。',
    mediation: '各地调解成功率排序',
    mediationNote: '比率带自然波动区间，分不出先后的不排先后',
    review: '行政复议从收到到结果',
    reviewNote: '收到、受理、审结、纠错，逐项并排',
    profile: (name: string) => `${name}的全部数字`,
    profileNote: '一个地区一份概况：说了什么、没说什么、核对结果',
    localities: (count: number) => `${count} 个地区`,
  },
  en: {
    title: 'Where to begin',
    advice:
      'Choose localities and indicators to see them side by side, or begin with one of these and change it as you go.',
    mediation: 'Mediation success rates, ranked',
    mediationNote:
      'With natural-variation intervals; what cannot be told apart is not ranked apart',
    review: 'Administrative review, from received to decided',
    reviewNote: 'Received, accepted, concluded, corrected: side by side',
    profile: (name: string) => `All figures of ${name}`,
    profileNote: 'One locality in profile: what it tells, what it leaves out, what the audit found',
    localities: (count: number) => (count === 1 ? '1 locality' : `${count} localities`),
  },
});
