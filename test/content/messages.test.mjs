/** What an author reads for each mistake, word for word, on the smallest content that compiles. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { domain } from '../../content/build/domain.mjs';
import { compile } from '../../content/compile.mjs';
import { coverage } from '../../content/coverage.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const structure = (id) =>
  `---\nname: ${id}\nlatin: ${id}\nlayer: ${domain.layerOf[id]}\n---\n\n## does\n\nIt works.\n\n## where\n\nIt is there. {ANAT-1, R-KATZ}\n`;

/** The smallest content that compiles: file → text. */
const tiny = {
  'sources.yaml': 'R-KATZ:\n  type: article-journal\n  title: Spinal stenosis\n',
  'facts.yaml': 'required:\n  - CAUSE-*\nfacts:\n  ANAT:\n    ANAT-1: S\n  CAUSE:\n    CAUSE-1: S\n    CAUSE-2: D\n',
  'en/pack.yaml': [
    'lang: en',
    "version: '1'",
    "review: { written: '2026-11-24', translation: source }",
    'anatomy:',
    '  title: Parts',
    `  order: [${domain.structureIds.join(', ')}]`,
    'causes:',
    '  title: Causes',
    '  lead: |-',
    '    Many things.',
    '',
    '    Some overlap. {CAUSE-2}',
    '  order:',
    '    - sore-hip',
    'quiz:',
    '  title: Quiz',
    '  order: [one]',
    'poses:',
    '  title: Poses',
    '  order: [standing]',
    'treatment:',
    '  title: Treatment',
    '  order: [first-step]',
    'timers:',
    '  title: Timer',
    '  order: [timer-one]',
    'medicines:',
    '  title: Medicines',
    '  order: [medicine-one]',
    'options:',
    '  title: Options',
    '  order: [option-one]',
    'glossary:',
    '  title: Words',
    '  order: [word-bursa]',
    ...['similar', 'exam', 'recovery', 'daily', 'myths', 'faq'].flatMap((name) => [
      `${name}:`,
      `  title: ${name}`,
      '  order: []',
    ]),
    'habits:',
    '  title: Habits',
    '  order: [warm-up]',
    'phases:',
    '  title: Plan',
    '  order: [settle]',
    'exercises:',
    '  title: Exercises',
    '  order: [march]',
    'symptoms:',
    '  title: Symptoms',
    '  order: [sore-groin]',
    'pattern:',
    '  title: Pattern',
    '  order: [mild]',
    '',
  ].join('\n'),
  'en/ui.yaml': Object.entries(domain.uiKeys)
    .map(([group, keys]) => `${group}:\n${keys.map((key) => `  ${key}: words\n`).join('')}`)
    .join('')
    .replace('  print: words', "  print: 'Print {n}'"),
  ...Object.fromEntries(domain.structureIds.map((id) => [`en/anatomy/${id}.md`, structure(id)])),
  'en/causes/sore-hip.md': [
    '---',
    'name: Sore hip',
    'line: It is sore',
    'structures: [hip-joint]',
    '---',
    '## happens',
    'The [joint](hip-joint) is **sore**. {CAUSE-1, R-KATZ}',
    '## feels',
    'Sore.',
    '## worse',
    '- Walking',
    '- Standing {CAUSE-1}',
    '## better',
    '- Sitting',
    '## helps',
    'Moving.',
    '## check',
    'Ask.',
    '',
  ].join('\n'),
  'en/quiz/one.md': [
    '---',
    'topic: Hips',
    'question: Which?',
    'answer: a',
    'review: hip-joint',
    '---',
    '## option a',
    'This one',
    '',
    'Yes.',
    '## option b',
    'That one',
    '',
    'Not this time.',
    '## explanation',
    'So it is. {CAUSE-2}',
    '',
  ].join('\n'),
  'en/poses/standing.md': '---\nname: Standing\nhipFlexionDeg: 0\n---\n## means\nYou stand.\n',
  'en/treatment/first-step.md': '---\nname: Step\n---\n## who\nAll.\n',
  'en/timers/timer-one.md':
    '---\nname: Ice\nlook: ice\nminMinutes: 5\nmaxMinutes: 9\nstepMinutes: 1\nminutes: 6\nover: Over.\n---\n## after\nWait.\n## cautions\n- Wrap it\n',
  'en/medicines/medicine-one.md': '---\nname: Gel\n---\n## about\nAsk.\n',
  'en/options/option-one.md': '---\nname: Wait\n---\n## how\nSo.\n## benefit\nSome.\n## risk\nFew.\n## sure\nLow\n',
  'en/symptoms/sore-groin.md': '---\nname: Groin\noften: 3\nzone: groin\n---\n## feels\nSore.\n',
  'en/pattern/mild.md': '---\nname: Mild\nkind: course\n---\n## says\nNot much.\n',
  ...Object.fromEntries(
    ['caveat', 'muscle', 'figure', 'help', 'guide'].map((id) => [
      `en/notes/${id}.md`,
      `---\ntitle: ${id}\n---\n## body\nWords.\n`,
    ]),
  ),
  ...Object.fromEntries(
    ['emergency', 'today', 'routine'].map((id) => [
      `en/safety/${id}.md`,
      '---\ntitle: Now\nlead: Call.\n---\n## signs\n- Numbness\n',
    ]),
  ),
  'en/glossary/word-bursa.md': '---\nname: Bursa\n---\n## body\nA cushion.\n',
  'en/habits/warm-up.md': '---\nname: Warm up\nline: First.\n---\n## says\nMove.\n',
  'en/phases/settle.md': '---\nname: Settle\ntime: Days\n---\n## says\nMove.\n## next\nIt is fine.\n',
  'en/exercises/march.md': [
    '---',
    'name: March',
    'purpose: It helps',
    'phases: [settle]',
    'dose: { perWeek: { usual: 3, min: 1, max: 7 }, sides: 1 }',
    'frames: [{ pose: march-lift, alt: A knee is up, caption: Lift. }]',
    '---',
    '## steps',
    '- Lift',
    '## easier',
    'Less.',
    '## harder',
    'More.',
    '## stop',
    '- It hurts',
    '',
  ].join('\n'),
  'en/practice/rules.md': `---\ntitle: Rules\n---\n${['start', 'fine', 'less', 'back', 'known']
    .map((key) => `## ${key}\nWords.\n`)
    .concat(['ask', 'how', 'stop'].map((key) => `## ${key}\n- Words\n`))
    .join('')}`,
  'en/safety/emergency.md': '---\ntitle: Now\nlead: Call.\n---\n## signs\n- Numbness\n',
};

/** Writes the tiny content, with `changes` over it: a text, a function of the text, or null for no such file. */
const contentWith = (changes = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'psoas-tiny-'));
  folders.push(folder);
  const files = { ...tiny };
  for (const [file, change] of Object.entries(changes))
    files[file] = typeof change === 'function' ? change(files[file]) : change;
  for (const [file, text] of Object.entries(files)) {
    if (text === null) continue;
    const path = join(folder, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
};

/** A change that must find what it replaces. */
const swap = (from, to) => (text) => {
  assert.ok(text.includes(from), `the tiny content has "${from}"`);
  return text.replace(from, () => to);
};

const cause = 'en/causes/sore-hip.md';
const quiz = 'en/quiz/one.md';
const pack = 'en/pack.yaml';
const ui = 'en/ui.yaml';
const paragraphs = 'cannot be shown; write paragraphs and "- " lists';
const oneList = 'write one list here and nothing else: each line begins with "- "';
const flatItem = 'a list item is one line of words; lists inside lists and tick boxes cannot be shown';
const braces = 'braces stand once, at the very end of a statement, such as {CAUSE-STEN-4, R-KATZ}';
const links = 'is not allowed; use https:, http:, mailto:, tel:, # or /';

/** [what, file, change, the messages, whole and in order] */
const mistakes = [
  // Front matter
  [
    'no front matter',
    cause,
    () => 'Words',
    ['1 · front matter · begin the file with "---", the fields, and "---" again'],
  ],
  ['a list as front matter', cause, () => '---\n- a\n---\n', ['2 · YAML · expected fields, each as "name: words"']],
  [
    'a field twice',
    cause,
    swap('line:', 'name: x\nline:'),
    ['3 · YAML · Map keys must be unique; keep one of the two'],
  ],
  [
    'an unknown field',
    cause,
    swap('line:', 'lines: x\nline:'),
    ['3 · lines · unknown field – did you mean line?; the fields are name, line, structures, view, draws, sources'],
  ],
  ['a missing field', cause, swap('line: It is sore\n', ''), ['1 · line · missing; add "line: …" to the front matter']],
  [
    'an unknown structure',
    cause,
    swap('[hip-joint]', '[bones, hip-joints]'),
    [`4 · structures.1 · unknown "hip-joints" – did you mean hip-joint?; expected ${domain.structureIds.join(', ')}`],
  ],
  ['a view there is not', cause, swap('line:', 'view: top\nline:'), ['3 · view · unknown "top"; expected front, side']],
  [
    'one source that is no list',
    cause,
    swap('line:', 'sources: R-KATZ\nline:'),
    ['3 · sources · expected a list such as [a, b], found "R-KATZ"'],
  ],
  [
    'an unknown source in a field',
    cause,
    swap('line:', 'sources:\n  - R-KATZ\n  - R-KATS\nline:'),
    ['5 · sources · unknown source R-KATS – did you mean R-KATZ?; sources are in content/sources.yaml'],
  ],
  ['HTML in a field', cause, swap('Sore hip', 'A <b>'), ['2 · name · HTML is not allowed here; write plain words']],

  // Sections
  [
    'an unknown section',
    cause,
    swap('## feels', '## feel'),
    [
      '1 · feels · missing; add a "## feels" section',
      '8 · feel · unknown section – did you mean feels?; the sections are happens, feels, worse, better, helps, check, drawn',
    ],
  ],
  [
    'a section twice',
    cause,
    swap('## check', '## helps\nx\n## check'),
    ['17 · helps · this section is here twice; keep one'],
  ],
  ['an empty section', cause, swap('\nAsk.', ''), ['17 · check · nothing stands here; write a paragraph or a list']],
  [
    'words before the sections',
    cause,
    swap('## happens', 'x\n## happens'),
    ['6 · body · words before the first "## " heading; move them under one'],
  ],
  ['words beside a list', cause, swap('- Sitting', 'x\n\n- Sitting'), [`14 · better · ${oneList}`]],
  ['two lists', cause, swap('- Standing', '* Standing'), [`11 · worse · ${oneList}`]],
  ['no list', 'en/safety/emergency.md', swap('- Numbness', 'Numbness'), [`6 · signs · ${oneList}`]],

  // Markdown
  ['a heading', cause, swap('Sore.', '# Big'), [`9 · feels · this heading (# Big) ${paragraphs}`]],
  ['a small heading', cause, swap('Sore.', 'x\n\n### Small'), [`11 · feels · this heading (### Small) ${paragraphs}`]],
  ['a table', cause, swap('Sore.', '| a |\n| - |\n| 1 |'), [`9 · feels · a table (| a |) ${paragraphs}`]],
  ['a numbered list', cause, swap('Sore.', '1. One'), [`9 · feels · a numbered list (1. One) ${paragraphs}`]],
  ['a code block', cause, swap('Sore.', '```\nx\n```'), [`9 · feels · code (\`\`\`) ${paragraphs}`]],
  ['a quotation', cause, swap('Sore.', '> x'), [`9 · feels · a quotation (> x) ${paragraphs}`]],
  ['a block of HTML', cause, swap('Sore.', '<div>x</div>'), [`9 · feels · HTML (<div>x</div>) ${paragraphs}`]],
  [
    'an image',
    cause,
    swap('Sore.', '![x](y.png)'),
    ['9 · feels · an image (![x](y.png)) cannot be shown; write plain words'],
  ],
  ['code in a line', cause, swap('Sore.', 'a `b`'), ['9 · feels · code (`b`) cannot be shown; write plain words']],
  [
    'an entity',
    cause,
    swap('Sore.', 'a &amp; b'),
    ['9 · feels · "&amp;" would be shown as it stands; write the sign itself'],
  ],
  [
    'stress in stress',
    cause,
    swap('Sore.', '***x***'),
    ['9 · feels · "***x***" has one mark inside another; keep one'],
  ],
  ['a list in a list', cause, swap('- Walking', '- Walking\n  - Far'), [`11 · worse · ${flatItem}`]],
  ['a tick box', cause, swap('- Standing', '- [ ] Standing'), [`12 · worse · ${flatItem}`]],
  ['a script link', cause, swap('Sore.', '[x](javascript:y)'), [`9 · feels · the link "javascript:y" ${links}`]],
  ['a data link in capitals', cause, swap('Sore.', '[x](DATA:y)'), [`9 · feels · the link "DATA:y" ${links}`]],
  ['a link to nowhere', cause, swap('Sore.', '[x]()'), [`9 · feels · the link "" ${links}`]],

  // What a statement rests on
  [
    'an unknown source',
    cause,
    swap('R-KATZ', 'R-KATS'),
    ['7 · happens · unknown source R-KATS – did you mean R-KATZ?; sources are in content/sources.yaml'],
  ],
  [
    'an unknown fact in a later list item',
    cause,
    swap('Standing {CAUSE-1}', 'Standing {CAUSE-9}'),
    ['12 · worse · unknown fact CAUSE-9 – did you mean CAUSE-1?; facts are in content/facts.yaml'],
  ],
  [
    'an unknown fact after a blank line in a list',
    cause,
    swap('- Standing {CAUSE-1}', '\n- Standing {ZZZZZZZZ-9}'),
    ['13 · worse · unknown fact ZZZZZZZZ-9; facts are in content/facts.yaml'],
  ],
  [
    'a source in small letters',
    cause,
    swap('R-KATZ', 'r-katz'),
    ['7 · happens · unknown fact r-katz – did you mean R-KATZ?; facts are in content/facts.yaml'],
  ],
  [
    'an unknown reference',
    cause,
    swap('(hip-joint)', '(Hip-Joint)'),
    ['7 · happens · unknown entry "Hip-Joint" – did you mean hip-joint?; a reference names a structure or a cause'],
  ],
  ['braces amid a statement', cause, swap('Sore.', 'So {CAUSE-1} sore.'), [`9 · feels · ${braces}`]],
  ['an open brace', cause, swap('Sore.', 'Sore. {CAUSE-1'), [`9 · feels · ${braces}`]],
  [
    'empty braces',
    cause,
    swap('Sore.', 'Sore. {}'),
    ['9 · feels · empty braces; name a fact or a source, or take them out'],
  ],
  ['braces alone', cause, swap('Sore.', '{CAUSE-1}'), ['9 · feels · no words before the braces; write the statement']],
  [
    'a fact named twice',
    cause,
    swap('Sore.', 'Sore. {CAUSE-1, CAUSE-1}'),
    ['9 · feels · CAUSE-1 stands in the braces twice; keep one'],
  ],

  // Questions
  [
    'an answer that is no option',
    quiz,
    swap('answer: a', 'answer: c'),
    ['4 · answer · "c" is none of the options a, b'],
  ],
  ['a missing answer', quiz, swap('answer: a\n', ''), ['1 · answer · missing; add "answer: …" to the front matter']],
  [
    'one option only',
    quiz,
    swap('## option b\nThat one\n\nNot this time.\n', ''),
    ['1 · options · a question needs two options or more: "## option a", "## option b"'],
  ],
  [
    'an option twice',
    quiz,
    swap('## option b', '## option a'),
    [
      '1 · options · a question needs two options or more: "## option a", "## option b"',
      '11 · option a · this section is here twice; keep one',
    ],
  ],
  [
    'an option without feedback',
    quiz,
    swap('That one\n\nNot', 'That one. Not'),
    ['11 · option b · no feedback; after the answer add a paragraph on why it is right or not'],
  ],
  [
    'stress in an option',
    quiz,
    swap('That one', '**That** one'),
    ['12 · option b · an answer row is plain words, without stress, links or braces'],
  ],
  [
    'an unknown source in feedback',
    quiz,
    swap('Not this time.', 'Not. {R-X}'),
    ['14 · option b · unknown source R-X; sources are in content/sources.yaml'],
  ],
  [
    'a review of nothing',
    quiz,
    swap('review: hip-joint', 'review: hip'),
    ['5 · review · unknown entry "hip"; name a structure or a cause'],
  ],

  // Timers
  [
    'a timer that begins outside its range',
    'en/timers/timer-one.md',
    swap('minutes: 6', 'minutes: 16'),
    ['7 · minutes · expected a number from minMinutes to maxMinutes'],
  ],
  [
    'a timer of half a minute',
    'en/timers/timer-one.md',
    swap('stepMinutes: 1', 'stepMinutes: 0.5'),
    ['6 · stepMinutes · expected whole minutes'],
  ],

  // pack.yaml
  [
    'broken YAML',
    pack,
    swap('title: Quiz', 'title: Quiz: one'),
    [
      '16 · YAML · Nested mappings are not allowed in compact mappings; quote texts that hold ": " or " #", and check the indentation',
    ],
  ],
  [
    'an unknown field of the pack',
    pack,
    swap('version:', 'clinics: {}\nversion:'),
    [
      `2 · clinics · unknown field – did you mean clinic?; the fields are ${['lang', 'version', 'review', 'clinic', ...domain.collections].join(', ')}`,
    ],
  ],
  ['a missing field of the pack', pack, swap("version: '1'\n", ''), ['1 · version · missing; write it']],
  [
    'a language that is not the folder',
    pack,
    swap('lang: en', 'lang: de'),
    ['1 · lang · "de" is not the name of this folder; write "lang: en"'],
  ],
  [
    'a date that is none',
    pack,
    swap("'2026-11-24'", "'soon'"),
    ['3 · review.written · expected a date such as 2026-11-24'],
  ],
  [
    'a lead that is no text',
    pack,
    swap('title: Quiz', 'title: Quiz\n  lead: 5'),
    ['17 · quiz.lead · expected words without HTML, or a list of paragraphs'],
  ],
  [
    'an unknown fact in the second paragraph of a lead',
    pack,
    swap('{CAUSE-2}', '{CAUSE-3}'),
    ['12 · causes.lead · unknown fact CAUSE-3 – did you mean CAUSE-1?; facts are in content/facts.yaml'],
  ],
  [
    'an order that is no list',
    pack,
    swap('order: [one]', 'order: one'),
    ['17 · quiz.order · expected a list of ids, each on its line after "- "'],
  ],
  [
    'an id twice in the order',
    pack,
    swap('- sore-hip', '- sore-hip\n    - sore-hip'),
    ['15 · causes.order · "sore-hip" stands here twice; keep one'],
  ],
  [
    'an id without a file',
    pack,
    swap('- sore-hip', '- sore-hips'),
    [
      '13 · causes.order · "sore-hip" has a file but no place; add it to the order',
      '14 · causes.order · no file content/en/causes/sore-hips.md – did you mean sore-hip?; write it or take the id out',
    ],
  ],
  [
    'a link of the clinic that runs a script',
    pack,
    swap('lang: en\n', 'lang: en\nclinic: { bookingUrl: "javascript:x" }\n'),
    ['2 · clinic.bookingUrl · only https:, http:, mailto:, tel:, #… and relative links are allowed'],
  ],

  // Interface strings
  [
    'a missing interface string',
    ui,
    swap('  skip: words\n', ''),
    [/^\d+ · quiz\.skip · missing; every interface string needs words$/],
  ],
  [
    'an extra interface string',
    ui,
    swap('  skip:', '  skipp: x\n  skip:'),
    [/^\d+ · quiz\.skipp · unknown string – did you mean skip\?; names are in src\/domain\/ui\.ts$/],
  ],
  [
    'a group of strings there is not',
    ui,
    (text) => `${text}quizz: {}\n`,
    [
      new RegExp(
        String.raw`^\d+ · quizz · unknown group – did you mean quiz\?; they are ${Object.keys(domain.uiKeys).join(', ')}$`,
      ),
    ],
    [/^\d+ · quizz · unknown group – did you mean quiz\?; they are common, anatomy, causes, quiz, symptoms$/],
  ],
  [
    'plural forms without "other"',
    ui,
    swap('  skip: words', '  skip: { one: x }'),
    [/^\d+ · quiz\.skip · expected words, or their plural forms: \{ one: …, other: … \}$/],
  ],

  // Files
  [
    'a badly named file',
    'en/causes/Hip_Pain.md',
    () => '',
    ['1 · file name · name the file like its id: lower-case letters, digits and hyphens, then .md'],
  ],
  ['a missing note', 'en/notes/figure.md', () => null, ['1 · file · missing; every pack needs this entry']],
  ['a missing file of strings', ui, () => null, ['1 · file · missing; content cannot be built without it']],
  ['a missing pack.yaml', pack, () => null, ['1 · file · missing; content cannot be built without it']],
  [
    'a note there is not',
    'en/notes/figures.md',
    () => tiny['en/notes/figure.md'],
    [
      '1 · file name · unknown entry "figures" – did you mean figure?; the entries here are caveat, muscle, figure, help, guide',
    ],
  ],

  // Shared files
  [
    'a source that is not cited and has a mistake',
    'sources.yaml',
    (text) => `${text}R-LATER:\n  type: article\n  title: Later\n`,
    [
      '5 · R-LATER.type · unknown "article"; expected article-journal, book, chapter, report, webpage, entry-encyclopedia',
    ],
  ],
  [
    'a requirement that guards nothing',
    'facts.yaml',
    swap('CAUSE-*', 'CAUSES-*'),
    ['1 · required · "CAUSES-*" matches no fact; correct it'],
  ],
  [
    'a grade there is not',
    'en/symptoms/sore-groin.md',
    swap('often: 3', 'often: 4'),
    ['3 · often · expected 1 (sometimes), 2 (often) or 3 (most often)'],
  ],
  [
    'a zone there is not',
    'en/symptoms/sore-groin.md',
    swap('zone: groin', 'zone: groins'),
    ['4 · zone · unknown "groins" – did you mean groin?; expected groin, hip-front, thigh-front, low-back'],
  ],
];

