/** What the checks on the words find, and what they let pass: for every rule a bad sentence and a good one. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { measure, sentencesOf } from '../../content/build/readability.mjs';
import { readStatements } from '../../content/build/statements.mjs';
import { checkWords } from '../../content/words.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** What is said of an entry with this answer; the answer stands on line 7. */
const found = (
  answer,
  { file = 'faq/one.md', words = 'terms: [psoas, osteoarthritis]\n', head = 'name: One' } = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'psoas-words-'));
  folders.push(folder);
  const files = {
    'words.yaml': words,
    'en/pack.yaml': 'lang: en\nfaq:\n  title: Questions\n',
    [`en/${file}`]: `---\n${head}\n---\n\n## body\n\n${answer}\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return checkWords(folder).problems.all;
};
const rulesIn = (...args) => found(...args).map(({ key }) => key);

test('the words of the library pass', () => {
  assert.equal(String(checkWords(root).problems), '');
});

test('every word that a patient reads is looked at, with the line it stands on', () => {
  const statements = readStatements(root, 'en');
  const at = (file, text) => statements.find((each) => each.file === `content/en/${file}` && each.text === text);

  assert.equal(at('causes/hip-arthritis.md', 'Hip arthritis')?.line, 2);
  assert.equal(at('myths/pain-is-an-alarm.md', 'Pain means damage.')?.key, 'claim');
  assert.equal(at('quiz/main-action.md', 'What is the main action of the iliopsoas?')?.key ?? 'question', 'question');
  assert.equal(at('ui.yaml', 'Skip the contents')?.key, 'guide.skip');
  assert.deepEqual(at('daily/belts-and-gadgets.md', 'Back belts and corsets are not advised.')?.keys, [
    'ERG-10',
    'R-NICE59',
    'R-WHO',
  ]);
  assert.ok(statements.some(({ file, key }) => file === 'content/en/pack.yaml' && key === 'myths.lead'));
});

/** [rule, a sentence it finds, one that it lets pass] */
const sentences = [
  ['L1', 'The psoas runs down the inner thigh.', 'The psoas ends at a small bump on the thigh bone.'],
  ['L2', 'Heat calms inflammation.', 'Heat does not treat inflammation.'],
  ['L3', 'Paracetamol eases inflammation.', 'Paracetamol does not act on inflammation.'],
  [
    'L3',
    'Take paracetamol for low back pain.',
    'Paracetamol alone does not help low back pain.\n\nAsk before you take paracetamol.',
  ],
  ['L4', 'Bend at the knees, not the waist.', 'Hold the load close.'],
  ['L4', 'Keep your back straight.', 'You do not have to keep your back straight.'],
  ['L5', 'Rest until it stops.', 'Ease off for a day or two, then move again.'],
  ['L5', 'You need bed rest.', 'You need bed rest for 2 days at most, then walk again.'],
  ['L6', 'It comes from poor posture.', 'No one has found a correct posture.'],
  ['L6', 'A muscle imbalance hurts.', 'Change how you sit.'],
  ['L7', 'A tight psoas causes your pain.', 'The psoas is one possible cause.'],
  ['L7', 'It is the root cause.', 'It can be a cause.'],
  ['L8', 'Exercise prevents back pain.', 'Exercise may prevent a new spell. {R-STEFFENS}'],
  ['L9', 'A narrow joint traps the tendon.', 'Some say that a narrow joint traps the tendon. That is not shown.'],
  ['L10', 'Surgery repairs the muscle.', 'Surgery lengthens the tendon.'],
  ['L10', 'Doctors release the tendon for back pain.', 'Doctors do not release the tendon for back pain.'],
  ['L11', 'The psoas turns the thigh out.', 'The psoas may turn the thigh out in some positions.'],
  ['L12', 'Strain is the most common cause.', 'Strain is one possible cause.'],
  ['L13', 'You have a low pain threshold.', 'Say how strong the pain is.'],
  ['L14', 'It is wear and tear.', 'The joint changes with age.'],
];
for (const [rule, bad, good] of sentences)
  test(`${rule} finds "${bad}"`, () => {
    const [problem, ...more] = found(bad);
    assert.equal(more.length, 0);
    assert.equal(problem.file, 'content/en/faq/one.md');
    assert.equal(problem.line, 7);
    assert.equal(problem.key, rule);
    assert.ok(problem.message.startsWith(`"${bad}": `), problem.message);
    assert.deepEqual(rulesIn(good), []);
  });

test('softened words without a source do not excuse a promise', () => {
  assert.deepEqual(rulesIn('Exercise may prevent a new spell.'), ['L8']);
});

test('a myth may be quoted where its entry labels it, and nowhere else in it', () => {
  const claim = 'A tight psoas causes most back pain.';
  const head = `name: Back pain has many causes\nclaim: ${claim}`;
  assert.deepEqual(rulesIn('That is not shown.', { file: 'myths/one.md', head }), []);
  assert.deepEqual(rulesIn(claim, { file: 'myths/one.md', head }), ['L7']);
  assert.deepEqual(rulesIn('That is not shown.', { file: 'myths/one.md', head: `name: ${claim}` }), ['L7']);
});

const easy = 'You sit on a bed and lift your leg. It can hurt a bit. ';
test('a sentence has at most 20 words', () => {
  const long = `You ${'sit and '.repeat(10)}stand.`;
  const [problem] = found(long);
  assert.equal(`${problem.key} ${problem.line}`, 'sentence 7');
  assert.match(problem.message, /^22 words in a sentence, at most 20: "You sit and .*…"; split it$/);
  assert.deepEqual(rulesIn(`You ${'sit and '.repeat(9)}stand.`), []);
});

test('the mean sentence has at most 12 words', () => {
  const sentence = 'You sit on a bed and you lift your leg up to the wall. ';
  assert.deepEqual(rulesIn(sentence.repeat(3)), ['mean sentence']);
  assert.deepEqual(rulesIn(easy.repeat(3)), []);
});

test('the grade is at most 6, and 7 with the words that cannot be avoided', () => {
  const hard = 'Anticipate considerable physiological difficulties. ';
  assert.deepEqual(rulesIn(hard.repeat(8)), ['grade']);
  const medical = 'Osteoarthritis hurts. It is osteoarthritis. ';
  assert.deepEqual(rulesIn(medical.repeat(8)), ['raw grade']);
  assert.deepEqual(rulesIn(medical.repeat(8) + easy.repeat(20)), []);
});

test('the grade is the one of Flesch and Kincaid', () => {
  // 0.39 × 6 ÷ 1 + 11.8 × 6 ÷ 6 − 15.59
  assert.ok(Math.abs(measure(['The cat sat on the mat.']).raw - -1.45) < 0.001);
  assert.deepEqual(sentencesOf('One. Two? “Three.” Four'), ['One.', 'Two?', '“Three.”', 'Four']);
});

test('an exception needs a reason, a place it is for, and to be needed', () => {
  const exception = (fields) => ({ words: `terms: []\nexceptions:\n  - { ${fields} }\n` });
  const bad = 'It is wear and tear.';
  assert.deepEqual(found(bad, exception('file: faq/one.md, rule: L14, reason: a quotation')), []);
  assert.deepEqual(rulesIn(bad, exception('file: faq/one.md, rule: L14, words: other words, reason: r')), [
    'L14',
    'exceptions',
  ]);
  assert.match(found(bad, exception('file: faq/one.md, rule: L14'))[0].message, /give the reason/);
  assert.match(
    found('It is fine.', exception('file: faq/one.md, rule: L14, reason: r'))[0].message,
    /not needed any more; take it out/,
  );
});
