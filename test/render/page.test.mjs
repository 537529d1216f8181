/** Pages with the words of the elements written into them, as a program and a parser see them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'parse5';
import { beforeCss, jsonLd, packFor, renderElement, renderPage, shadowStyles } from 'psoas-elements/render';

const tags = [
  'psoas-guide',
  'psoas-anatomy',
  'psoas-causes',
  'psoas-symptoms',
  'psoas-treatment',
  'psoas-prevention',
  'psoas-exercise',
  'psoas-safety',
  'psoas-quiz',
  'psoas-glossary',
  'psoas-term',
];
const attributes = { 'psoas-exercise': { name: 'half-kneeling-stretch' }, 'psoas-term': { name: 'bursa' } };

const page = (body, lang = 'en') =>
  `<!doctype html>\n<html lang="${lang}">\n  <head>\n    <title>A clinic</title>\n  </head>\n  <body>\n${body}\n  </body>\n</html>\n`;

function* elementsIn(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elementsIn(child);
  }
}
const all = (html, wanted) => [...elementsIn(parse(html))].filter(wanted);
const byTag = (html, name) => all(html, ({ tagName }) => tagName === name);
const attribute = (element, name) => element.attrs.find((each) => each.name === name)?.value;
const isMarked = (element) => attribute(element, 'data-psoas-rendered') !== undefined;
const text = (node) => node.value ?? (node.childNodes ?? []).map(text).join('');
const inside = (html, tag) => byTag(html, tag)[0].childNodes.find((node) => node.tagName && isMarked(node));

/** The page without all that the renderer has marked as its own. */
const stripped = (html) => {
  const ranges = [...elementsIn(parse(html, { sourceCodeLocationInfo: true }))]
    .filter((element) => isMarked(element) && !isMarked(element.parentNode.attrs ? element.parentNode : { attrs: [] }))
    .map(({ sourceCodeLocation: { startOffset, endOffset } }) => [startOffset, endOffset]);
  return ranges.reduceRight((text, [start, end]) => text.slice(0, start) + text.slice(end), html);
};

const rendered = (html, options) => {
  const result = renderPage(html, options);
  assert.deepEqual(
    result.problems.filter(({ level }) => level === 'error'),
    [],
  );
  return result.html;
};
const refused = (html, options) => {
  const result = renderPage(html, options);
  assert.equal(result.html, html, 'a page with a mistake is left as it was');
  assert.equal(result.problems.length, 1);
  assert.equal(result.problems[0].level, 'error');
  return result.problems[0];
};