for (const [what, file, change, messages] of mistakes) {
  test(`tells of ${what}, and nothing else`, () => {
    const { files, problems } = compile(contentWith({ [file]: change }));
    const found = problems.split('\n').map((line) => line.replace(`content/${file}:`, ''));

    assert.equal(found.length, messages.length, problems);
    for (const [i, message] of messages.entries())
      if (message instanceof RegExp) assert.match(found[i], message);
      else assert.equal(found[i], message);
    assert.equal(files.size, 0);
  });
}

test('tells of one id in two sections', () => {
  const { problems } = compile(
    contentWith({ 'en/quiz/sore-hip.md': tiny[quiz], [pack]: swap('[one]', '[one, sore-hip]') }),
  );

  assert.equal(
    problems,
    'content/en/quiz/sore-hip.md:1 · file name · "sore-hip" is also an entry of causes; ids are unique across all content, rename one',
  );
});

test('lists the mistakes of all files at once, those of the schema too', () => {
  const { problems } = compile(
    contentWith({
      [cause]: swap('R-KATZ', 'R-KATS'),
      [quiz]: swap('answer: a', 'answer: c'),
      [pack]: swap("'2026-11-24'", "'soon'"),
    }),
  );

  assert.deepEqual(
    problems.split('\n').map((line) => line.split(' · ')[0]),
    ['content/en/causes/sore-hip.md:7', 'content/en/pack.yaml:3', 'content/en/quiz/one.md:4'],
  );
});

