import 'psoas-elements/react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';

const root = document.querySelector('#app')!;

// The development server sends no rendered page.
if (root.firstElementChild) hydrateRoot(root, <App />);
else createRoot(root).render(<App />);
