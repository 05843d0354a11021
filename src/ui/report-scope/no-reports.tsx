import { Empty } from '../empty/empty.tsx';
import { defineStrings, useStrings } from '../i18n/strings.ts';

const strings = defineStrings({
  zh: {
    noLocalities: '还没有选择地区',
    noLocalitiesAdvice: '点上方“＋ 地区”选择要看的地区，或者显示全部报告。',
    noReports: '所选地区在所选年份没有报告',
    noReportsAdvice: '换一个年份或地区，或者显示全部报告。',
    showAll: '显示全部报告',
  },
  en: {
    noLocalities: 'No locality is chosen yet',
    noLocalitiesAdvice: 'Press “+ Locality” above to choose whose reports to see, or show all.',
    noReports: 'The chosen localities have no report in the chosen years',
    noReportsAdvice: 'Choose other years or localities, or show all reports.',
    showAll: 'Show all reports',
  },
});

/** Where the choice leaves no report to show: why, what to do, and the way to all of them. */
export function NoReports(props: {
  /** Whether any locality is chosen at all. */
  chosen: boolean;
  onShowAll: () => void;
}) {
  const words = useStrings(strings);
  return (
    <Empty
      title={props.chosen ? words.noReports : words.noLocalities}
      advice={props.chosen ? words.noReportsAdvice : words.noLocalitiesAdvice}
      action={
        <button type="button" className="button" onClick={props.onShowAll}>
          {words.showAll}
        </button>
      }
    />
  );
}