/** The pack inside a generated module. */
const packIn = (module) => JSON.parse(module.slice(module.indexOf(' = {') + 3, module.lastIndexOf(';')));

test('turns words into bare strings where nothing is added to them, and into claims where something is', () => {
  const { files, problems } = compile(contentWith());
  const { causes, quiz: questions, sources } = packIn(files.get('src/data/en.ts'));
  const { happens, feels, worse } = causes.items['sore-hip'];

  assert.equal(problems, '');
  assert.deepEqual(happens, [
    {
      text: ['The ', { ref: 'hip-joint', text: 'joint' }, ' is ', { strong: 'sore' }, '.'],
      facts: ['CAUSE-1'],
      sources: ['R-KATZ'],
    },
  ]);
  assert.equal(feels, 'Sore.');
  assert.deepEqual(worse, ['Walking', { text: 'Standing', facts: ['CAUSE-1'] }]);
  assert.deepEqual(causes.lead, ['Many things.', { text: 'Some overlap.', facts: ['CAUSE-2'] }]);
  assert.deepEqual(questions.items.one.options.a, { text: 'This one', feedback: 'Yes.' });
  assert.deepEqual(Object.keys(sources), ['R-KATZ']);
});

test('leaves out a source that nothing cites, and keeps one that only a lead cites', () => {
  const later = 'R-LATER:\n  type: book\n  title: Later\nR-LEAD:\n  type: book\n  title: Lead\n';
  const { files } = compile(
    contentWith({ 'sources.yaml': (text) => text + later, [pack]: swap('{CAUSE-2}', '{CAUSE-2, R-LEAD}') }),
  );

  assert.deepEqual(Object.keys(packIn(files.get('src/data/en.ts')).sources).sort(), ['R-KATZ', 'R-LEAD']);
});

