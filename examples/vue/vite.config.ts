import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('psoas-') } } })],
  // The files of other languages lie beside the module: the development server must leave it where it is.
  optimizeDeps: { exclude: ['psoas-elements'] },
});
