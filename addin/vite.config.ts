import { defineConfig } from 'vite';
import { icons } from './icons/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [icons(new URL('./public/icone.svg', import.meta.url))],
  build: {
    // Office's WebView2, Safari's web view and evergreen browsers.
    target: 'es2022',
    // No data: URLs and no inline scripts: the service's Content-Security-Policy allows its own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    // The same bundle twice: the plain browser's page, and Office's with Microsoft's script.
    rolldownOptions: { input: ['index.html', 'taskpane.html'] },
  },
  server: {
    // While the pane is worked on: `npm run dev` beside a running service.
    proxy: { '/api': 'http://127.0.0.1:5273' },
  },
});
