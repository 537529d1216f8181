/** What goes into a clinic's page, put together from a form. Runs from a disk: classic script, no request, no storage. */
{
  const { version, hashes, elements, languages, privacy } = globalThis.psoasRelease;
  const { packFor, parseFragment, withWords } = globalThis.psoasRenderer;
  const form = document.querySelector('#choices');
  const status = document.querySelector('#status');

  /** An element with properties and children. */
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  const label = (words, control, className = '') =>
    make('label', { className }, ...(className ? [control, words] : [words, control]));
  const choice = (name, options) =>
    make('select', { name }, ...options.map(([value, text]) => make('option', { value, textContent: text })));

  /** Says it once: an alert that is written again is read again. */
  const tell = (id, words) => {
    const place = document.getElementById(id);
    if (place.textContent !== words) place.textContent = words;
  };

  const english = packFor('en');
  const names = ({ items, order }) => order.map((id) => [id, items[id].name]);
  const exercises = names(english.exercises);
  const terms = names(english.glossary).map(([id, name]) => [id.replace(/^word-/, ''), name]);

  /** What the tags need to be told. */
  const extras = {
    'psoas-exercise': () => label('Exercise', choice('exercise', exercises), ''),
    'psoas-term': () => label('Word', choice('term', terms), ''),
  };

  const fillForm = () => {
    const list = document.querySelector('#tags');
    const guideFirst = [...elements].sort((a, b) => (b.tag === 'psoas-guide') - (a.tag === 'psoas-guide'));
    for (const { tag, summary } of guideFirst) {
      if (tag === 'psoas-provider') continue;
      const box = make('input', { type: 'checkbox', name: 'tag', value: tag, checked: tag === 'psoas-guide' });
      list.append(label(make('span', {}, make('code', { textContent: `<${tag}>` }), ` ${summary}`), box, 'check'));
      const extra = extras[tag]?.();
      if (extra) {
        extra.classList.add('indented');
        extra.hidden = true;
        list.append(extra);
      }
    }
    const select = form.elements.lang;
    select.append(make('option', { value: '', textContent: 'the language of the page' }));
    for (const [lang, name] of languages) select.append(make('option', { value: lang, textContent: name }));
  };

  /** The words and numbers a clinic has filled in; absent means absent. */
  const filled = (names) =>
    Object.fromEntries(
      names.map((name) => [name, form.elements[name].value.trim()]).filter(([, value]) => value !== ''),
    );

  const read = () => {
    const value = (name) => form.elements[name].value.trim();
    const {
      reviewerName: name,
      reviewerRole: role,
      reviewedOn,
      nextReviewOn,
    } = filled(['reviewerName', 'reviewerRole', 'reviewedOn', 'nextReviewOn']);
    const isReviewed = name && role && reviewedOn;
    const clinic = filled(['name', 'phone', 'bookingUrl', 'emergencyNumber']);
    const accent = value('accent');
    const problems = {
      'accent-problem':
        accent && !CSS.supports('color', accent) ? `“${accent}” is not a colour. Write one like #00707a.` : '',
      'booking-problem':
        clinic.bookingUrl && !/^(https?:\/\/|mailto:|tel:|[#./])/i.test(clinic.bookingUrl)
          ? 'Begin the address with https:// or with /.'
          : '',
      'review-problem':
        (name || role || reviewedOn || nextReviewOn) && !isReviewed
          ? 'Name, role and the day are needed together. Until then the elements say that nobody has checked the words.'
          : '',
    };
    for (const [id, words] of Object.entries(problems)) tell(id, words);
    if (problems['booking-problem']) delete clinic.bookingUrl;
    const lang = value('lang');
    const review = isReviewed && {
      reviewer: { name, role },
      reviewedOn,
      ...(nextReviewOn && { nextReviewOn }),
      ...(lang && lang !== 'en' && { translation: 'reviewed' }),
    };
    return {
      tags: [...form.querySelectorAll('[name="tag"]:checked')].map((box) => box.value),
      exercise: value('exercise'),
      term: value('term'),
      lang,
      accent: problems['accent-problem'] ? '' : accent,
      theme: value('theme'),
      radius: Math.max(0, Math.min(10, Number(value('radius')) || 0)),
      base: value('base').replace(/\/*$/, '/'),
      isClassic: form.elements.classic.checked,
      hasFallback: form.elements.fallback.checked,
      words: {
        ...(Object.keys(clinic).length > 0 && { clinic }),
        ...(review && { review }),
      },
    };
  };

  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const attributes = (pairs) =>
    Object.entries(pairs)
      .filter(([, value]) => value)
      .map(([name, value]) => ` ${name}="${escaped(value)}"`)
      .join('');
  const indent = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by));

  const attributesOf = (tag, { exercise, term, theme }) => ({
    ...(tag === 'psoas-exercise' && { name: exercise }),
    ...(tag === 'psoas-term' && { name: term }),
    ...(tag !== 'psoas-term' && { theme }),
  });

  /** The word as a sentence of that language has it. */
  const termName = ({ term, lang }) => {
    const { items } = packFor(lang || 'en').glossary;
    return (items[term] ?? items[`word-${term}`]).name;
  };

  /** No "<" of a clinic's words may end the script element they stand in. */
  const json = (words) => JSON.stringify(words, null, 2).replace(/</g, '\\u003c');
  const wordsScript = ({ words }) =>
    Object.keys(words).length > 0 ? `<script type="application/json">\n${indent(json(words), 2)}\n</script>` : '';

  const element = (tag, pairs, inside) =>
    `<${tag}${attributes(pairs)}>${inside.includes('\n') ? `\n${indent(inside, 2)}\n` : inside}</${tag}>`;

  /**
   * The tags as a page is told them. A guide is a provider of its own and takes nothing from one around it: it has the
   * clinic's words inside, and the others have them from a provider beside it.
   */
  const tagsOf = (choices) => {
    const { tags, lang } = choices;
    const words = wordsScript(choices);
    const one = (tag) => element(tag, attributesOf(tag, choices), tag === 'psoas-term' ? termName(choices) : '');
    const guide = tags
      .filter((tag) => tag === 'psoas-guide')
      .map((tag) => element(tag, { lang, ...attributesOf(tag, choices) }, words));
    const others = tags.filter((tag) => tag !== 'psoas-guide').map(one);
    const isProvided = others.length > 0 && (words || lang);
    return [
      ...guide,
      ...(isProvided ? [element('psoas-provider', { lang }, [words, ...others].filter(Boolean).join('\n'))] : others),
    ].join('\n');
  };

  const fileFor = ({ lang, isClassic }) => {
    const ending = isClassic ? 'iife.js' : 'js';
    const own = `psoas-elements.${lang}.${ending}`;
    return own in hashes ? own : `psoas-elements.${ending}`;
  };
  /** Where a file lies, and the hash without which a changed one would be used. */
  const source = (name, file, { base }) =>
    `${name}="${escaped(`${base}${file}?v=${version}`)}" integrity="${hashes[file]}" crossorigin="anonymous"`;
  const load = (choices) => {
    const kind = choices.isClassic ? 'defer' : 'type="module"';
    const script = `<script ${kind} ${source('src', fileFor(choices), choices)}></script>`;
    return choices.hasFallback
      ? `<link rel="stylesheet" ${source('href', 'psoas-elements.css', choices)}>\n${script}`
      : script;
  };

  const css = ({ accent, radius }) => {
    const rules = [accent && `  --psoas-accent: ${accent};`, radius !== 6 && `  --psoas-radius: ${radius}px;`].filter(
      Boolean,
    );
    return rules.length > 0
      ? `:root {\n${rules.join('\n')}\n}\n`
      : '/* Nothing: the colours are those of the product. */\n';
  };

  /** The host that a whole address names; a folder alone is one of the host of the pages. */
  const otherHost = (base) =>
    /^(https?:)?\/\//i.test(base) && URL.canParse(base, 'https://page.invalid')
      ? new URL(base, 'https://page.invalid').host
      : '';
  const privacyNotice = ({ lang, base }) => {
    const { paragraph, elsewhere } = privacy[lang || 'en'];
    const host = otherHost(base);
    return host ? `${paragraph} ${elsewhere.replace('{host}', host)}` : paragraph;
  };

  const pieces = [
    { id: 'script', title: 'Once per page: the files to load', rows: 7, of: load },
    { id: 'markup', title: 'Where it should stand: the tags', rows: 12, of: ({ markup }) => markup },
    { id: 'css', title: 'Into your style sheet: the look', rows: 4, of: css },
    {
      id: 'privacy',
      title: 'Into your privacy notice',
      rows: 6,
      of: privacyNotice,
      note: ({ lang }) =>
        lang && lang !== 'en'
          ? 'Translated by machine and not checked. Have it read by somebody who speaks the language.'
          : '',
    },
  ];

  const fields = new Map();
  const showOutput = () => {
    const output = document.querySelector('#output');
    for (const { id, title, rows, note } of pieces) {
      const field = make('textarea', { id, rows, readOnly: true, spellcheck: false });
      // In a right-to-left language the paragraph is one; code begins with "<" or ":" and a Latin letter.
      field.dir = 'auto';
      field.setAttribute('aria-labelledby', `${id}-title`);
      const button = make('button', { type: 'button', textContent: 'Copy' });
      button.setAttribute('aria-describedby', `${id}-title`);
      button.addEventListener('click', () => void copy(field, title));
      output.append(
        make(
          'div',
          { className: 'piece' },
          make('h3', { id: `${id}-title`, textContent: title }),
          ...(note ? [make('p', { className: 'note', id: `${id}-note` })] : []),
          field,
          button,
        ),
      );
      if (note) field.setAttribute('aria-describedby', `${id}-note`);
      fields.set(id, field);
    }
  };

  /** The clipboard may be shut, from a disk for one: then the text is selected for the reader's own keys. */
  const copy = async (field, title) => {
    updateNow();
    field.focus();
    field.select();
    let isCopied = false;
    try {
      await navigator.clipboard.writeText(field.value);
      isCopied = true;
    } catch {
      isCopied = document.execCommand('copy');
    }
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = isCopied ? `Copied: ${title}.` : `Selected: ${title}. Press Ctrl+C or ⌘C to copy.`;
    });
  };

  /**
   * What a page makes of the markup. Built node by node: under Trusted Types no text becomes HTML, and none may stand in
   * a script element, so the JSON comes by the attribute that is read in the same way.
   */
  const grow = ({ childNodes }) =>
    childNodes.flatMap((node) => {
      if (node.nodeName === '#text') return [node.value];
      if (!node.tagName || node.tagName === 'script') return [];
      const grown = document.createElementNS(node.namespaceURI, node.tagName);
      for (const { name, value } of node.attrs) grown.setAttribute(name, value);
      const script = node.childNodes.find(({ tagName }) => tagName === 'script');
      if (script) grown.setAttribute('content', script.childNodes[0].value);
      grown.append(...grow(node));
      return [grown];
    });

  const preview = document.querySelector('#preview');
  preview.addEventListener('psoas-error', ({ message }) => {
    tell('words-problem', message);
  });
  let shown;
  const showPreview = ({ markup, accent, radius, theme }) => {
    preview.style.setProperty('--psoas-accent', accent || '');
    preview.style.setProperty('--psoas-radius', `${radius}px`);
    preview.className = theme === 'dark' ? 'dark' : '';
    if (markup === shown) return;
    shown = markup;
    tell('words-problem', '');
    preview.replaceChildren(
      ...(markup ? grow(parseFragment(markup)) : [make('p', { textContent: 'Choose something to show.' })]),
    );
  };

  const update = () => {
    for (const [tag, extra] of Object.entries({ 'psoas-exercise': 'exercise', 'psoas-term': 'term' }))
      form.elements[extra].closest('label').hidden = !form.querySelector(`[value="${tag}"]`).checked;
    const choices = read();
    document.querySelector('#lang-note').textContent =
      choices.lang && choices.lang !== 'en' && !choices.words.review
        ? 'No clinician has checked this translation. Each element says so, and warning signs stay in English, until you name who has.'
        : '';
    const tags = tagsOf(choices);
    const now = { ...choices, markup: choices.hasFallback ? withWords(tags) : tags };
    for (const { id, of, note } of pieces) {
      fields.get(id).value = of(now);
      if (note) tell(`${id}-note`, note(now));
    }
    showPreview(now);
  };

  /** Writing down a whole guide takes a moment: not at every key. */
  const QUIET_MS = 200;
  let waiting;
  const updateSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = undefined;
      update();
    }, QUIET_MS);
  };
  const updateNow = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    update();
  };

  fillForm();
  showOutput();
  form.elements.picker.addEventListener('input', () => {
    form.elements.accent.value = form.elements.picker.value;
  });
  form.elements.accent.addEventListener('input', () => {
    if (/^#[0-9a-f]{6}$/i.test(form.elements.accent.value)) form.elements.picker.value = form.elements.accent.value;
  });
  form.addEventListener('input', updateSoon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  update();
}
