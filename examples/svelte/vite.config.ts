import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // The files of other languages lie beside the module: the development server must leave it where it is.
  optimizeDeps: { exclude: ['psoas-elements'] },
});
