import { renderToString } from 'react-dom/server';
import { App } from './app';

export { words } from './words';
export const render = () => renderToString(<App />);
