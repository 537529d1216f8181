import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './app';

export { words } from './words';
export const render = () => generateHydrationScript() + renderToString(() => <App />);
