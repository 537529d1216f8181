/** The compiler, against small broken sources: what an author reads when something is wrong. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile, writeChanged } from '../../content/compile.mjs';
import { coverage } from '../../content/coverage.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the real content with one file changed. */
const contentWith = (file, change) => {
  const folder = mkdtempSync(join(tmpdir(), 'psoas-content-'));
  folders.push(folder);
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  if (file) {
    const path = join(folder, 'content', file);
    let before = '';
    try {
      before = readFileSync(path, 'utf8');
    } catch {
      // A new file.
    }
    writeFileSync(path, change(before));
  }
  return folder;
};

const hip = 'en/causes/hip-arthritis.md';
const mistakes = [
  [
    'an unknown source',
    hip,
    (t) => t.replace('R-NICE226}', 'R-NICE226X}'),
    /^content\/en\/causes\/hip-arthritis\.md:\d+ · drawn · unknown source R-NICE226X – did you mean R-NICE226\?; sources are in content\/sources\.yaml$/m,
  ],
  [
    'an unknown fact',
    hip,
    (t) => t.replace('CAUSE-HIP-4', 'CAUSE-HIP-44'),
    /hip-arthritis\.md:\d+ · happens · unknown fact CAUSE-HIP-44 – did you mean/,
  ],
  [
    'an unknown reference',
    hip,
    (t) => t.replace('(iliopsoas-bursa)', '(iliopsoas-bursae)'),
    /· happens · unknown entry "iliopsoas-bursae" – did you mean iliopsoas-bursa\?/,
  ],
  [
    'an unknown section',
    hip,
    (t) => t.replace('## feels', '## feel'),
    /hip-arthritis\.md:\d+ · feel · unknown section – did you mean feels\?; the sections are happens, feels/,
  ],
  [
    'a missing section',
    hip,
    (t) => t.replace(/## check[\s\S]*/, ''),
    /hip-arthritis\.md:1 · check · missing; add a "## check" section/,
  ],
  [
    'an unknown field',
    hip,
    (t) => t.replace('line:', 'lines:'),
    /hip-arthritis\.md:3 · lines · unknown field – did you mean line\?/,
  ],
  [
    'an unknown structure',
    hip,
    (t) => t.replace('[hip-joint,', '[knee,'),
    /hip-arthritis\.md:4 · structures\.0 · unknown "knee"; expected psoas-major, iliacus, /,
  ],
  [
    'words in a list section',
    hip,
    (t) => t.replace('## better\n\n', '## better\n\nSome words.\n\n'),
    /· better · write one list here and nothing else/,
  ],
  [
    'HTML',
    hip,
    (t) => t.replace('The hip joint changes', 'The <b>hip</b> joint changes'),
    /· happens · HTML \(<b>\) cannot be shown/,
  ],
  [
    'an image',
    hip,
    (t) => t.replace('The hip joint changes', '![x](y.png) The hip joint changes'),
    /· happens · an image .* cannot be shown/,
  ],
  [
    'a table',
    hip,
    (t) => t.replace('## feels\n', '## feels\n\n| a | b |\n| - | - |\n| 1 | 2 |\n'),
    /· feels · a table/,
  ],
  ['a numbered list', hip, (t) => t.replace('## feels\n', '## feels\n\n1. One\n'), /· feels · a numbered list/],
  [
    'a script link',
    hip,
    (t) => t.replace('The hip joint changes', 'The [hip](javascript:alert) joint changes'),
    /the link "javascript:alert" is not allowed/,
  ],
  [
    'broken YAML',
    hip,
    (t) => t.replace('name: Hip arthritis', 'name: Hip: arthritis'),
    /hip-arthritis\.md:2 · YAML · .*quote texts/,
  ],
  [
    'no front matter',
    hip,
    (t) => t.replace('---\n', ''),
    /hip-arthritis\.md:1 · front matter · begin the file with "---"/,
  ],
  [
    'a file without a place in the order',
    'en/causes/new-one.md',
    () => readFileSync(join(root, 'content', hip), 'utf8'),
    /pack\.yaml:\d+ · causes\.order · "new-one" has a file but no place; add it to the order/,
  ],
  [
    'a place in the order without a file',
    'en/pack.yaml',
    (t) => t.replace('- nerve-compression', '- nerve-compresion'),
    /causes\.order · no file content\/en\/causes\/nerve-compresion\.md – did you mean nerve-compression\?/,
  ],
  ['a badly named file', 'en/causes/Hip Pain.md', () => '', /Hip Pain\.md:1 · file name · name the file like its id/],
  [
    'a missing interface string',
    'en/ui.yaml',
    (t) => t.replace(/^ {2}skip: .*\n/m, ''),
    /ui\.yaml:\d+ · quiz\.skip · missing/,
  ],
  [
    'an unknown interface string',
    'en/ui.yaml',
    (t) => t.replace('  skip:', '  skipp: x\n  skip:'),
    /ui\.yaml:\d+ · quiz\.skipp · unknown string – did you mean skip\?/,
  ],
  [
    'an answer that is no option',
    'en/quiz/main-action.md',
    (t) => t.replace("answer: 'b'", "answer: 'e'"),
    /main-action\.md:4 · answer · "e" is none of the options a, b, c, d/,
  ],
  [
    'a review of nothing',
    'en/quiz/main-action.md',
    (t) => t.replace('review: psoas-major', 'review: psoas-mayor'),
    /content\/en\/quiz\/main-action\.md:5 · review · unknown entry "psoas-mayor" – did you mean psoas-major\?/,
  ],
  [
    'a date that is none',
    'en/pack.yaml',
    (t) => t.replace("'2026-11-24'", "'soon'"),
    /pack\.yaml:\d+ · review\.written · expected a date/,
  ],
];

for (const [what, file, change, message] of mistakes) {
  test(`names file, line, key and remedy for ${what}, and writes nothing`, () => {
    const { files, problems } = compile(contentWith(file, change));

    assert.match(problems, message);
    assert.equal(files.size, 0);
  });
}

test('lists all mistakes at once', () => {
  const { problems } = compile(contentWith(hip, (t) => t.replaceAll('R-TORMENTA', 'R-TORMENTO')));

  assert.ok(problems.split('\n').length >= 4, problems);
});

test('compiles the content as it is, the same every time', () => {
  const [once, again] = [compile(root), compile(root)];

  assert.equal(once.problems, '');
  assert.deepEqual([...once.files], [...again.files]);
  assert.ok(once.files.get('src/data/en.ts').startsWith('// GENERATED'));
});

test('keeps facts, sources, references and stress of a statement', () => {
  const folder = contentWith(hip, (t) =>
    t.replace('## feels\n', '## feels\n\nA **deep** ache by the [pad](iliopsoas-bursa).\n{CAUSE-HIP-5, R-TORMENTA}\n'),
  );
  const module = compile(folder).files.get('src/data/en.ts');
  const pack = JSON.parse(module.slice(module.indexOf('= {') + 2, module.lastIndexOf(';')));

  assert.deepEqual(pack.causes.items['hip-arthritis'].feels[0], {
    text: ['A ', { strong: 'deep' }, ' ache by the ', { ref: 'iliopsoas-bursa', text: 'pad' }, '.'],
    facts: ['CAUSE-HIP-5'],
    sources: ['R-TORMENTA'],
  });
});

test('writes only what has changed', () => {
  const folder = contentWith();
  const { files } = compile(folder);

  assert.equal(writeChanged(folder, files).length > 0, true);
  assert.deepEqual(writeChanged(folder, files), []);
});

test('tells where each fact is carried, and which required one is not', () => {
  const facts = coverage(
    contentWith('en/anatomy/iliopsoas-bursa.md', (t) => t.replaceAll('ANATX-4, ', '').replaceAll('ANATX-4', 'ANAT-1')),
  );
  const bursa = facts.find(({ id }) => id === 'ANATX-4');

  assert.deepEqual(bursa.places, []);
  assert.equal(bursa.required, true);
  assert.match(facts.find(({ id }) => id === 'CAUSE-HIP-6').places[0], /hip-arthritis\.md:\d+ \(happens\)/);
  assert.equal(facts.filter(({ verdict }) => verdict !== 'X').length, 149);
});
