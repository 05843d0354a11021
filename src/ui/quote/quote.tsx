import type { Evidence } from '../../core/domain/figure.ts';
import './quote.css';

/** The printed phrase with the quantity marked; always in Chinese, whatever the interface speaks. */
export function Quote(props: { evidence: Evidence }) {
  const { phrase, phraseStart, start, end, printed } = props.evidence;
  const from = start - phraseStart;
  const to = end - phraseStart;
  const inside = from >= 0 && to <= phrase.length;
  return (
    <blockquote className="quote" lang="zh-CN">
      {inside ? (
        <>
          {phrase.slice(0, from)}
          <mark>{phrase.slice(from, to)}</mark>
          {phrase.slice(to)}
        </>
      ) : (
        <mark>{printed}</mark>
      )}
    </blockquote>
  );
}
