/**
 * The Markdown that authors may write → the typed tree of src/domain/content.ts: paragraphs, flat lists, stress,
 * links, references to other entries, and at the end of a statement, in braces, what it rests on.
 */
import { lexer } from 'marked';

const braces = /\s*\{([^{}]*)\}\s*$/;
const isSourceKey = (key) => key.startsWith('R-');
const refs = /^[\w-]+$/;
const schemes = /^(?:https?:|mailto:|tel:|#|\.{0,2}\/)/;

/** Reads the sections of one file; notes every fact, source and reference it meets in `uses`. */
export class ProseReader {
  constructor(file, problems, uses) {
    Object.assign(this, { file, problems, uses });
  }

  /** Paragraphs and lists; a single plain paragraph is a bare string. */
  prose(text, line, key) {
    return this.#prose(this.#blocks(text, line, key), line, key);
  }

  /** What can be chosen, in plain words, then what is said about the choice. */
  option(text, line, key) {
    const [first, ...rest] = this.#blocks(text, line, key);
    const words =
      first?.token.type === 'paragraph' ? this.#claim(first.token.tokens, first.token.text, first.line, key) : '';
    if (typeof words !== 'string')
      this.problems.add(this.file, first.line, key, 'an answer row is plain words, without stress, links or braces');
    if (words !== '' && rest.length === 0)
      this.problems.add(
        this.file,
        line - 1,
        key,
        'no feedback; after the answer add a paragraph on why it is right or not',
      );
    return { text: words, feedback: words === '' || rest.length > 0 ? this.#prose(rest, line, key) : '' };
  }

  /** One list and nothing else. */
  list(text, line, key) {
    const blocks = this.#blocks(text, line, key);
    if (blocks.length !== 1 || blocks[0].token.type !== 'list') {
      this.problems.add(this.file, line, key, 'write one list here and nothing else: each line begins with "- "');
      return [];
    }
    return this.#items(blocks[0].token, blocks[0].line, key);
  }

  /** One paragraph. */
  claim(text, line, key) {
    const [first, ...more] = this.#blocks(text, line, key);
    if (!first || more.length > 0 || first.token.type !== 'paragraph') {
      this.problems.add(this.file, line, key, 'write one paragraph here and nothing else');
      return '';
    }
    return this.#claim(first.token.tokens, first.token.text, first.line, key);
  }

  #prose(blocks, line, key) {
    if (blocks.length === 0 && !this.problems.covers(this.file, key))
      this.problems.add(this.file, line - 1, key, 'nothing stands here; write a paragraph or a list');
    const read = blocks.map(({ token, line: at }) =>
      token.type === 'list' ? { list: this.#items(token, at, key) } : this.#claim(token.tokens, token.text, at, key),
    );
    return read.length === 1 && typeof read[0] === 'string' ? read[0] : read;
  }

  #blocks(text, line, key) {
    let at = line;
    const blocks = [];
    for (const token of lexer(text)) {
      if (token.type === 'paragraph' || (token.type === 'list' && !token.ordered)) blocks.push({ token, line: at });
      else if (token.type !== 'space')
        this.problems.add(this.file, at, key, `${named(token)} cannot be shown; write paragraphs and "- " lists`);
      at += token.raw.split('\n').length - 1;
    }
    return blocks;
  }

  #items(list, line, key) {
    let at = line;
    return list.items.map((item) => {
      const [content, ...more] = item.tokens;
      if (item.task || more.length > 0 || (content?.type !== 'text' && content?.type !== 'paragraph'))
        this.problems.add(
          this.file,
          at,
          key,
          'a list item is one line of words; lists inside lists and tick boxes cannot be shown',
        );
      const claim = this.#claim(content?.tokens ?? [], content?.text ?? '', at, key);
      at += item.raw.split('\n').length - 1;
      return claim;
    });
  }

  #claim(tokens, text, line, key) {
    const [, inside] = braces.exec(text) ?? [];
    const keys = (inside ?? '').split(/[\s,]+/).filter(Boolean);
    for (const id of keys) this.uses.push({ file: this.file, line, key, id });
    const pieces = this.#inline(tokens, line, key);
    if (inside !== undefined) {
      const last = pieces.length - 1;
      if (typeof pieces[last] === 'string') pieces[last] = pieces[last].replace(braces, '');
      if (pieces[last] === '') pieces.pop();
    }
    this.#checkBraces(pieces, inside, keys, line, key);
    const words = pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : pieces;
    if (typeof words === 'string' && keys.length === 0) return words;
    const [facts, sources] = [keys.filter((k) => !isSourceKey(k)), keys.filter(isSourceKey)];
    return { text: words, ...(facts.length > 0 && { facts }), ...(sources.length > 0 && { sources }) };
  }

  #checkBraces(pieces, inside, keys, line, key) {
    const complain = (message) => this.problems.add(this.file, line, key, message);
    if (pieces.some((piece) => /[{}]/.test(piece.text ?? piece.strong ?? piece.em ?? piece)))
      complain('braces stand once, at the very end of a statement, such as {CAUSE-STEN-4, R-KATZ}');
    if (inside !== undefined && pieces.length === 0) complain('no words before the braces; write the statement');
    if (inside !== undefined && keys.length === 0) complain('empty braces; name a fact or a source, or take them out');
    for (const twice of new Set(keys.filter((each, i) => keys.indexOf(each) !== i)))
      complain(`${twice} stands in the braces twice; keep one`);
  }

  #inline(tokens, line, key) {
    const pieces = [];
    const push = (words) => {
      const flat = words.replaceAll('\n', ' ');
      if (typeof pieces.at(-1) === 'string') pieces.push(pieces.pop() + flat);
      else pieces.push(flat);
    };
    for (const token of tokens) {
      const plain = this.#plain(token, line, key);
      const [entity] = /&(?:[a-z]+|#\d+|#x[\da-f]+);/i.exec(plain) ?? [];
      if (entity)
        this.problems.add(this.file, line, key, `"${entity}" would be shown as it stands; write the sign itself`);
      if (token.type === 'text' || token.type === 'escape') push(plain);
      else if (token.type === 'br') push(' ');
      else if (token.type === 'strong') pieces.push({ strong: plain });
      else if (token.type === 'em') pieces.push({ em: plain });
      else if (token.type === 'link' && refs.test(token.href)) {
        this.uses.push({ file: this.file, line, key, ref: token.href });
        pieces.push({ ref: token.href, text: plain });
      } else if (token.type === 'link') {
        if (!schemes.test(token.href))
          this.problems.add(
            this.file,
            line,
            key,
            `the link "${token.href}" is not allowed; use https:, http:, mailto:, tel:, # or /`,
          );
        pieces.push({ href: token.href, text: plain });
      } else this.problems.add(this.file, line, key, `${named(token)} cannot be shown; write plain words`);
    }
    return pieces;
  }

  #plain(token, line, key) {
    const inner = token.tokens ?? [];
    if (inner.some(({ type }) => type !== 'text' && type !== 'escape'))
      this.problems.add(this.file, line, key, `"${token.raw}" has one mark inside another; keep one`);
    return inner.length > 0 ? inner.map(({ text }) => text).join('') : (token.text ?? '');
  }
}

const names = {
  heading: 'this heading',
  table: 'a table',
  image: 'an image',
  html: 'HTML',
  code: 'code',
  codespan: 'code',
  blockquote: 'a quotation',
  hr: 'a rule',
  list: 'a numbered list',
  del: 'struck-out text',
  def: 'a link definition',
};
const named = ({ type, raw }) => `${names[type] ?? type} (${raw.trim().split('\n')[0].slice(0, 40)})`;