for (const tag of tags)
  test(`<${tag}> gets its words, without anything only a running element needs`, () => {
    const { light } = renderElement(tag, attributes[tag] ?? {});

    const parts = [...elementsIn(parse(`<body>${light}`))];
    assert.ok(text(parse(light)).length > 30);
    assert.deepEqual(
      parts.filter(({ tagName }) => ['button', 'input', 'script', 'slot', 'style', 'select', 'form'].includes(tagName)),
      [],
    );
    assert.deepEqual(
      parts.flatMap(({ attrs }) => attrs.filter(({ name }) => ['style', 'class', 'part', 'tabindex'].includes(name))),
      [],
    );
    assert.doesNotMatch(light, /<!--|undefined|\[object/);
  });

test('a provider has no words of its own', () => {
  assert.equal(renderElement('psoas-provider').light, '');
});

test('an unknown tag is named', () => {
  assert.throws(() => renderElement('psoas-nothing'), /psoas-nothing/);
});

for (const name of ['index', 'guide'])
  for (const shadow of [false, true])
    test(`a second run changes nothing: ${name}, ${shadow ? 'with' : 'without'} declarative shadow DOM`, () => {
      const source = readFileSync(`demo/${name}.html`, 'utf8');
      const once = rendered(source, { shadow });

      assert.notEqual(once, source);
      assert.equal(rendered(once, { shadow }), once);
      assert.equal(rendered(rendered(source, { shadow: !shadow }), { shadow }), once);
    });

test('what stands around the words stays byte for byte', () => {
  const source = page(
    '<!-- <psoas-quiz> -->\r\n<P Class=x>Fish &amp; chips &nbsp; <br/></P>\n<psoas-quiz   heading-level=3 >\n\t<h3 slot="heading">Ours</h3></psoas-quiz  ><img src=a.png>',
  ).replace('<title>', '\uFEFF<title>');

  assert.equal(stripped(rendered(source)), source);
});

test('a page without a head, and a piece of a page, are written to as well', () => {
  for (const source of ['<psoas-quiz></psoas-quiz>', '<!doctype html><title>x</title><psoas-quiz></psoas-quiz>']) {
    const html = rendered(source);
    assert.equal(stripped(html), source);
    assert.equal(rendered(html), html);
  }
});

test('a page without our tags stays as it is', () => {
  const source = page('<p>Nothing here</p>');
  assert.equal(rendered(source), source);
});

test('tags in comments, scripts and templates are left alone', () => {
  const source = page(
    '<!-- <psoas-quiz></psoas-quiz> --><script>"<psoas-quiz></psoas-quiz>"</script><template><psoas-quiz></psoas-quiz></template>',
  );
  assert.equal(rendered(source), source);
});

test('a word in a sentence keeps the sentence whole, with its meaning behind it', () => {
  const html = rendered(page('<p>The <psoas-term name="bursa">fluid pad</psoas-term> can swell.</p>'));

  const [paragraph, ...others] = byTag(html, 'p');
  assert.equal(others.length, 0);
  assert.match(text(paragraph), /^The fluid pad \(.*tendon.*\) can swell\.$/);
});

test('a word without words shows its name', () => {
  assert.match(renderElement('psoas-term', { name: 'bursa' }).light, />Bursa \(/);
});

test('a word the glossary does not know stays plain', () => {
  const html = rendered(page('<p><psoas-term name="spleen">spleen</psoas-term></p>'));
  assert.equal(text(byTag(html, 'psoas-term')[0]), 'spleen');
});

test('the written words give way: no element has the slot they ask for', () => {
  const html = rendered(
    page(`<psoas-provider>${tags.map((tag) => `<${tag} name="bursa"></${tag}>`).join('\n')}</psoas-provider>`),
  );

  const words = all(html, (element) => isMarked(element) && ['div', 'span'].includes(element.tagName));
  assert.equal(words.length, tags.length);
  assert.ok(words.every((element) => attribute(element, 'slot') === 'psoas-rendered'));
});

test('the guide reads from the first line to the last', () => {
  const html = rendered(page('<psoas-guide heading-level="1"></psoas-guide>'));
  const guide = inside(html, 'psoas-guide');
  const parts = [...elementsIn(guide)];
  const levels = parts.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));

  assert.equal(levels[0], 1);
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.slice(1).forEach((level, i) => assert.ok(level <= levels[i] + 1, `heading ${String(i)} skips a level`));
  const pictures = parts.filter(({ tagName }) => tagName === 'svg');
  assert.ok(pictures.length > 20, 'figure, map and the pictures of exercises');
  for (const picture of pictures) {
    assert.equal(attribute(picture, 'role'), 'img');
    assert.ok(text(picture.childNodes[0]).length > 3);
    assert.equal(picture.childNodes[0].tagName, 'title');
  }
  const words = text(guide);
  const { quiz, safety, exercises, sources } = packFor('en');
  const at = (piece) => {
    const place = words.indexOf(piece);
    assert.ok(place >= 0, piece);
    return place;
  };
  at(safety.emergency.title);
  for (const { name } of Object.values(exercises.items)) at(name);
  const questions = quiz.order.map((id) => at(quiz.items[id].question));
  const answers = quiz.order.map((id) => at(quiz.items[id].explanation[0].text ?? quiz.items[id].explanation[0]));
  assert.ok(Math.min(...answers) > Math.max(...questions), 'the answers stand behind the questions');
  at(sources['R-SICCARDI'].title);
});

test('ids and what refers to them are the same on one page only once', () => {
  const html = rendered(
    page('<psoas-anatomy></psoas-anatomy><psoas-anatomy side="right"></psoas-anatomy><psoas-guide></psoas-guide>'),
  );
  const ids = all(html, () => true).flatMap((element) => attribute(element, 'id') ?? []);
  const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);

  assert.equal(new Set(ids).size, ids.length);
  assert.ok(used.length > 0);
  for (const id of new Set(used)) assert.ok(ids.includes(id), id);
});

test('warning signs stand once, and the others lead there', () => {
  const { title } = packFor('en').safety.emergency;
  const alone = rendered(page('<psoas-quiz></psoas-quiz>'));
  const together = rendered(page('<psoas-quiz></psoas-quiz><psoas-safety></psoas-safety>'));

  assert.ok(text(inside(alone, 'psoas-quiz')).includes(title));
  assert.ok(!text(inside(together, 'psoas-quiz')).includes(title));
  const link = [...elementsIn(inside(together, 'psoas-quiz'))].find(({ tagName }) => tagName === 'a');
  assert.equal(attribute(link, 'href'), `#${attribute(inside(together, 'psoas-safety'), 'id')}`);
});

