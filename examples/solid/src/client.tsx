import 'psoas-elements/solid';
import { hydrate, render } from 'solid-js/web';
import { App } from './app';

const root = document.querySelector('#app')!;

// The development server sends no rendered page, which is all that `hydrate` can begin with.
if (root.firstElementChild) hydrate(() => <App />, root);
else render(() => <App />, root);
