import 'psoas-elements/svelte';
import { hydrate, mount } from 'svelte';
import App from './app.svelte';

const target = document.querySelector('#app')!;

// The development server sends no rendered page.
if (target.firstElementChild) hydrate(App, { target });
else mount(App, { target });