const patch = (name) =>
  JSON.stringify({ clinic: { name, phone: '020 7946 0188' }, quiz: { title: `Quiz of ${name}` } });

test('words come from the nearest provider: its JSON, its attribute, its file', () => {
  const html = rendered(
    page(`<psoas-quiz></psoas-quiz>
      <psoas-provider><script type="application/json">${patch('Outer')}</script><p><psoas-quiz></psoas-quiz></p>
        <psoas-provider content='${patch('Inner')}'><div><psoas-quiz></psoas-quiz></div></psoas-provider>
      </psoas-provider>
      <psoas-provider src="clinic.json?v=2"><psoas-quiz></psoas-quiz></psoas-provider>`).replace(
      '<p><psoas-quiz></psoas-quiz></p>',
      '<psoas-quiz></psoas-quiz>',
    ),
    { read: (src) => (src === 'clinic.json?v=2' ? patch('File') : assert.fail(src)) },
  );
  const titles = byTag(html, 'psoas-quiz').map((quiz) =>
    text([...elementsIn(quiz)].find(({ tagName }) => tagName === 'h2')),
  );

  assert.deepEqual(titles, [packFor('en').quiz.title, 'Quiz of Outer', 'Quiz of Inner', 'Quiz of File']);
});

test("a clinic's pack can be handed over, and is warned of where the page does not name it", () => {
  const { html, problems } = renderPage(page('<psoas-quiz></psoas-quiz>'), { pack: patch('Handed') });

  assert.match(html, /Quiz of Handed/);
  assert.match(problems[0].message, /psoas-provider/);
  assert.equal(problems[0].level, 'warning');
});

test('a heading of the page stands instead of the built-in one', () => {
  const html = rendered(page('<psoas-quiz><h2 slot="heading">Ours</h2></psoas-quiz>'));
  assert.ok(!text(inside(html, 'psoas-quiz')).includes(packFor('en').quiz.title));
});

for (const [what, body, line, message] of [
  ['an unclosed tag', '<div><psoas-quiz></div>', 7, /<psoas-quiz> is not closed/],
  ['a tag closed as XML does', '<psoas-quiz />', 7, /<psoas-quiz> is not closed/],
  ['a tag in a paragraph', '<p>\n<psoas-quiz></psoas-quiz></p>', 8, /<p>/],
  [
    'broken JSON',
    '<psoas-guide><script type="application/json">\n{"clinic": {},}</script></psoas-guide>',
    8,
    /not valid JSON/,
  ],
  [
    'a mistake in a pack',
    '<psoas-guide>\n<script type="application/json">{\n"clinic": {\n"phone": "call us"}}</script></psoas-guide>',
    10,
    /clinic\.phone: expected a phone number/,
  ],
  [
    'a pack that is not there',
    '<psoas-provider src="gone.json"><psoas-quiz></psoas-quiz></psoas-provider>',
    7,
    /"gone\.json" could not be read/,
  ],
])
  test(`a page with ${what} is left untouched, with its line and a remedy`, () => {
    const problem = refused(page(body));

    assert.match(problem.message, message);
    assert.equal(problem.line, line);
  });

test('a mistake in a file is named with the file and its line', () => {
  const { message } = refused(page('<psoas-provider src="c.json"><psoas-quiz></psoas-quiz></psoas-provider>'), {
    read: () => '{\n  "quiz": {\n    "title": 5\n  }\n}',
  });
  assert.match(message, /"c\.json", line 3: quiz\.title/);
});

test('the style sheet is linked where the policy of the page forbids it inside', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
  const module = '<script type="module" src="/lib/psoas-elements.js"></script>';
  const strict = page('<psoas-quiz></psoas-quiz>').replace('<title>', `${policy}${module}<title>`);

  assert.match(rendered(strict), /<link rel="stylesheet" href="\/lib\/psoas-elements\.css"/);
  assert.match(rendered(strict, { shadow: true }), /<link rel="stylesheet" href="\/lib\/styles\/psoas-quiz\.css"/);
  assert.doesNotMatch(rendered(strict, { shadow: true }), /<style/);
  const { problems } = renderPage(strict.replace(module, ''));
  assert.match(problems[0].message, /'sha256-[^']+'/);
});

const dataOf = (html) => {
  const [script, ...others] = all(html, (element) => attribute(element, 'type') === 'application/ld+json');
  assert.equal(others.length, 0);
  return JSON.parse(text(script));
};

