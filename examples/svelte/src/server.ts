import { render as renderComponent } from 'svelte/server';
import App from './app.svelte';

export { words } from './words';
export const render = async () => (await renderComponent(App)).body;
