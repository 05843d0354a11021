import { defineStrings, useStrings } from '../i18n/strings.ts';
import './report-scope.css';

const strings = defineStrings({
  zh: { everywhere: (total: number) => `显示全部 ${total} 份报告，不限所选地区和年份` },
  en: {
    everywhere: (total: number) =>
      `Show all ${total} reports, whatever localities and years are chosen`,
  },
});

/** Switches between the reports of the chosen localities and years and all reports of the dataset. */
export function ReportScope(props: {
  everywhere: boolean;
  total: number;
  onEverywhere: (everywhere: boolean) => void;
}) {
  const words = useStrings(strings);
  return (
    <label className="report-scope">
      <input
        type="checkbox"
        checked={props.everywhere}
        onChange={(event) => props.onEverywhere(event.target.checked)}
      />
      {words.everywhere(props.total)}
    </label>
  );
}
