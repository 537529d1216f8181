import 'psoas-elements/preact';
import { hydrate, render } from 'preact';
import { App } from './app';

const root = document.querySelector('#app')!;

// The development server sends no rendered page.
if (root.firstElementChild) hydrate(<App />, root);
else render(<App />, root);
