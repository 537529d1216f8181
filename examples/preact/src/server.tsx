import { render as renderToString } from 'preact-render-to-string';
import { App } from './app';

export { words } from './words';
export const render = () => renderToString(<App />);
