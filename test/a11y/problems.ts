/** What must hold of any accessibility tree of ours, whatever it is of. */
import { type AxNode, fold, textOf } from './tree.js';

const stops = ['button', 'checkbox', 'link', 'radio', 'searchbox', 'slider', 'spinbutton', 'summary', 'tab', 'textbox'];
const named = [...stops, 'img', 'dialog', 'region', 'tablist', 'tabpanel', 'navigation', 'timer', 'heading'];
/** What sets its content apart for a listener, so that the same name in two of them is told apart. */
const contexts = [
  'listitem',
  'paragraph',
  'definition',
  'term',
  'cell',
  'row',
  'rowheader',
  'article',
  'tabpanel',
].concat(...['group', 'region', 'dialog', 'details', 'radiogroup']);

export const treeProblems = (root: AxNode): string[] => {
  const problems: string[] = [];
  let level: number | undefined;
  let section = 0;
  let nth = 0;
  const seen = new Set<string>();

  const visit = (node: AxNode, context: string): void => {
    const { role, states, description } = node;
    const name = fold(node.name || (role === 'summary' ? textOf(node) : ''));
    if (named.includes(role) && name === '') problems.push(`a ${role} without a name`);
    if (role === 'heading') {
      const now = Number(states['level']);
      if (level !== undefined && now > level + 1)
        problems.push(`heading "${name}" is of level ${String(now)} after one of level ${String(level)}`);
      level = now;
      section++;
    }
    if (stops.includes(role)) {
      const key = [context, section, role, name, description].join('|');
      if (seen.has(key)) problems.push(`two times ${role} "${name}", and nothing tells them apart`);
      seen.add(key);
    }
    const inside = contexts.includes(role) ? `${context}/${role}${String(++nth)}` : context;
    for (const child of node.children) visit(child, inside);
  };
  visit(root, '');
  return problems;
};
