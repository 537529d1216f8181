import 'psoas-elements';
import { words } from './words.js';

const provider = document.querySelector('psoas-provider');
const anatomy = document.querySelector('psoas-anatomy');

if (provider) provider.content = words;
provider?.addEventListener('psoas-quiz-answer', ({ question, right }) => {
  const status = document.querySelector('[role=status]');
  if (status) status.textContent = `${question}: ${right ? 'right' : 'not right'}`;
});

/** @param {number} degrees */
const bend = (degrees) => {
  const shown = document.querySelector('#bend');
  if (anatomy) anatomy.flexion = degrees;
  if (shown) shown.textContent = String(degrees);
};
document.querySelector('button')?.addEventListener('click', () => bend(90));
anatomy?.addEventListener('psoas-flexion-change', ({ flexion }) => bend(flexion));
