import { describe, expect, it } from 'vitest';
import { firstLoad, type Manifest } from '../../scripts/first-load.ts';

const app: Manifest = {
  'index.html': {
    file: 'entry.js',
    isEntry: true,
    imports: ['_react'],
    dynamicImports: [
      'src/features/comparison/comparison.tsx',
      'src/features/selection/picker.tsx',
      'src/charts/bars/bars.tsx',
    ],
    css: ['entry.css'],
  },
  _react: { file: 'react.js' },
  'src/features/comparison/comparison.tsx': {
    file: 'comparison.js',
    src: 'src/features/comparison/comparison.tsx',
    imports: ['index.html', '_shared'],
    css: ['comparison.css'],
  },
  _shared: {
    file: 'shared.js',
    dynamicImports: ['src/charts/bars/bars.tsx', 'src/charts/export/png.ts'],
  },
  'src/charts/bars/bars.tsx': {
    file: 'bars.js',
    src: 'src/charts/bars/bars.tsx',
    imports: ['_recharts', 'index.html'],
    dynamicImports: ['src/charts/export/svg.ts'],
  },
  _recharts: { file: 'recharts.js', imports: ['_react'] },
  'src/charts/export/png.ts': {
    file: 'png.js',
    src: 'src/charts/export/png.ts',
    imports: ['index.html'],
  },
  'src/charts/export/svg.ts': { file: 'svg.js', src: 'src/charts/export/svg.ts' },
  'src/features/selection/picker.tsx': {
    file: 'picker.js',
    imports: ['index.html'],
    src: 'src/features/selection/picker.tsx',
  },
};

describe('the files of a first visit', () => {
  it('to paint the page: the start page, its scripts with all that they import, and its styles', () => {
    expect(firstLoad(app).page).toEqual(['index.html', 'entry.js', 'entry.css', 'react.js']);
  });

  it('up to a chart: also the charts, each chunk on the way to them, and the index of the dataset', () => {
    expect([...firstLoad(app).chart].sort()).toEqual([
      'bars.js',
      'comparison.css',
      'comparison.js',
      'dataset/index.json',
      'entry.css',
      'entry.js',
      'index.html',
      'react.js',
      'recharts.js',
      'shared.js',
    ]);
  });

  it('cannot be told where charts are not loaded lazily', () => {
    const eager: Manifest = { 'index.html': { file: 'entry.js', isEntry: true } };
    expect(() => firstLoad(eager)).toThrow('no lazy chunk of src/charts');
  });

  it('cannot be told where the build has no entry', () => {
    expect(() => firstLoad({})).toThrow('the build has no entry');
  });
});
