import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the built folder works under any path of any static host.
  base: './',
  // The precomputed dataset and the report facts are shipped beside the app, unchanged.
  publicDir: 'data',
  // The view is in the query; what is not there is answered 404, as any static host would.
  appType: 'mpa',
  plugins: [react()],
  build: { manifest: true, target: 'es2022', chunkSizeWarningLimit: 600 },
});
