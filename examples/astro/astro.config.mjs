import { defineConfig } from 'astro/config';

export default defineConfig({
  devToolbar: { enabled: false },
  // One file already, and its languages are beside it: the development server has nothing to bundle.
  vite: { optimizeDeps: { exclude: ['psoas-elements'] } },
});
