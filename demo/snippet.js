/** What goes into a clinic's page, put together from a form. Runs from a disk: classic script, no request, no storage. */
{
  const { version, hashes, elements, languages, exercises, terms } = globalThis.psoasRelease;
  const form = document.querySelector('#choices');
  const status = document.querySelector('#status');
  /** Beside the release's data stand the words for readers without JavaScript. */
  const releaseScript = document.querySelector('script[src$="release.js"]').src;

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

  const attributesOf = (tag, { exercise, term, theme, lang, tags }) => ({
    ...(tag === 'psoas-exercise' && { name: exercise }),
    ...(tag === 'psoas-term' && { name: term }),
    ...(tag !== 'psoas-term' && { theme }),
    ...(tag === 'psoas-guide' && tags.length === 1 && { lang }),
  });

  /** No "<" of a clinic's words may end the script element they stand in. */
  const json = (words) => JSON.stringify(words, null, 2).replace(/</g, '\\u003c');
  const wordsScript = ({ words }) =>
    Object.keys(words).length > 0 ? `<script type="application/json">\n${indent(json(words), 2)}\n</script>\n` : '';

  const fallbackOf = (tag, { exercise, term, texts }) => {
    const name = { 'psoas-exercise': exercise, 'psoas-term': term }[tag];
    return texts?.[name ? `${tag} ${name}` : tag] ?? '';
  };

  /** The tags, in the provider that gives them the clinic's words where they need one. */
  const markup = (choices) => {
    const { tags, lang } = choices;
    const one = (tag) => {
      const own = tags.length === 1 && tag === 'psoas-guide' ? wordsScript(choices) : '';
      const inside = `${own}${fallbackOf(tag, choices)}${tag === 'psoas-term' ? termName(choices) : ''}`;
      const start = `<${tag}${attributes(attributesOf(tag, choices))}>`;
      return inside.includes('\n')
        ? `${start}\n${indent(inside.trimEnd(), 2)}\n</${tag}>`
        : `${start}${inside}</${tag}>`;
    };
    if (tags.length === 1 && tags[0] === 'psoas-guide') return one('psoas-guide');
    const all = tags.map(one).join('\n');
    const words = wordsScript(choices);
    return words || lang
      ? `<psoas-provider${attributes({ lang })}>\n${indent(`${words}${all}`, 2)}\n</psoas-provider>`
      : all;
  };
  const termName = ({ term }) => terms.find(([id]) => id === term)?.[1] ?? term;

  const fileFor = ({ lang, isClassic }) => {
    const ending = isClassic ? 'iife.js' : 'js';
    const own = `psoas-elements.${lang}.${ending}`;
    return own in hashes ? own : `psoas-elements.${ending}`;
  };
  const scriptTag = (choices) => {
    const file = fileFor(choices);
    const kind = choices.isClassic ? 'defer' : 'type="module"';
    return `<script ${kind} src="${escaped(`${choices.base}${file}?v=${version}`)}" integrity="${hashes[file]}" crossorigin="anonymous"></script>`;
  };

  const css = ({ accent, radius, hasFallback, base }) => {
    const rules = [accent && `  --psoas-accent: ${accent};`, radius !== 6 && `  --psoas-radius: ${radius}px;`].filter(
      Boolean,
    );
    const look = rules.length > 0 ? `:root {\n${rules.join('\n')}\n}\n` : '';
    const before = hasFallback && 'psoas-elements.css' in hashes ? `@import url('${base}psoas-elements.css');\n` : '';
    return `${before}${look}` || '/* Nothing: the colours are those of the product. */\n';
  };

  const otherHost = (base) => (/^https?:/i.test(base) && URL.canParse(base) ? new URL(base).host : '');
  const privacy = ({ words, base }) =>
    `Information about the psoas muscle. Parts of this page explain the muscle, the causes of pain and exercises. They run in your browser. They set no cookies, store nothing about you and send nothing to ${words.clinic?.name ?? 'us'} or to anyone else. Your quiz answers and your choice of exercises stay on your device and are gone when you leave the page.${otherHost(base) && ` Your browser loads these parts from ${otherHost(base)}, which learns your IP address when it sends them.`}`;

  const pieces = [
    { id: 'script', title: 'Once per page: the script', rows: 3, of: scriptTag },
    { id: 'markup', title: 'Where it should stand: the tags', rows: 12, of: markup },
    { id: 'css', title: 'Into your style sheet: the look', rows: 4, of: css },
    { id: 'privacy', title: 'Into your privacy notice', rows: 6, of: privacy },
  ];

  const fields = new Map();
  const showOutput = () => {
    const output = document.querySelector('#output');
    for (const { id, title, rows } of pieces) {
      const field = make('textarea', { id, rows, readOnly: true, spellcheck: false });
      field.setAttribute('aria-labelledby', `${id}-title`);
      const button = make('button', { type: 'button', textContent: 'Copy' });
      button.setAttribute('aria-describedby', `${id}-title`);
      button.addEventListener('click', () => void copy(field, title));
      output.append(
        make('div', { className: 'piece' }, make('h3', { id: `${id}-title`, textContent: title }), field, button),
      );
      fields.set(id, field);
    }
  };

  /** The clipboard may be shut, from a disk for one: then the text is selected for the reader's own keys. */
  const copy = async (field, title) => {
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

  const showPreview = (choices) => {
    const { tags, lang, words, accent, radius, theme } = choices;
    const place = document.querySelector('#preview');
    const provider = document.createElement('psoas-provider');
    tell('words-problem', '');
    provider.addEventListener('psoas-error', ({ message }) => {
      tell('words-problem', message);
    });
    if (lang) provider.lang = lang;
    if (Object.keys(words).length > 0) provider.content = words;
    for (const tag of tags) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributesOf(tag, choices)))
        if (value) element.setAttribute(name, value);
      if (tag === 'psoas-guide') {
        if (lang) element.lang = lang;
        element.content = words;
      }
      if (tag === 'psoas-term') element.textContent = termName(choices);
      provider.append(tag === 'psoas-term' ? make('p', {}, 'A word in your own text: ', element) : element);
    }
    place.style.setProperty('--psoas-accent', accent || '');
    place.style.setProperty('--psoas-radius', `${radius}px`);
    place.className = theme === 'dark' ? 'dark' : '';
    place.replaceChildren(tags.length > 0 ? provider : make('p', { textContent: 'Choose something to show.' }));
  };

  /**
   * The words of a language come out of a hidden frame: a page from a disk may fetch nothing, and under Trusted Types no
   * script is loaded by a program.
   */
  const fallbacks = new Map();
  const loadFallbacks = (lang) => {
    if (!fallbacks.has(lang))
      fallbacks.set(
        lang,
        new Promise((resolve) => {
          const frame = make('iframe', {
            src: new URL(`fallback-${lang}.html`, releaseScript).href,
            hidden: true,
            title: 'Words',
          });
          addEventListener('message', ({ source, data }) => {
            if (source !== frame.contentWindow || data?.type !== 'psoas-fallbacks') return;
            resolve(data.texts);
            frame.remove();
          });
          document.body.append(frame);
        }),
      );
    return fallbacks.get(lang);
  };

  const notesOn = ({ lang, words }) =>
    !lang || lang === 'en'
      ? []
      : [
          !words.review &&
            'No clinician has checked this translation. Each element says so, and warning signs stay in English, until you name who has.',
          location.protocol === 'file:' &&
            'A page opened from a disk may fetch nothing, so the preview stays in English. What you paste has the language.',
        ].filter(Boolean);

  let shown = '';
  const update = async () => {
    for (const [tag, extra] of Object.entries({ 'psoas-exercise': 'exercise', 'psoas-term': 'term' }))
      form.elements[extra].closest('label').hidden = !form.querySelector(`[value="${tag}"]`).checked;
    const choices = read();
    document.querySelector('#lang-note').textContent = notesOn(choices).join(' ');
    const texts = choices.hasFallback ? await loadFallbacks(choices.lang || document.documentElement.lang) : undefined;
    const now = { ...read(), texts };
    for (const { id, of } of pieces) fields.get(id).value = now.tags.length > 0 || id !== 'markup' ? of(now) : '';
    const seen = JSON.stringify([
      now.tags,
      now.exercise,
      now.term,
      now.lang,
      now.words,
      now.theme,
      now.accent,
      now.radius,
    ]);
    if (seen === shown) return;
    shown = seen;
    showPreview(now);
  };

  fillForm();
  showOutput();
  form.elements.picker.addEventListener('input', () => {
    form.elements.accent.value = form.elements.picker.value;
  });
  form.elements.accent.addEventListener('input', () => {
    if (/^#[0-9a-f]{6}$/i.test(form.elements.accent.value)) form.elements.picker.value = form.elements.accent.value;
  });
  form.addEventListener('input', () => void update());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  void update();
}
