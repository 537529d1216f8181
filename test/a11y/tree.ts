/** The accessibility tree as text to read and to compare: one line a node, indented, with name, states, description. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { nextFrame } from '../helpers.js';

export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly states: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly AxNode[];
}
interface Widget {
  readonly role: string;
  readonly name: string;
}
type Answer = { tree: AxNode; widgets?: never } | { tree?: never; widgets: Widget[] };

const widgetRoles = ['button', 'checkbox', 'link', 'radio', 'searchbox', 'slider', 'spinbutton', 'tab', 'textbox'];
/** Worth a line of their own. */
const tellingRoles = [...widgetRoles, 'alert', 'dialog', 'heading', 'img', 'navigation', 'status', 'summary'].concat(
  ...['tablist', 'tabpanel', 'timer', 'table'],
);
/** Worth one where they have a name. */
const namedRoles = ['group', 'region', 'list'];
/** Their words are what they are for. */
const speakingRoles = ['alert', 'status', 'timer'];

/** Engines differ in whether a pause that a style sheet adds (". ") has white space before it. */
export const fold = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:](?: |$))/g, '')
    .trim();

export const textOf = (node: AxNode): string =>
  node.role === 'text' ? node.name : node.children.map(textOf).join(' ');

const statesOf = ({ role, states, value, description }: AxNode): string => {
  const words: string[] = [];
  if (role === 'heading') words.push(String(states['level']));
  for (const state of ['checked', 'pressed', 'expanded', 'selected'] as const)
    if (states[state] !== undefined) words.push(`${state}=${String(states[state])}`);
  if (states['disabled'] && widgetRoles.includes(role)) words.push('disabled');
  if (states['hasPopup'] && states['hasPopup'] !== 'false') words.push(`opens ${String(states['hasPopup'])}`);
  if (['slider', 'spinbutton', 'textbox', 'searchbox'].includes(role) && value) words.push(`value '${fold(value)}'`);
  if (description) words.push(`(${fold(description)})`);
  return words.map((word) => ` ${word}`).join('');
};

const isTold = (node: AxNode): boolean =>
  tellingRoles.includes(node.role) || (namedRoles.includes(node.role) && node.name !== '');

export const linesOf = (node: AxNode, depth = 0): string[] => {
  const told = isTold(node);
  const within = node.children.flatMap((child) => linesOf(child, told ? depth + 1 : depth));
  if (!told) return within;
  const says = speakingRoles.includes(node.role) ? fold(textOf(node)) : '';
  const name = node.name && fold(node.name) !== says ? ` '${fold(node.name)}'` : '';
  const line = `${'  '.repeat(depth)}${node.role}${name}${statesOf(node)}${says ? `: ${says}` : ''}`;
  return [line, ...within];
};

let roots = 0;

const ask = async (element: Element, frame?: string): Promise<Answer> => {
  await nextFrame();
  element.id ||= `tree-${String(++roots)}`;
  return executeServerCommand<Answer, object>('x-tree', { selector: `#${element.id}`, frame });
};

/** The tree where the engine has one to give. */
export const axTree = async (element: Element, frame?: string): Promise<AxNode | undefined> =>
  (await ask(element, frame)).tree;

/** What WebKitGTK calls otherwise. Number fields are text boxes to it, with their value in the name: left out. */
const webkitRoles: Readonly<Record<string, string>> = { image: 'img', graphic: 'img' };

const widgetLine = ({ role, name }: Widget): string => `${webkitRoles[role] ?? role} '${fold(name)}'`;

/** Of a line of the whole tree what an engine without one can tell; undefined for what it cannot. */
const asWidget = (line: string): string | undefined =>
  /^\s*((?:heading|img|button|checkbox|link|radio|searchbox|slider|tab) '.*?')(?= |$)/.exec(line)?.[1];

export interface Told {
  readonly isWhole: boolean;
  readonly lines: readonly string[];
}

/** What a listener is told of an element. */
export const told = async (element: Element): Promise<Told> => {
  const { tree, widgets } = await ask(element);
  return tree
    ? { isWhole: true, lines: tree.children.flatMap((child) => linesOf(child)) }
    : { isWhole: false, lines: widgets.filter(({ role }) => role !== 'textbox').map(widgetLine) };
};

const withoutStates = (lines: readonly string[]): string[] => lines.flatMap((line) => asWidget(line) ?? []);

const asLines = (text: string): string[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent).trimEnd());
};

/** An element's surroundings, which {@link mount} makes: Firefox leaves inline elements out of its tree. */
const surroundings = (element: Element): Element => element.closest('main') ?? element;

/** All that a listener is told: exactly this, in this order. Role and name only, where an engine tells no more. */
export const expectTold = async (element: Element, expected: string): Promise<void> => {
  const { isWhole, lines } = await told(surroundings(element));
  const wanted = asLines(expected);
  expect((isWhole ? lines : withoutStates(lines)).join('\n')).to.equal(
    (isWhole ? wanted : withoutStates(wanted)).join('\n'),
  );
};

/** What is in `a` and not in `b`, as often as it is. */
const without = (a: readonly string[], b: readonly string[]): string[] => {
  const rest = [...b];
  return a.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};

const trimmed = (lines: readonly string[]): string[] => lines.map((line) => line.trim());

/** Whatever an act changes in what a listener is told: lines that go (−) and lines that come (+), and no other. */
export const expectChange = async (
  element: Element,
  act: () => unknown,
  expected: { gone?: string; come?: string },
): Promise<void> => {
  const before = await told(surroundings(element));
  await act();
  await nextFrame();
  const after = await told(surroundings(element));
  const [was, is] = before.isWhole
    ? [trimmed(before.lines), trimmed(after.lines)]
    : [withoutStates(before.lines), withoutStates(after.lines)];
  let [gone, come] = [expected.gone, expected.come].map((text) => trimmed(asLines(text ?? ''))) as [string[], string[]];
  if (!before.isWhole) {
    const [old, fresh] = [withoutStates(gone), withoutStates(come)];
    [gone, come] = [without(old, fresh), without(fresh, old)];
  }
  const show = (minus: string[], plus: string[]): string =>
    [...minus.map((line) => `− ${line}`), ...plus.map((line) => `+ ${line}`)].join('\n');
  expect(show(without(was, is), without(is, was))).to.equal(show(gone, come));
};
