/** `npm start`: builds the app and serves it to this machine until stopped. Needs no network. */
import { build, type PreviewServer, preview } from 'vite';
import { root } from './command.ts';

const preferredPort = 4173;

/** A browser can only be opened where someone sits before a screen. */
function hasDesktop(): boolean {
  if (process.env['CI']) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function announce(server: PreviewServer): void {
  const address = server.resolvedUrls?.local[0];
  console.log(`
  法治对照 · Fazhi Compare

  请用浏览器打开 · Open in a browser:  ${address}
  按 Ctrl+C 停止 · Press Ctrl+C to stop
`);
}

console.log('正在构建…… · Building …');
await build({ root, logLevel: 'warn' });
announce(
  await preview({
    root,
    logLevel: 'warn',
    // Takes the next free port where this one is taken.
    preview: { port: preferredPort, strictPort: false, open: hasDesktop() },
  }),
);