test('the page is described as a medical page, with muscle, causes and quiz out of the pack', () => {
  const pack = packFor('en');
  const data = dataOf(rendered(page('<psoas-guide></psoas-guide>')));

  assert.equal(data['@context'], 'https://schema.org');
  assert.equal(data['@type'], 'MedicalWebPage');
  assert.equal(data.inLanguage, 'en');
  assert.equal(data.datePublished, pack.review.written);
  const [muscle, ...causes] = data.about;
  assert.equal(muscle['@type'], 'Muscle');
  assert.match(muscle.insertion, /^It ends on .* thigh bone/);
  assert.match(muscle.muscleAction, /bends your hip/);
  assert.match(muscle.nerve.name, /L1 to L3/);
  assert.match(muscle.bloodSupply.name, /arter/);
  assert.deepEqual(
    muscle.antagonist.map((each) => [each['@type'], each.name.split(',')[0]]),
    [
      ['Muscle', 'Large buttock muscle'],
      ['Muscle', 'Hamstrings'],
    ],
  );
  assert.match(muscle.nerve.name, /[^.]$/, 'a name is no sentence');
  assert.deepEqual(
    causes.map((cause) => [cause['@type'], cause.name]),
    pack.causes.order.map((id) => ['MedicalCondition', pack.causes.items[id].name]),
  );
  for (const [i, cause] of causes.entries()) {
    assert.ok(cause.signOrSymptom.description && cause.possibleTreatment.description);
    const { line } = pack.causes.items[pack.causes.order[i]];
    assert.ok(cause.description.startsWith(`${line}. `), 'one sentence ends before the next begins');
  }
  const [quiz] = data.hasPart;
  assert.equal(quiz['@type'], 'Quiz');
  assert.equal(quiz.hasPart.length, pack.quiz.order.length);
  for (const question of quiz.hasPart) {
    assert.equal(question['@type'], 'Question');
    assert.ok(question.acceptedAnswer.text);
    assert.ok(question.suggestedAnswer.length > 0);
  }
  assert.ok(data.citation.length > 20);
});

test('what stands for further authors is none', () => {
  const { citation } = dataOf(rendered(page('<psoas-guide></psoas-guide>')));
  const authors = citation.flatMap(({ author = [] }) => author);
  assert.deepEqual(
    authors.filter(({ name, familyName }) => /^et al/i.test(name ?? familyName)),
    [],
  );
  assert.ok(
    citation.some(({ text }) => text.includes('et al')),
    'the reference itself is cut short as before',
  );
  assert.ok(authors.some((each) => each['@type'] === 'Organization' && each.name === 'World Health Organization'));
  assert.ok(authors.some((each) => each['@type'] === 'Person' && each.familyName && each.givenName));
});

/** The references that are listed below the words of a page. */
const listedIn = (html) =>
  all(
    html,
    (element) =>
      element.parentNode.tagName === 'li' && attribute(element, 'lang') === 'en' && attribute(element, 'dir') === 'ltr',
  ).map((item) => text(item).replace(/\s+/g, ' ').trim());
const kindsIn = (data) => data.about.map((each) => each['@type']);

for (const [tag, written] of [
  ...tags.filter((tag) => tag !== 'psoas-term').map((tag) => [tag, '']),
  ['psoas-guide', 'sections="faq"'],
  ['psoas-guide', 'sections="quiz, nonsense"'],
  ['psoas-anatomy', 'selected="hip-arthritis"'],
])
  test(`the data of <${tag}${written && ` ${written}`}> names the sources that stand below its words, and no others`, () => {
    const { name = '' } = attributes[tag] ?? {};
    const html = rendered(page(`<${tag} name="${name}" ${written}></${tag}>`));
    const cited = dataOf(html).citation.map((each) => each.text.replace(/\s+/g, ' '));

    const listed = listedIn(html);

    assert.ok(cited.length > 0);
    assert.deepEqual(
      cited.filter((each) => !listed.includes(each)),
      [],
      'cited only',
    );
    assert.deepEqual(
      listed.filter((each) => !cited.includes(each)),
      [],
      'listed only',
    );
  });

test('nothing is said of causes and quiz where the guide leaves them out', () => {
  const data = dataOf(rendered(page('<psoas-guide sections="faq"></psoas-guide>')));
  assert.deepEqual(kindsIn(data), ['Muscle']);
  assert.deepEqual(Object.keys(data.about[0]), ['@type', 'name']);
  assert.equal(data.hasPart, undefined);
});

