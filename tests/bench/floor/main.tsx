import { useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BareChart } from './bare-chart.tsx';
import type { PageShape } from './shape.ts';
import './floor.css';

const nothing: PageShape = { charts: [] };

function FloorPage() {
  const [page, setPage] = useState({ shape: nothing, turn: 0 });
  const [pressed, setPressed] = useState<PageShape | 'other theme'>(nothing);
  useLayoutEffect(() => {
    window.floor = {
      show: async (now, next) => {
        setPage({ shape: now, turn: 0 });
        setPressed(next);
      },
    };
  }, []);
  const press = () => {
    if (pressed === 'other theme') {
      const { dataset } = document.documentElement;
      dataset['theme'] = dataset['theme'] === 'dark' ? 'light' : 'dark';
      dataset['turn'] = '1';
    } else setPage({ shape: pressed, turn: 1 });
  };
  return (
    <>
      <button type="button" onClick={press}>
        Press
      </button>
      <main data-turn={page.turn}>
        {page.shape.charts.map((shape, index) => (
          // The charts of a shape never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <BareChart key={`${index} ${shape.kind}`} shape={shape} />
        ))}
      </main>
    </>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(<FloorPage />);
