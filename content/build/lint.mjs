/**
 * Rules on what the English words may say. Each knows what it looks for, what excuses it, and what to write instead.
 * L15, that every element shows the way to help, is a test of the elements.
 */
import { sentencesOf } from './readability.mjs';

const negated = /\b(?:not|no|never|nobody|none|cannot|without|isn’t|doesn’t|don’t)\b/i;
/** Words that say how sure one is. */
const softened = /\b(?:may|might|can|could|some|lower the chance|lowers the chance)\b/i;
const muscle = /\b(?:psoas|iliopsoas|iliacus|muscle|tendon)\b/i;
const paracetamol = /\b(?:paracetamol|acetaminophen)\b/i;

/** A myth is quoted where its entry says so, and only there. */
const isMyth = ({ file, key }) => file.includes('/myths/') && key === 'claim';

/**
 * `bad` and `unless` see one sentence, the statement it stands in, and all statements of the entry.
 *
 * @type {{ id: string, says: string, bad: Function, unless?: Function }[]}
 */
export const rules = [
  {
    id: 'L1',
    says: 'the muscle does not run along the inner thigh; say that it ends at a small bump on the thigh bone',
    bad: (s) => /\binner[- ]thigh\b/i.test(s) && /\b(?:psoas|iliopsoas|iliacus|runs?)\b/i.test(s),
  },
  {
    id: 'L2',
    says: 'heat does not treat inflammation; say that it is for comfort',
    bad: (s) => /\b(?:heat|warmth|warm|hot)\b/i.test(s) && /\binflam/i.test(s),
    unless: (s) => negated.test(s),
  },
  {
    id: 'L3',
    says: 'paracetamol does not treat inflammation; take that out or negate it',
    bad: (s) => paracetamol.test(s) && /\binflam/i.test(s),
    unless: (s) => negated.test(s),
  },
  {
    id: 'L3',
    says: 'say beside it that paracetamol alone does not help low back pain',
    bad: (s, _, all) => paracetamol.test(s) && all.some(({ text }) => /\bback pain\b/i.test(text)),
    unless: (s, _, all) =>
      all.some(({ text }) =>
        sentencesOf(text).some(
          (each) => /\b(?:alone|on its own)\b/i.test(each) && negated.test(each) && /\bback pain\b/i.test(each),
        ),
      ),
  },
  {
    id: 'L4',
    says: 'bending is normal; say "close, shared, step by step", or quote it as a myth',
    bad: (s) =>
      /\b(?:bend|lift)\b[^.]*\bknees?\b[^.]*\bnot\b[^.]*\b(?:waist|back)\b/i.test(s) ||
      /\bkeep(?:ing)? (?:your|the|a) back straight\b/i.test(s),
    unless: (s, statement) => isMyth(statement) || /\b(?:need not|do not (?:have|need) to|no need)\b/i.test(s),
  },
  {
    id: 'L5',
    says: 'rest is never the advice by itself; give a limit of at most 2 or 3 days and say to keep moving',
    bad: (s) =>
      (/^rest\b(?! (?:on|your|the|both|one)\b)/i.test(s) && /\s/.test(s)) ||
      /\b(?:bed|full|complete|strict|take|get|need|needs) rest\b/i.test(s),
    unless: (s, statement) =>
      isMyth(statement) ||
      negated.test(s) ||
      /\b(?:slows?|longer|less well|worse)\b/i.test(s) ||
      (/\b(?:mov|walk|activ)/i.test(statement.text) && /\bdays?\b/i.test(statement.text)),
  },
  {
    id: 'L6',
    says: 'no posture has been shown to cause pain; say "change how you sit or stand", or quote it as a myth',
    bad: (s) => /\b(?:correct|right|good|bad|poor|wrong|better|ideal) posture\b|\bmisalign|\bimbalance/i.test(s),
    unless: (s, statement) => isMyth(statement) || negated.test(s),
  },
  {
    id: 'L7',
    says: 'nobody has shown this; say that the muscle is one possible cause, or quote it as a myth',
    bad: (s) => /\btight (?:psoas|hip flexors?)\b[^.]*\bcauses?\b|\bculprit\b|\bhidden cause\b|\broot cause\b/i.test(s),
    unless: (s, statement) => isMyth(statement),
  },
  {
    id: 'L8',
    says: 'say "may lower the chance" and name a source',
    bad: (s) => /\bprevents?\b/i.test(s),
    unless: (s, statement) =>
      isMyth(statement) ||
      ((softened.test(s) || negated.test(s)) && statement.keys.some((key) => key.startsWith('R-'))),
  },
  {
    id: 'L9',
    says: 'a narrower joint does not trap the tendon, which runs outside it; take it out, or say that it is not shown',
    bad: (s) =>
      /\b(?:joint space|narrow\w* (?:hip )?(?:joint|space|gap))\b/i.test(s) &&
      /\b(?:pinch|imping|trap|squeez)/i.test(s) &&
      muscle.test(s),
    unless: (s, { text }) => /\bnot (?:been )?(?:shown|known|proven)\b/i.test(text),
  },
  {
    id: 'L10',
    says: 'surgery lengthens or releases the tendon, it does not repair the muscle',
    bad: (s) => /\b(?:surg|operat)/i.test(s) && /\brepair/i.test(s) && muscle.test(s),
    unless: (s) => negated.test(s),
  },
  {
    id: 'L10',
    says: 'releasing the tendon is not for back pain; say so',
    bad: (s) => /\b(?:releas|lengthen|cut(?:ting)? the tendon)/i.test(s) && /\bback pain\b/i.test(s),
    unless: (s, statement) => isMyth(statement) || negated.test(s),
  },
  {
    id: 'L11',
    says: 'turning the thigh outward is not a firm job of this muscle; add "may" and "in some positions"',
    bad: (s) =>
      /\b(?:outward|lateral|external) rotation\b/i.test(s) ||
      /\b(?:psoas|iliopsoas|iliacus|muscles?|it|they)\b[^.]*\b(?:turns?|rotates?)\b[^.]*\bout/i.test(s),
    unless: (s) => /\b(?:may|might)\b/i.test(s) || /\bsome positions\b/i.test(s) || negated.test(s),
  },
  {
    id: 'L12',
    says: 'how common strain is in the public is not known; say "one possible cause"',
    bad: (s) => /\bmost (?:common|frequent) cause\b|\bcommonest cause\b/i.test(s),
  },
  {
    id: 'L13',
    says: 'do not speak of what somebody can bear; say how strong the pain is',
    bad: (s) => /\bpain (?:tolerance|threshold)\b/i.test(s),
  },
  {
    id: 'L14',
    says: 'this frightens and is not exact; say "the joint changes" or "changes of age"',
    bad: (s) => /\bwear[ -]and[ -]tear\b|\bdegenerat|\bdamaged (?:spine|back|disc)|\bcrumbl/i.test(s),
  },
];

/** @param {Map<string, { file: string, line: number, key: string, text: string, keys: string[] }[]>} units */
export function* lint(units) {
  for (const statements of units.values())
    for (const statement of statements)
      for (const { id, says, bad, unless } of rules) {
        const wrong = sentencesOf(statement.text).find(
          (sentence) => bad(sentence, statement, statements) && !unless?.(sentence, statement, statements),
        );
        if (wrong)
          yield { ...statement, rule: id, message: `"${wrong.slice(0, 60)}${wrong.length > 60 ? '…' : ''}": ${says}` };
      }
}