test('each tag is described in its own words: those of its provider, in its language', () => {
  const own = JSON.stringify({
    causes: { items: { 'hip-arthritis': { name: 'Worn hip' } } },
    clinic: { name: 'North' },
  });
  const data = dataOf(
    rendered(
      page(`<psoas-quiz lang="de"></psoas-quiz>
        <psoas-provider content='{"clinic":{"name":"South"}}'><psoas-causes></psoas-causes></psoas-provider>
        <psoas-provider content='${own}'><psoas-causes></psoas-causes></psoas-provider>`),
    ),
  );
  const [english, german] = ['en', 'de'].map(packFor);
  const names = data.about.filter((each) => each['@type'] === 'MedicalCondition').map(({ name }) => name);

  assert.deepEqual(data.inLanguage, ['de', 'en']);
  assert.deepEqual(
    [...names].sort(),
    ['Worn hip', ...english.causes.order.map((id) => english.causes.items[id].name)].sort(),
    'what both providers say is said once',
  );
  assert.deepEqual(
    data.hasPart.map(({ name, inLanguage }) => [name, inLanguage]),
    [[german.quiz.title, 'de']],
  );
  assert.deepEqual(
    data.publisher.map(({ name }) => name),
    ['South', 'North'],
  );
});

test('a page of words that one clinician has checked and of others is not called checked', () => {
  const reviewed = (day, name) =>
    `<psoas-provider content='${JSON.stringify({ review: { reviewer: { name, role: 'physiotherapist' }, reviewedOn: day } })}'><psoas-causes></psoas-causes></psoas-provider>`;
  const one = reviewed('2026-11-20', 'A');
  const other = reviewed('2026-11-22', 'B');
  const mixed = dataOf(rendered(page(`${one}<psoas-quiz></psoas-quiz>`)));
  assert.equal(mixed.lastReviewed, undefined);
  assert.equal(mixed.reviewedBy, undefined);
  const both = dataOf(rendered(page(one + other)));
  assert.equal(both.lastReviewed, '2026-11-20');
  assert.deepEqual(
    both.reviewedBy.map(({ name }) => name),
    ['A', 'B'],
  );
});

test('the page is named by its title, else by its first tag', () => {
  const { quiz, exercises } = packFor('en');
  const nameOf = (html) => dataOf(rendered(html)).name;
  assert.equal(nameOf(page('<svg><title>A picture</title></svg><psoas-quiz></psoas-quiz>')), 'A clinic');
  assert.equal(nameOf('<svg><title>A picture</title></svg><psoas-quiz></psoas-quiz>'), quiz.title);
  assert.equal(nameOf('<psoas-exercise name="plank"></psoas-exercise>'), exercises.items.plank.name);
});

test('a word in a sentence does not make a medical page', () => {
  const html = rendered(page('<p>A <psoas-term name="bursa">bursa</psoas-term>.</p>'));
  assert.doesNotMatch(html, /ld\+json/);
  assert.deepEqual(jsonLd(packFor('en'), ['psoas-term']), {});
  const { inLanguage } = dataOf(
    rendered(page('<psoas-term lang="de" name="bursa">x</psoas-term><psoas-quiz></psoas-quiz>')),
  );
  assert.equal(inLanguage, 'en');
});

const claimIn = (claim) =>
  typeof claim === 'string'
    ? claim
    : [claim.text]
        .flat()
        .map((each) => each.text ?? each.strong ?? each.em ?? each)
        .join('');

test('each cause has its picture and what it shows, a cause of the spine also the cut beside the usual one', () => {
  const { causes, ui } = packFor('en');
  const { light } = renderElement('psoas-causes');
  const words = text(parse(light));
  const pictures = byTag(light, 'svg').map((picture) => text(picture.childNodes[0]));

  for (const id of causes.order) {
    const { name, drawn, draws } = causes.items[id];
    for (const claim of drawn) assert.ok(words.includes(claimIn(claim)), claimIn(claim));
    const own = pictures.filter((title) => title.includes(name));
    assert.equal(own.length, ['stenosis', 'compression'].includes(draws) ? 2 : 1, name);
  }
  assert.equal(pictures.filter((title) => title.endsWith(ui.anatomy.sectionUsual)).length, 2);
});

test('the figure tells what is drawn of the cause that is selected, and of no other', () => {
  const { causes } = packFor('en');
  const drawnIn = (html) => causes.order.filter((id) => text(parse(html)).includes(claimIn(causes.items[id].drawn[0])));
  assert.deepEqual(drawnIn(renderElement('psoas-anatomy').light), []);
  assert.deepEqual(drawnIn(renderElement('psoas-anatomy', { selected: 'spinal-stenosis' }).light), ['spinal-stenosis']);
});

