import 'psoas-elements/vue';
import { createApp, createSSRApp } from 'vue';
import App from './app.vue';

const root = document.querySelector('#app')!;

// The development server sends no rendered page.
(root.firstElementChild ? createSSRApp : createApp)(App).mount(root);
