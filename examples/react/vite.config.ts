import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The files of other languages lie beside the module: the development server must leave it where it is.
  optimizeDeps: { exclude: ['psoas-elements'] },
});
