import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './app';

export const render = () => generateHydrationScript() + renderToString(() => <App />);