test('the answer key says to each option what the quiz says when it is chosen', () => {
  const { quiz } = packFor('en');
  const words = text(parse(renderElement('psoas-quiz').light)).replace(/\s+/g, ' ');
  const key = words.slice(words.indexOf(packFor('en').ui.quiz.rightAnswer));
  const asClaims = (feedback) => [feedback].flat();
  for (const { options, answer } of Object.values(quiz.items)) {
    for (const option of Object.values(options))
      for (const claim of asClaims(option.feedback)) assert.ok(key.includes(claimIn(claim)), claimIn(claim));
    assert.ok(key.indexOf(options[answer].text) < key.indexOf(claimIn(asClaims(options[answer].feedback)[0])));
  }
});

/** Texts in the order in which a page without scripts shows them. */
const order = (html, ...pieces) => {
  const words = text(byTag(html, 'body')[0]);
  const places = pieces.map((piece) => {
    assert.ok(words.includes(piece), piece);
    return words.indexOf(piece);
  });
  assert.deepEqual(
    [...places].sort((a, b) => a - b),
    places,
    pieces.join(' < '),
  );
};

test('what the page has put into the slots of the guide stands where the element shows it', () => {
  const { notes, faq, recovery } = packFor('en');
  const source = page(`<psoas-guide sections="start recovery faq">
    <h1 slot="heading">Our guide</h1><p slot="lead">Our lead</p>
    <p slot="after-start">Behind the start</p>
    <div slot="before-faq">Before the questions <psoas-exercise name="plank"></psoas-exercise></div>
    <p slot="foot">Our foot</p></psoas-guide>`);
  const html = rendered(source);

  order(
    html,
    ...['Our guide', 'Our lead', claimIn(notes.guide.body[0]), 'Behind the start', recovery.title],
    ...['Before the questions', faq.title, faq.items[faq.order.at(-1)].name, 'Our foot'],
  );
  assert.equal(stripped(html), source);
  assert.equal(rendered(html), html);
  const pieces = byTag(html, 'psoas-guide')[0].childNodes.filter((node) => node.attrs && isMarked(node));
  const slots = pieces.map((piece) => attribute(piece, 'slot'));
  assert.equal(new Set(slots).size, slots.length, 'so that an element that waits for its words keeps the order');
  assert.ok(slots.every((slot) => /^psoas-rendered(-\d+)?$/.test(slot)));
  const ids = all(html, () => true).flatMap((element) => attribute(element, 'id') ?? []);
  assert.equal(new Set(ids).size, ids.length);
});

test('a child out of order does not take the others from their places', () => {
  const { recovery, faq } = packFor('en');
  const html = rendered(
    page(`<psoas-guide sections="start recovery faq"><p slot="foot">Our foot</p>
      <p slot="after-start">Behind the start</p><p slot="before-faq">Before the questions</p></psoas-guide>`),
  );
  order(html, 'Behind the start', recovery.title, 'Before the questions', faq.title);
});

test('the foot of the page stands behind the words of every tag', () => {
  const html = rendered(page('<psoas-quiz><p slot="foot">Our foot</p></psoas-quiz>'));
  order(html, packFor('en').quiz.title, 'Our foot');
});

test('nothing is said of a review that has not been', () => {
  const data = jsonLd(packFor('en'));
  assert.equal(data.lastReviewed, undefined);
  assert.equal(data.reviewedBy, undefined);
  const reviewed = JSON.stringify({
    review: { reviewer: { name: 'Dr A. Example', role: 'physiotherapist' }, reviewedOn: '2026-11-25' },
  });
  const told = dataOf(rendered(page(`<psoas-guide content='${reviewed}'></psoas-guide>`)));
  assert.equal(told.lastReviewed, '2026-11-25');
  assert.equal(told.reviewedBy.name, 'Dr A. Example');
});

test('data cannot end the script it stands in', () => {
  const html = rendered(page(`<psoas-guide content='{"clinic":{"name":"A &lt; B > C &amp; D"}}'></psoas-guide>`));
  const [, script] = /<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/.exec(html);

  assert.doesNotMatch(script, /[<>&]/);
  assert.equal(JSON.parse(script).publisher.name, 'A < B > C & D');
});

const noticeOf = (lang) => packFor(lang).ui.common.translationNotReviewed;
/** The nearest `lang` around a node of a parsed page. */
const langOf = (node) =>
  (node.attrs && attribute(node, 'lang')) || (node.parentNode ? langOf(node.parentNode) : undefined);
const textsIn = (node) =>
  (node.childNodes ?? []).flatMap((child) =>
    child.value !== undefined ? (child.value.trim() ? [child] : []) : child.tagName === 'svg' ? [] : textsIn(child),
  );

