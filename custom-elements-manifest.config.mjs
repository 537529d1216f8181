/** custom-elements.json: what editors, Storybook and framework typings know about the elements. */
import { figureTokens, tokens } from './scripts/tokens.mjs';

/** Paths as users import them, not as we write them. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path?.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');
    const walk = (value) => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (value && typeof value === 'object') {
        if (typeof value.path === 'string') value.path = published(value.path);
        if (typeof value.module === 'string') value.module = published(value.module);
        Object.values(value).forEach(walk);
      }
    };
    walk(customElementsManifest);
  },
};

/**
 * The door passes on what other modules declare and registers tags in a function of its own, which the analyzer cannot
 * follow: it is told where each class stands, and which tags the door defines.
 */
const theDoor = {
  name: 'the-door',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const homes = new Map(
      modules.flatMap(({ path, declarations = [] }) => declarations.map(({ name }) => [name, path])),
    );
    const door = modules.find(({ path }) => path.endsWith('/index.js'));
    door.exports = door.exports
      .filter(({ kind, name }) => kind === 'js' && (name === '*' || homes.has(name)))
      .map((each) => {
        const home = homes.get(each.name);
        return home ? { ...each, declaration: { ...each.declaration, module: home } } : each;
      });
    for (const { path, declarations = [] } of modules)
      for (const { name, tagName } of declarations)
        if (tagName)
          door.exports.push({ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } });
    // The first version that knows states.
    customElementsManifest.schemaVersion = '2.1.0';
  },
};

const ofFigure = await figureTokens();

/** The tokens are the same for all elements: they are read from the style sheets, not repeated in every JSDoc. */
const sharedTokens = {
  name: 'shared-tokens',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    const source = node.getSourceFile().getText();
    if (!declaration || !/\.\.\.base/.test(source)) return;
    declaration.cssProperties = [
      ...tokens('src/styles/tokens.ts'),
      ...(source.includes('figureStyles') ? ofFigure : []),
      ...(source.includes('exerciseStyles') ? tokens('src/styles/pose.ts') : []),
    ];
  },
};

/** The analyzer reads parts, slots and properties from JSDoc, but not states yet. */
const cssStates = {
  name: 'css-states',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const states = ts
      .getJSDocTags(node)
      .filter((tag) => tag.tagName.text === 'cssstate')
      .map((tag) => /^(\S+)\s+-\s+([\s\S]*)$/.exec(String(ts.getTextOfJSDocComment(tag.comment) ?? '')))
      .flatMap((match) => (match ? [{ name: match[1], description: match[2].trim() }] : []));
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    if (declaration && states.length > 0) declaration.cssStates = states;
  },
};

/**
 * Private members and browser callbacks are nobody's business. Of the events, those that JSDoc names stay; the others
 * are guesses from the arguments of a constructor.
 */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        const isPublic = ({ name, privacy }) =>
          privacy !== 'private' &&
          privacy !== 'protected' &&
          !name?.startsWith('#') &&
          !/^form\w*(Callback|Associated)$/.test(name);
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.events)
          declaration.events = declaration.events.filter(({ name }) => name?.startsWith('psoas-'));
      }
  },
};

export default {
  globs: ['src/elements/psoas-*.ts', 'src/context/events.ts', 'src/index.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [sharedTokens, cssStates, publicOnly, publishedPaths, theDoor],
};
