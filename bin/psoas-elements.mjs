#!/usr/bin/env node
/** The command line: writes the words of the elements into pages. */
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { argv, cwd, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { renderPage } from '../dist/render/index.js';

const HELP = `Usage: psoas-elements render [options] <page.html>...

Writes the words of every psoas tag into the page: as HTML inside the tag, for readers without JavaScript, crawlers
and reader modes, and as JSON-LD. What stands around the tags stays as it is. A second run changes nothing.

Options
  --shadow           add declarative shadow DOM, so that the elements are seen before the script is there
  --lang <tag>       language where the page names none (default: en)
  --pack <file>      JSON file with a clinic's words, for tags without a <psoas-provider> that has its own
  --css <address>    style sheet to link instead of the one written into the page (dist/psoas-elements.css)
  --styles <address> folder of style sheets to link from declarative shadow DOM (dist/styles/)
  --out <path>       write there instead of over the page: a file, or a folder, in which several pages keep their
                     folders below the one they have in common
  --check            write nothing; fail where a page, or what --out names for it, is not up to date
  --help             show this

Exit codes
  0  all pages are written, or up to date
  1  a page has a mistake and was left as it was, or --check found one that is not up to date
  2  the command itself cannot be understood
`;

/** The command was wrong, not a page. */
class UsageError extends Error {}

const isLanguage = (lang) => {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
};

const understand = (args) => {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        shadow: { type: 'boolean' },
        lang: { type: 'string' },
        pack: { type: 'string' },
        css: { type: 'string' },
        styles: { type: 'string' },
        out: { type: 'string' },
        check: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error.message);
  }
  const [command, ...files] = parsed.positionals;
  if (parsed.values.help || (command === undefined && args.length === 0)) return { help: true };
  if (command !== 'render') throw new UsageError(`unknown command "${command ?? ''}"; the one there is, is "render"`);
  if (files.length === 0) throw new UsageError('no page named; write psoas-elements render page.html');
  const { lang } = parsed.values;
  if (lang !== undefined && !isLanguage(lang))
    throw new UsageError(`--lang "${lang}" is no language; write a tag such as de or ar-MA`);
  return { ...parsed.values, files };
};

/** The file itself, should a link lead there; undefined for a new one. */
const existing = (file) => {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
};

/** A file is whole or as before: it is written beside its place and then moved there. */
const writeWhole = (named, text) => {
  mkdirSync(dirname(named), { recursive: true });
  const old = existing(named);
  const file = old ?? named;
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    writeFileSync(beside, text);
    if (old !== undefined) chmodSync(beside, statSync(old).mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};

const readText = (file) => {
  const bytes = readFileSync(file);
  try {
    // A byte order mark is part of the page, and stays.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('not UTF-8; save the page in UTF-8');
  }
};

const isFolder = (path) => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

const holds = (file, text) => {
  try {
    return readFileSync(file).equals(Buffer.from(text));
  } catch {
    return false;
  }
};

/** The folder that all files lie below. */
const commonFolder = (files) =>
  files
    .map((file) => dirname(resolve(file)).split(sep))
    .reduce((common, parts) => {
      const other = common.findIndex((part, i) => part !== parts[i]);
      return other < 0 ? common : common.slice(0, other);
    })
    .join(sep) + sep;

/** Where each page is written. */
const targetsOf = (files, out, intoFolder) => {
  if (out === undefined) return files;
  if (!intoFolder) return [out];
  const common = commonFolder(files);
  const targets = files.map((file) => join(out, relative(common, resolve(file))));
  const twice = targets.find((target, i) => targets.indexOf(target) !== i);
  if (twice !== undefined) throw new UsageError(`two pages would be written to "${twice}"; name each page once`);
  return targets;
};

/** A provider's `src` as a file, relative to the page; nothing is fetched. */
const reader = (page) => (src) => {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src))
    throw new Error('only files beside the page are read, nothing is fetched');
  const path = decodeURIComponent(src.replace(/[?#].*$/s, ''));
  return readText(path.startsWith('/') ? join(cwd(), path) : resolve(dirname(page), path));
};

const run = ({ files, shadow, lang, pack, css, styles, out, check }) => {
  const isMany = files.length > 1;
  const intoFolder = out !== undefined && (isMany || isFolder(out) || /[/\\]$/.test(out) || extname(out) === '');
  if (isMany && out !== undefined && !intoFolder)
    throw new UsageError(`--out "${out}" is a file, and there are several pages; name a folder`);
  let words;
  if (pack !== undefined) {
    try {
      words = readText(pack);
    } catch (error) {
      throw new UsageError(`--pack "${pack}": ${error.message}`);
    }
  }
  let failed = 0;
  const fail = (file, line, message) => {
    failed += 1;
    stderr.write(
      `${file}${line === undefined ? '' : `:${String(line)}`}: error: ${message}. The page was left as it was.\n`,
    );
  };
  const targets = targetsOf(files, out, intoFolder);
  for (const [i, file] of files.entries()) {
    const target = targets[i];
    try {
      const page = readText(file);
      if (page.includes('\0')) throw new Error('not a page but binary data');
      const { html, problems } = renderPage(page, { shadow, lang, pack: words, css, styles, read: reader(file) });
      const error = problems.find(({ level }) => level === 'error');
      if (error) {
        fail(file, error.line, pack === undefined ? error.message : error.message.replace(/^the pack/, `"${pack}"`));
        continue;
      }
      for (const { line, message } of problems)
        stderr.write(`${file}${line === undefined ? '' : `:${String(line)}`}: warning: ${message}.\n`);
      if (holds(target, html)) {
        if (!check) stdout.write(`${target}: up to date\n`);
      } else if (check) {
        failed += 1;
        const into = out === undefined ? '' : `--out ${out} `;
        stderr.write(`${target}: not up to date; run psoas-elements render ${into}${file}\n`);
      } else {
        writeWhole(target, html);
        stdout.write(`${target}: written\n`);
      }
    } catch (error) {
      if (error instanceof UsageError) throw error;
      fail(file, undefined, error.code === 'ENOENT' ? 'there is no such file' : error.message);
    }
  }
  return failed > 0 ? 1 : 0;
};

const main = (args) => {
  try {
    const command = understand(args);
    if (command.help) {
      stdout.write(HELP);
      return 0;
    }
    return run(command);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`psoas-elements: ${error.message}\nTry: psoas-elements --help\n`);
    return 2;
  }
};

process.exitCode = main(argv.slice(2));
