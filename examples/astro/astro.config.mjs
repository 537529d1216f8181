import { defineConfig } from 'astro/config';

export default defineConfig({
  devToolbar: { enabled: false },
  // The files of other languages lie beside the module: the development server must leave it where it is.
  vite: { optimizeDeps: { exclude: ['psoas-elements'] } },
});
