/** Pages that cannot be read or written as they are, and pages that can but say something other than is meant. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { test } from 'node:test';
import { beforeCss, renderElement, renderPage, shadowStyles } from 'psoas-elements/render';

const QUIZ = '<psoas-quiz></psoas-quiz>';
const TERM = '<psoas-term name="bursa">pad</psoas-term>';
const BOM = '\uFEFF';
const page = (body, head = '') =>
  `<!doctype html>\n<html lang="en">\n<head>${head}<title>x</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

const written = (html, options) => {
  const result = renderPage(html, options);
  assert.deepEqual(result.problems, []);
  assert.notEqual(result.html, html);
  return result.html;
};
const warnings = (html, options) => {
  const { problems } = renderPage(html, options);
  assert.ok(problems.every(({ level }) => level === 'warning'));
  return problems;
};

test('a byte order mark stays the first of a page, before its doctype', () => {
  const source = `${BOM}<!doctype html>\n<title>x</title>\n${TERM}`;
  const html = written(source);

  assert.ok(html.startsWith(`${BOM}<!doctype html>\n<title>x</title>\n<style`));
  assert.equal(written(source.slice(1)), html.slice(1));
  assert.equal(renderPage(html).html, html);
});

test('a page that was written before its doctype is mended', () => {
  const broken = `<style data-psoas-rendered>a{}</style>${BOM}<!doctype html>\n<title>x</title>\n${TERM}`;
  assert.ok(written(broken).startsWith(`${BOM}<!doctype html>\n<title>x</title>\n<style`));
});

test('comments before a page without a head stay before it', () => {
  assert.ok(written(`<!-- made by hand -->\n${TERM}`).startsWith('<!-- made by hand --><style'));
});

for (const [what, source, line, message] of [
  ['front matter', `---\ntitle: x\n---\n<!doctype html><title>x</title>${QUIZ}`, 1, /front matter/],
  ['front matter and no doctype', `---\r\ntitle: x\r\n---\r\n${QUIZ}`, 1, /front matter/],
  ['words before its doctype', `{% layout %}\n<!-- <!doctype> -->\n<!doctype html>\n${QUIZ}`, 3, /before the doctype/],
  ['a title that is not closed', `<!doctype html>\n<title>x\n<body>${QUIZ}</body>`, 2, /<title> is not closed/],
  ['a comment that is not closed', page(`<p>a</p>\n<!-- ${QUIZ}`), 6, /a comment is not closed/],
  ['a template that is not closed', page(`\n<template>${QUIZ}`), 6, /<template> is not closed/],
  ['a quote that is not closed', page(`<p>a < b</p>\n\n<a href="x>${QUIZ}</a>`), 7, /a quote or a tag is not closed/],
  ['another charset', page(QUIZ, '<meta charset="windows-1252">'), 3, /windows-1252; save it in UTF-8/],
  [
    'another charset, in the old way',
    page(QUIZ, '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'),
    3,
    /ISO-8859-1; save it in UTF-8/,
  ],
  ['a tag in a link', page(`<a href="x">\n<psoas-guide></psoas-guide></a>`), 6, /<psoas-guide> stands in <a>/],
  ['a tag in a drawing', page(`${QUIZ}\n<svg><g>\n${QUIZ}</g></svg>`), 7, /<psoas-quiz> stands in <svg>/],
])
  test(`a page with ${what} is left untouched, with its line and a remedy`, () => {
    const { html, problems } = renderPage(source);

    assert.equal(html, source);
    assert.deepEqual(
      problems.map((problem) => [problem.level, problem.line]),
      [['error', line]],
    );
    assert.match(problems[0].message, message);
  });

test('UTF-8 by any of its names is no mistake, nor is a byte order mark beside another', () => {
  written(page(TERM, '<meta charset="UTF8">'));
  written(page(TERM, '<meta charset="no-such-charset">'));
  written(BOM + page(TERM, '<meta charset="iso-8859-1">'));
});

test('what is closed takes in nothing', () => {
  written(page(`<!-- ${QUIZ} --><template>${QUIZ}</template><svg><title>a</svg>${TERM}`));
});

test('tags where nothing is written are named', () => {
  const closed = page(
    `<select><option>${QUIZ}</select>\n<noscript><!-- ${TERM} -->${QUIZ}</noscript>\n<div><template shadowrootmode="open">${TERM}</template></div>`,
  );
  for (const source of [closed, closed.replace('</body>', `${TERM}</body>`)])
    assert.deepEqual(
      warnings(source).map(({ line, message }) => [line, message.split(',')[0]]),
      [
        [5, '<psoas-quiz> stands in a <select>'],
        [6, '<psoas-quiz> stands in a <noscript>'],
        [7, '<psoas-term> stands in a <template shadowrootmode>'],
      ],
    );
  assert.equal(renderPage(closed).html, closed);
});

test('a page may be nested thousands of elements deep', () => {
  const source = page('<div>'.repeat(6000) + TERM + '</div>'.repeat(6000));
  assert.match(written(source), /slot="psoas-rendered"/);
});

for (const shadow of [false, true])
  test(`wrong attributes are named once, in the line of their tag, ${shadow ? 'with' : 'without'} declarative shadow DOM`, () => {
    const said = [];
    const { warn } = console;
    console.warn = (...words) => said.push(words);
    let problems;
    try {
      problems = warnings(
        page(`<psoas-guide sections="FAQ, nonsense"></psoas-guide>
<psoas-quiz heading-level="9"></psoas-quiz>
<psoas-exercise name="splits"></psoas-exercise><psoas-provider persist="ever"></psoas-provider>`),
        { shadow },
      );
    } finally {
      console.warn = warn;
    }

    assert.deepEqual(
      problems.map(({ line, message }) => [line, message.split(':')[0]]),
      [
        [5, '<psoas-guide sections="FAQ">'],
        [5, '<psoas-guide sections="nonsense">'],
        [6, '<psoas-quiz heading-level="9">'],
        [7, '<psoas-exercise name="splits">'],
        [7, '<psoas-provider persist="ever">'],
      ],
    );
    assert.match(problems[2].message, /expected 1, 2, 3, 4, 5, 6; using 2$/);
    assert.deepEqual(said, []);
    assert.match(renderElement('psoas-quiz', { theme: 'pink' }, { shadow }).problems[0].message, /theme="pink"/);
  });

test('an attribute that a tag does not have is named, with the tag that has it or with those it has', () => {
  const problems = warnings(
    page(`<psoas-guide phone="555"></psoas-guide>
<psoas-quiz colour="red" lang="en" class="x" data-y aria-busy="false" v-cloak @click="z" _ngcontent-a1></psoas-quiz>`),
  );

  assert.deepEqual(
    problems.map(({ line, message }) => [line, message]),
    [
      [5, '<psoas-guide phone="555">: no attribute of this element; it belongs to <psoas-safety>'],
      [6, '<psoas-quiz colour="red">: no attribute of this element; expected heading-level, theme, name'],
    ],
  );
});

for (const shadow of [false, true])
  test(`a mistake has its line in the page as it is, also where words stand before it, ${shadow ? 'with' : 'without'} declarative shadow DOM`, () => {
    const once = written(page(`${TERM}\n${QUIZ}\n<p>\n<psoas-term name="bursa"></psoas-term>`), { shadow });
    const lineOf = (html, piece) => html.slice(0, html.indexOf(piece)).split('\n').length;
    const wrong = once.replace('<psoas-quiz>', '<psoas-quiz theme="pink">');
    const broken = once.replace('<p>\n', '<p><psoas-safety></psoas-safety>\n');

    assert.ok(lineOf(wrong, '<psoas-quiz') > 10);
    assert.equal(warnings(wrong, { shadow })[0].line, lineOf(wrong, '<psoas-quiz'));
    const [problem] = renderPage(broken, { shadow }).problems;
    assert.deepEqual([problem.level, problem.line], ['error', lineOf(broken, '<psoas-safety')]);
  });

test('whatever an attribute says, a page is written', () => {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const known = { flexion: '40', selected: 'muscle-strain', side: 'right', view: 'side', area: 'pain-groin' };
  for (const { tagName, attributes = [] } of elements) {
    const names = attributes.map(({ name }) => name).filter((name) => name !== 'content' && name !== 'src');
    const tags = [...names.map((name) => [name, 'nonsense']), ...names.map((name) => [name, known[name] ?? ''])];
    const { html, problems } = renderPage(
      page(tags.map(([name, value]) => `<${tagName} ${name}="${value}"></${tagName}>`).join('\n')),
    );
    assert.notEqual(html, page(''), tagName);
    assert.ok(problems.every(({ level }) => level === 'warning'));
  }
});

test('what an attribute selects, bends or turns is drawn before the script', () => {
  const drawn = (attributes) => renderElement('psoas-anatomy', attributes, { shadow: true }).shadow;
  const plain = drawn({});

  for (const attributes of [{ selected: 'iliacus' }, { flexion: '40' }, { view: 'side' }, { side: 'right' }])
    assert.notEqual(drawn(attributes), plain, JSON.stringify(attributes));
  assert.equal(drawn({}), plain, 'and is forgotten afterwards');
});

const pack = { quiz: { title: 'Quiz of the clinic' } };

test('a pack that the browser will not find is warned of: for no provider, and for one without words', () => {
  const named = `<psoas-provider content='{}'>${QUIZ}</psoas-provider>`;
  const problems = warnings(
    page(
      `<psoas-guide></psoas-guide>\n<psoas-provider>\n${QUIZ}${QUIZ}\n</psoas-provider>\n${named}<psoas-provider>${named}</psoas-provider>\n${QUIZ}`,
    ),
    { pack },
  );

  assert.deepEqual(
    problems.map(({ line, message }) => [line, message.split(':')[0]]),
    [
      [5, '<psoas-guide> names no words'],
      [6, '<psoas-provider> names no words'],
      [10, '<psoas-quiz> stands under no provider'],
    ],
  );
});

test('a pack may begin with a byte order mark, as a file, in a provider and handed over', () => {
  const text = BOM + JSON.stringify(pack);
  const provider = `<psoas-provider src="a.json">${QUIZ}</psoas-provider>`;

  assert.match(written(page(provider), { read: () => text }), /Quiz of the clinic/);
  assert.match(renderElement('psoas-quiz', {}, { pack: text }).light, /Quiz of the clinic/);
});

for (const [base, src, asked] of [
  ['', 'words.json', 'words.json'],
  ['<base target="_top"><base href="../shared/index.html?x#y">', 'words.json', '../shared/words.json'],
  ['<base href="/shared/">', 'words.json', '/shared/words.json'],
  ['<base href="/shared/">', '/words.json', '/words.json'],
  ['<base href="https://clinic.example/a/">', '/words.json', 'https://clinic.example/words.json'],
  ['<base href="/shared/">', 'https://clinic.example/words.json', 'https://clinic.example/words.json'],
])
  test(`the file of a provider is looked for where a browser does: ${src} with ${base || 'no <base>'}`, () => {
    const source = page(`<psoas-provider src="${src}">${TERM}</psoas-provider>`, base);
    const read = [];
    written(source, { read: (name) => (read.push(name), '{}') });
    assert.deepEqual(read, [asked]);
  });

const hash = (css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const policy = (content) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const module = '<script type="module" src="/lib/psoas-elements.js"></script>';

for (const [what, policies, isInside] of [
  ['names its hash', [`style-src ${hash(beforeCss)}`], true],
  ["says 'unsafe-inline'", ["style-src 'self' 'Unsafe-Inline'"], true],
  ['says nothing of styles', ["script-src 'self'"], true],
  ["says 'unsafe-inline' beside another hash, which takes its meaning", [`style-src 'unsafe-inline' ${hash('a')}`]],
  ["says 'unsafe-inline' beside a nonce, which takes its meaning", ["style-src 'unsafe-inline' 'nonce-abc'"]],
  ['says two things, of which the first holds', ["style-src 'self'; style-src 'unsafe-inline'"]],
  ['says two things, of which the first allows it', ["style-src 'unsafe-inline'; style-src 'self'"], true],
  ['is the second of two', ["style-src 'unsafe-inline'", "default-src 'self'"]],
])
  test(`the style sheet is ${isInside ? 'written into' : 'linked from'} a page whose policy ${what}`, () => {
    const head = policies.map(policy).join('');

    assert.equal(written(page(TERM, head + module)).includes('<style'), isInside === true);
    assert.equal(warnings(page(TERM, head)).length, isInside ? 0 : 1);
  });

test('a policy that allows every hash it was told to is warned of no more', () => {
  const source = (sources) => page(QUIZ, policy(`style-src 'self' ${sources.join(' ')}`));
  const told = warnings(source([]), { shadow: true }).map(({ message }) => /'sha256-[^']+'/.exec(message)[0]);

  assert.deepEqual(told, [hash(beforeCss), hash(shadowStyles('psoas-quiz'))]);
  assert.deepEqual(warnings(source(told), { shadow: true }), []);
});

test('spaces that do not break stay what they are', () => {
  const title = 'At\u00A0rest:\u202F2\u00A0 to\n 3';
  const { light, shadow } = renderElement('psoas-quiz', {}, { shadow: true, pack: { quiz: { title } } });

  for (const html of [light, shadow]) assert.ok(/At(\u00A0|&nbsp;)rest:\u202F2(\u00A0|&nbsp;) to 3/.test(html));
});

test('beside the package itself the renderer draws with the words of each page, and leaves none behind', () => {
  const program = `
    import { PsoasQuiz } from 'psoas-elements';
    import { renderElement } from 'psoas-elements/render';
    import { render } from '@lit-labs/ssr';
    import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
    import { html } from 'lit';
    const pack = { quiz: { title: 'Quiz of the clinic' } };
    const { light, shadow } = renderElement('psoas-quiz', {}, { shadow: true, pack });
    const after = collectResultSync(render(html\`<psoas-quiz></psoas-quiz>\`));
    console.log(JSON.stringify([light, shadow, after].map((each) => each.includes('Quiz of the clinic'))));
    console.log(customElements.get('psoas-quiz') === PsoasQuiz);`;
  const { stdout, stderr } = spawnSync(execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });

  assert.equal(stdout, '[true,true,false]\ntrue\n', stderr);
});
