import solid from 'vite-plugin-solid';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [solid({ ssr: true })],
  // The files of other languages lie beside the module: the development server must leave it where it is.
  optimizeDeps: { exclude: ['psoas-elements'] },
});