test('reads files with a byte order mark and carriage returns', () => {
  const { files } = compile(contentWith({ [cause]: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}` }));

  assert.equal(files.get('src/data/en.ts'), compile(contentWith()).files.get('src/data/en.ts'));
});

const german = {
  'de-CH/pack.yaml': "lang: de-CH\nreview: { written: '2026-11-24', translation: machine }\n",
  'de-CH/ui.yaml': tiny['en/ui.yaml'].replaceAll(': words', ': Worte').replace('Print {n}', '{n} drucken'),
  'de-CH/causes/sore-hip.md': '---\nname: Hüfte\n---\n## feels\nWund. {CAUSE-1, R-KATZ}\n',
};

test('compiles of a translation what is there', () => {
  const { files, problems } = compile(contentWith(german));
  const translated = JSON.parse(files.get('src/data/locales/de-CH.json'));

  assert.equal(problems, '');
  assert.equal(translated.ui.common.print, '{n} drucken');
  assert.equal(translated.ui.quiz.check, 'Worte');
  assert.deepEqual(Object.keys(translated.causes.items['sore-hip']), ['name', 'feels']);
  assert.deepEqual(translated.sources, {});
  assert.match(files.get('src/data/index.ts'), /languages: readonly string\[\] = \['de-CH'\];/);
});

test('tells of a translation that fills in other places, names other entries or breaks the schema', () => {
  const { problems } = compile(
    contentWith({
      ...german,
      'de-CH/ui.yaml': german['de-CH/ui.yaml'].replace('{n}', '{m}').replace('  check: Worte\n', ''),
      'de-CH/causes/sore-hips.md': german['de-CH/causes/sore-hip.md'],
      'de-CH/causes/sore-hip.md': '---\nname: Hüfte\nview: oben\n---\n',
    }),
  );

  assert.deepEqual(problems.split('\n'), [
    'content/de-CH/causes/sore-hip.md:3 · view · unknown "oben"; expected front, side',
    'content/de-CH/causes/sore-hips.md:1 · file name · unknown entry "sore-hips" – did you mean sore-hip?; a translation mirrors content/en: sore-hip',
    'content/de-CH/ui.yaml:11 · common.print · has {m} where English has {n}; keep names and braces as they are',
    'content/de-CH/ui.yaml:87 · causes.check · missing; every interface string needs words',
  ]);
});

test('describes packs and patches as JSON Schema: a patch needs nothing, may remove anything, keeps lists whole', () => {
  const { files } = compile(contentWith());
  const whole = JSON.parse(files.get('content/content-pack.schema.json'));
  const patch = JSON.parse(files.get('content/content-patch.schema.json'));

  assert.ok(whole.required.includes('causes'));
  assert.equal(patch.required, undefined);
  assert.deepEqual(patch.properties.causes.anyOf.at(-1), { type: 'null' });
  assert.ok(whole.$defs.cause.required.includes('worse'));
  assert.equal(patch.$defs['cause-patch'].required, undefined);
  assert.deepEqual(patch.$defs['cause-patch'].properties.worse.anyOf[0], whole.$defs.cause.properties.worse);
  assert.equal(patch.additionalProperties, false);
  assert.notEqual(whole.$id, patch.$id);
});

/** The programs themselves, over a content folder; their own folder is their root. */
const program = (changes) => {
  const folder = contentWith(changes);
  for (const path of ['content/build', 'content/compile.mjs', 'content/coverage.mjs', 'src/domain'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const path of ['tsconfig.json', 'package.json']) cpSync(join(root, path), join(folder, path));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const run = (...args) => spawnSync(execPath, args, { cwd: folder, encoding: 'utf8' });
  return { folder, run };
};

test('--check fails and names what is out of date, and writes nothing', () => {
  const { folder, run } = program();

  const before = run('content/compile.mjs', '--check');
  assert.equal(before.status, 1);
  assert.match(
    before.stderr,
    /^Out of date: src\/data\/en\.ts, src\/data\/index\.ts, content\/content-pack\.schema\.json, /,
  );
  assert.equal(existsSync(join(folder, 'src/data/en.ts')), false);

  assert.equal(run('content/compile.mjs').status, 0);
  assert.equal(run('content/compile.mjs', '--check').status, 0);

  const file = join(folder, 'content', cause);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Sore.', 'Very sore.'));
  assert.match(run('content/compile.mjs', '--check').stderr, /^Out of date: src\/data\/en\.ts\. /);
});

test('the program fails on a mistake, says it and writes nothing', () => {
  const { folder, run } = program({ [cause]: swap('R-KATZ', 'R-KATS') });

  const { status, stderr } = run('content/compile.mjs');

  assert.equal(status, 1);
  assert.match(stderr, /^content\/en\/causes\/sore-hip\.md:7 · happens · unknown source R-KATS/);
  assert.equal(existsSync(join(folder, 'src/data')), false);
});

test('coverage groups facts, says where each is carried and which are not', () => {
  const { run } = program();

  const { status, stdout } = run('content/coverage.mjs');
  const facts = JSON.parse(run('content/coverage.mjs', '--json').stdout);

  assert.equal(status, 0);
  assert.match(stdout, /── CAUSE\nCAUSE-1 \[S\]\n {4}content\/en\/causes\/sore-hip\.md:7 \(happens\)\n/);
  assert.match(
    stdout,
    /Not carried yet: none\n\n3 of 3 facts carried, 3 of 3 of the article; 2 of 2 that must be today\./,
  );
  assert.deepEqual(facts.find(({ id }) => id === 'CAUSE-2').places, [
    'content/en/quiz/one.md:16 (explanation)',
    'content/en/pack.yaml:12 (causes.lead)',
  ]);
});

test('coverage fails for a required fact that nothing carries', () => {
  const changes = { 'facts.yaml': (text) => `${text}    CAUSE-3: S\n` };

  const { status, stderr } = program(changes).run('content/coverage.mjs');

  assert.equal(status, 1);
  assert.equal(stderr, 'Must be carried, but are not: CAUSE-3\n');
  assert.deepEqual(coverage(contentWith(changes)).at(-1).places, []);
});