for (const lang of ['de', 'ar']) {
  const [pack, english] = [packFor(lang), packFor('en')];
  const dir = lang === 'ar' ? 'rtl' : 'ltr';

  for (const tag of tags)
    test(`<${tag}> in ${lang} has its words, says first that nobody has checked them, and marks what is English`, () => {
      const words = inside(`<${tag}>${renderElement(tag, attributes[tag] ?? {}, { lang }).light}</${tag}>`, tag);
      assert.equal(attribute(words, 'lang'), lang);
      assert.equal(attribute(words, 'dir'), dir);

      const notices = [...elementsIn(words)].filter((each) => [noticeOf(lang), noticeOf('en')].includes(text(each)));
      if (tag !== 'psoas-term') {
        assert.deepEqual(
          notices.map((each) => [each.tagName, attribute(each, 'lang'), attribute(each, 'dir')]),
          [
            ['p', lang, dir],
            ['p', 'en', 'ltr'],
          ],
        );
        assert.deepEqual(words.childNodes.filter(({ tagName }) => tagName).slice(0, 2), notices);
      } else assert.deepEqual(notices, []);
      // What has no Arabic letter is English or Latin, a number, or a name with a language of its own.
      if (lang === 'ar')
        for (const node of textsIn(words))
          if (/[A-Za-z]{3}/.test(node.value) && !/[؀-ۿ]/.test(node.value))
            assert.match(langOf(node), /^(en|la)$/, `${node.value} is marked`);
      for (const each of [...elementsIn(words)].filter((each) => attribute(each, 'lang') === 'en'))
        assert.equal(attribute(each, 'dir'), 'ltr');
    });

  test(`warning signs, cautions and answers stay English in ${lang} until a clinician has read them`, () => {
    const words = inside(rendered(page('<psoas-guide></psoas-guide>', lang)), 'psoas-guide');
    const marked = textsIn(words)
      .filter((node) => langOf(node) === 'en')
      .map(({ value }) => value.trim());
    const say = (claim) =>
      typeof claim === 'string'
        ? claim
        : [claim.text]
            .flat()
            .map((each) => each.text ?? each.strong ?? each)
            .join('');
    const joined = marked.join(' ').replace(/\s+/g, ' ');
    const medicine = english.medicines.items[english.medicines.order[0]];
    const question = english.quiz.items[english.quiz.order[0]];
    assert.ok(marked.includes(english.safety.emergency.title));
    for (const claim of [
      ...english.safety.emergency.signs,
      ...(medicine.stop ?? medicine.ask),
      ...question.explanation,
    ])
      assert.ok(joined.includes(say(claim).slice(0, 40)), say(claim));
    assert.ok(!text(words).includes(english.quiz.title));
    assert.ok(text(words).includes(pack.quiz.title));
  });

  test(`the data of a page in ${lang} is in its language, and says where it is not`, () => {
    const data = dataOf(rendered(page('<psoas-guide></psoas-guide>', lang)));
    const [muscle, ...causes] = data.about;
    assert.equal(data.inLanguage, lang);
    assert.equal(jsonLd(pack).name, pack.notes.guide.title);
    assert.equal(muscle.name, pack.anatomy.items['psoas-major'].name);
    assert.ok(muscle.insertion);
    assert.equal(muscle.antagonist.length, 2);
    assert.deepEqual(
      causes.map(({ name }) => name),
      pack.causes.order.map((id) => pack.causes.items[id].name),
    );
    const [quiz] = data.hasPart;
    assert.equal(quiz.inLanguage, lang);
    for (const [i, question] of quiz.hasPart.entries()) {
      const item = pack.quiz.items[pack.quiz.order[i]];
      assert.equal(question.name, item.question);
      assert.equal(question.inLanguage, undefined);
      const { text, inLanguage, answerExplanation } = question.acceptedAnswer;
      assert.equal(text, item.options[item.answer].text);
      assert.equal(inLanguage, undefined);
      assert.equal(answerExplanation.inLanguage, 'en');
    }
  });

  test(`declarative shadow DOM in ${lang}: the words, and the note with its button once`, () => {
    for (const tag of ['psoas-quiz', 'psoas-guide']) {
      const { shadow } = renderElement(tag, {}, { lang, shadow: true });
      const template = byTag(shadow, 'template')[0].content;
      const parts = [...elementsIn(template)];
      const [root] = parts.filter((each) => attribute(each, 'class')?.split(' ')[0] === 'root');
      const notes = shadow.match(/part="translation"/g);
      assert.equal(attribute(root, 'lang'), lang);
      assert.equal(attribute(root, 'dir'), dir);
      assert.equal(notes.length, 1);
      const [note] = parts.filter((each) => attribute(each, 'part') === 'translation');
      assert.equal([...elementsIn(note)].filter(({ tagName }) => tagName === 'button').length, 1);
      assert.ok(text(note).includes(noticeOf(lang)) && text(note).includes(noticeOf('en')));
    }
  });
}

