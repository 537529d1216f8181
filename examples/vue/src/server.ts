import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './app.vue';

export { words } from './words';
export const render = () => renderToString(createSSRApp(App));
