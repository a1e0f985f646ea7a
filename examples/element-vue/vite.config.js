import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'remedy-rules' } } })],
  // Relative addresses, so that the built page works in any folder of a server.
  base: './',
});
