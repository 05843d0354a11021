import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/theme/tokens.css';
import './page.css';
import { applyTheme, initialTheme } from '../ui/theme/theme.ts';
import { App } from './app.tsx';
import './print.css';

applyTheme(window, initialTheme(window));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
