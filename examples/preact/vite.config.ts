import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [preact()],
  // The files of other languages lie beside the module: the development server must leave it where it is.
  optimizeDeps: { exclude: ['psoas-elements'] },
});