test('what a server draws as a popover stays closed before the script in an engine that has none', () => {
  const withPopovers = tags.filter((tag) => {
    const { shadow } = renderElement(tag, attributes[tag] ?? {}, { shadow: true });
    return shadow && / popover[ =]/.test(shadow);
  });

  assert.deepEqual(withPopovers.sort(), ['psoas-guide', 'psoas-term']);
  for (const tag of tags)
    assert.equal(
      shadowStyles(tag).includes('@supports not selector(:popover-open){[popover]{display:none}}'),
      withPopovers.includes(tag),
      tag,
    );
});

test('the nearest language of a page holds, with the digits of its region', () => {
  const titles = (lang) => packFor(lang).quiz.title;
  const html = rendered(
    page(
      `<psoas-quiz></psoas-quiz><div lang="ar"><psoas-quiz></psoas-quiz></div>
      <psoas-provider lang="es"><div lang="ar"><psoas-quiz></psoas-quiz></div></psoas-provider>
      <psoas-quiz lang="es-MX"></psoas-quiz>`,
      'de',
    ),
  );
  const quizzes = byTag(html, 'psoas-quiz').map((quiz) => quiz.childNodes.find(isWritten));
  assert.deepEqual(
    quizzes.map((each) => attribute(each, 'lang')),
    ['de', 'ar', 'es', 'es-MX'],
  );
  assert.deepEqual(
    quizzes.map((each) => text([...elementsIn(each)].find(({ tagName }) => tagName === 'h2'))),
    ['de', 'ar', 'es', 'es'].map(titles),
  );

  const eastern = renderElement('psoas-anatomy', {}, { lang: 'ar' }).light;
  const western = renderElement('psoas-anatomy', {}, { lang: 'ar-MA' }).light;
  assert.match(eastern, /[٠-٩]/);
  assert.doesNotMatch(western, /[٠-٩]/);
  assert.match(western, /lang="ar-MA" dir="rtl"/);
  // So that the list has the numbers that the picture has.
  assert.match(eastern, /^<div data-psoas-rendered="arab"/);
  assert.match(beforeCss, /\[data-psoas-rendered=arab\] ol[^{]*\{list-style-type:arabic-indic\}/);
  assert.match(western, /^<div data-psoas-rendered=""/);
});
const isWritten = (node) => node.attrs && isMarked(node);

test('pieces that are rendered apart may stand on one page: each has ids of its own', () => {
  const ids = (html) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const pieces = ['a', 'b'].map((idPrefix) => renderElement('psoas-guide', {}, { idPrefix }).light);
  const all = pieces.flatMap(ids);

  assert.ok(all.length > 100);
  assert.equal(new Set(all).size, all.length);
  for (const [i, piece] of pieces.entries())
    for (const [, id] of piece.matchAll(/(?:href="|url\()#([^")]+)/g)) assert.ok(ids(pieces[i]).includes(id), id);
});

test("a clinic's words may be in another language than the page", () => {
  const own = { lang: 'de', quiz: { title: 'Fragen der Klinik' } };
  const html = rendered(
    page(`<psoas-provider content='${JSON.stringify(own)}'><psoas-quiz></psoas-quiz></psoas-provider>`),
  );
  const words = inside(html, 'psoas-quiz');
  assert.equal(attribute(words, 'lang'), 'de');
  assert.ok(text(words).includes('Fragen der Klinik'));
  assert.ok(text(words).includes(noticeOf('de')));
  assert.equal(
    attribute(inside(rendered(page('<psoas-quiz></psoas-quiz>'), { pack: own }), 'psoas-quiz'), 'lang'),
    'de',
  );
});

test('a language that only the renderer is told of is warned of: the elements would speak English', () => {
  const { html, problems } = renderPage('<psoas-quiz></psoas-quiz>', { lang: 'de' });
  assert.match(html, /data-psoas-rendered[^>]* lang="de"/);
  assert.match(problems[0].message, /lang="de"/);
  assert.equal(problems[0].level, 'warning');
  assert.deepEqual(renderPage('<html lang="de"><psoas-quiz></psoas-quiz>', { lang: 'ar' }).problems, []);
});
