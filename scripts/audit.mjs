/** What must not be in the module: imports, code out of strings, HTML out of strings, requests to other hosts. */
import { readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { parseAst } from 'rollup/parseAst';
import { bundleWithout, packages } from './bundle.mjs';

/** Every node of a syntax tree. */
function* nodes(value) {
  if (Array.isArray(value)) for (const each of value) yield* nodes(each);
  else if (value && typeof value === 'object') {
    if (typeof value.type === 'string') yield value;
    for (const each of Object.values(value)) yield* nodes(each);
  }
}

const HTML_SINKS = ['innerHTML', 'outerHTML', 'srcdoc'];
const HTML_CALLS = ['insertAdjacentHTML', 'setHTMLUnsafe', 'parseFromString', 'createContextualFragment', 'write'];
const OTHER_REQUESTS = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts'];

const nameOf = (node) => (node?.type === 'MemberExpression' ? nameOf(node.property) : node?.name);
const isRemote = (node) => /^(https?:)?\/\//.test(node?.value ?? node?.quasis?.[0].value.raw);

/** What a node does that it must not, in the whole module. */
const inModule = (node) => {
  const { type, callee, source } = node;
  if (type === 'ImportDeclaration' || type === 'ImportExpression') return 'an import';
  if (type.startsWith('Export') && source) return 'an import';
  const isCall = type === 'CallExpression' || type === 'NewExpression';
  if (isCall && ['eval', 'Function'].includes(callee.name)) return `${callee.name}()`;
  if (isCall && ['fetch', 'URL'].includes(nameOf(callee)) && isRemote(node.arguments[0])) return 'a request elsewhere';
  if (type === 'Identifier' && OTHER_REQUESTS.includes(node.name)) return node.name;
  if (type === 'TemplateElement' && /@import|url\(\s*["']?(https?:)?\/\//.test(node.value.raw)) return 'a CSS request';
  return undefined;
};

/** And in our own code, where Lit's one assignment of a template's HTML is no excuse. */
const inOwnCode = (node) => {
  if (node.type === 'AssignmentExpression' && HTML_SINKS.includes(nameOf(node.left))) return nameOf(node.left);
  if (node.type === 'CallExpression' && HTML_CALLS.includes(nameOf(node.callee))) return `${nameOf(node.callee)}()`;
  return undefined;
};

const found = (code, forbidden, where) =>
  [...nodes(parseAst(code))].flatMap((node) => {
    const what = forbidden(node);
    return what ? [`${what} in ${where}: ${code.slice(node.start, node.end).slice(0, 100)}`] : [];
  });

const module = readFileSync(new URL('../dist/psoas-elements.js', import.meta.url), 'utf8');
const problems = [
  ...found(module, inModule, 'the module'),
  ...found(await bundleWithout(...packages), inOwnCode, 'our own code'),
];
if (problems.length > 0) {
  console.error(`The module must not hold\n  ${problems.join('\n  ')}`);
  exit(1);
}
console.log('The module holds no import, no code or HTML out of strings and no address it would fetch by itself.');
