/** What a visitor gets from posts of people with and without rights, in block themes and in PHP themes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { holds, lacks } from './assertions.mjs';
import { missing, startSite } from './wordpress.mjs';

const count = (html, pattern) => html.match(pattern)?.length ?? 0;
const modules = (html) => count(html, /<script[^>]*type="module"[^>]*psoas-elements\.js/g);
const jsonLd = (html) =>
  [...html.matchAll(/<script type="application\/ld\+json">\s*(.*?)\s*<\/script>/gs)].map(([, json]) =>
    JSON.parse(json),
  );

const elements = 'guide anatomy causes symptoms treatment prevention exercise safety quiz glossary term provider'.split(
  ' ',
);
/** Words that stand in the fallback of an element and nowhere else on a page. */
const words = {
  guide: 'Pain in the back, hip or groin, and your psoas muscle</h2>',
  anatomy: 'Your psoas muscle</h2>',
  causes: 'Hip arthritis</h3>',
  symptoms: 'How strong, how long</h3>',
  treatment: 'ibuprofen',
  prevention: 'Bridge</h',
  exercise: 'Bridge</h2>',
  safety: 'Call your local emergency number.',
  quiz: 'Check what you know</h2>',
  glossary: '<dfn>Bursa</dfn>',
  term: 'A small cushion with a little fluid',
};

describe('WordPress', { skip: missing() }, () => {
  let site;
  let visitor;
  let author;
  const view = async (content, who = author) => visitor.get((await who.publish(content)).link);
  const settings = (values) => site.command(`return update_option( 'psoas_elements', ${phpArray(values)} );`);
  const phpArray = (values) =>
    `array( ${Object.entries(values)
      .map(([name, value]) => `'${name}' => base64_decode( '${Buffer.from(value).toString('base64')}' )`)
      .join(', ')} )`;
  const theme = (name) => site.command(`switch_theme( '${name}' ); return true;`);

  before(async () => {
    site = await startSite();
    visitor = site.visitor();
    author = await site.logIn('author');
  });
  after(() => site?.stop());

  for (const [name, folder] of [
    ['a block theme', 'twentytwentyfour'],
    ['a theme of PHP templates', 'psoas-classic'],
  ])
    describe(`in ${name}`, () => {
      before(() => theme(folder));

      for (const role of ['administrator', 'editor', 'author'])
        test(`shows the blocks and shortcodes of an ${role}`, async () => {
          const user = await site.logIn(role);
          const html = await view(
            '<!-- wp:psoas/quiz {"headingLevel":3} /-->\n\n<!-- wp:shortcode -->\n[psoas_causes theme="dark"]\n<!-- /wp:shortcode -->',
            user,
          );

          holds(html, /<psoas-quiz[^>]* heading-level="3"[^>]*><div data-psoas-rendered/);
          holds(html, /<h3>Check what you know<\/h3>/);
          holds(html, /<psoas-causes[^>]* theme="dark"[^>]*><div data-psoas-rendered/);
          assert.equal(modules(html), 1);
          assert.equal(count(html, /id='psoas-elements-inline-css'|id="psoas-elements-inline-css"/g), 1);
          assert.ok(
            html.indexOf('psoas-elements-inline-css') < html.indexOf('</head>'),
            'the style sheet is in the head',
          );
          const data = jsonLd(html);
          assert.equal(data.length, 1);
          assert.equal(data[0]['@type'], 'MedicalWebPage');
          assert.equal(data[0].hasPart[0]['@type'], 'Quiz');
          assert.ok(data[0].about.some(({ name }) => name === 'Hip arthritis'));
          lacks(html, /\{\{/);
        });

      test('leaves other pages alone', async () => {
        const html = await visitor.get(
          (await author.publish('<!-- wp:paragraph --><p>Hello</p><!-- /wp:paragraph -->')).link,
        );

        lacks(html, /psoas-elements\.(js|css|iife)|<psoas-|ld\+json|psoas-elements-inline-css/);
      });

      test('takes excerpts without elements, with the words of a term', async () => {
        await author.publish(
          '<!-- wp:paragraph --><p>Excerpt of a [psoas_term name="bursa"]fluid pad[/psoas_term] at the hip.</p><!-- /wp:paragraph --><!-- wp:psoas/safety /-->',
        );
        const excerpt = site.command(
          `$posts = get_posts( array( 'numberposts' => 1 ) ); return get_the_excerpt( $posts[0] );`,
        );
        assert.equal(excerpt.trim(), 'Excerpt of a fluid pad at the hip.');
      });
    });

  for (const name of elements) {
    const chosen = { exercise: ' name="glute-bridge"', term: ' name="bursa"' }[name] ?? '';
    const attributes = { exercise: ' {"name":"glute-bridge"}', term: ' {"name":"word-bursa"}' }[name] ?? '';
    test(`has a block and a shortcode for psoas-${name}`, async () => {
      const block =
        name === 'provider'
          ? '<!-- wp:psoas/provider {"lang":"en"} --><!-- wp:psoas/quiz /--><!-- /wp:psoas/provider -->'
          : `<!-- wp:psoas/${name}${attributes} /-->`;
      const shortcode =
        name === 'provider' ? '[psoas_provider lang="en"][psoas_quiz][/psoas_provider]' : `[psoas_${name}${chosen}]`;
      for (const content of [block, shortcode]) {
        const html = await view(content);
        assert.equal(count(html, new RegExp(`<psoas-${name}[ >]`, 'g')), 1, content);
        assert.equal(count(html, new RegExp(`</psoas-${name}>`, 'g')), 1, content);
        const expected = words[name] ?? words.quiz;
        assert.ok(html.includes(expected), `${content} shows ${expected}`);
        assert.equal(modules(html), 1);
        // Exercise cards, signs and words accompany a text; they do not say that it is a medical page.
        assert.equal(jsonLd(html).length, ['exercise', 'safety', 'term'].includes(name) ? 0 : 1, content);
      }
    });
  }

  test('puts an element of a paragraph between two paragraphs, and a term into it', async () => {
    const html = await view(
      'One "two" [psoas_quiz] three <strong>four</strong>\n\nA [psoas_term name="bursa"]pad[/psoas_term] "here"',
    );

    holds(html, /<p>One &#8220;two&#8221;<\/p><psoas-quiz/);
    holds(html, /<\/psoas-quiz><p>three <strong>four<\/strong><\/p>/);
    holds(
      html,
      /<p>A <psoas-term name="bursa"[^>]*>pad<span data-psoas-rendered[^>]*> \(.*?\)<\/span><\/psoas-term> &#8220;here&#8221;<\/p>/,
    );
  });

  test('understands curly quotes and names with underscores', async () => {
    const html = await view(
      '[psoas_exercise name=“plank” heading_level=”3”] [psoas_safety booking-url="https://clinic.example/?a=1&b=2"]',
    );

    holds(html, /<psoas-exercise heading-level="3" name="plank"/);
    holds(html, /<psoas-safety booking-url="https:\/\/clinic\.example\/\?a=1&amp;b=2"/);
    holds(html, /<a href="https:\/\/clinic\.example\/\?a=1&#038;b=2">Book online<\/a>/);
  });

  test('does not let filters of the content into an element', async () => {
    const html = await view('[psoas_quiz]\n\n[psoas_exercise name="plank"]');
    const [{ files }] = [{ files: `${site.folder}/wp-content/plugins/psoas-elements/fallback/en` }];
    const template = JSON.parse(readFileSync(`${files}/psoas-quiz.json`, 'utf8'));
    const longest = template.filter((piece) => typeof piece === 'string').sort((a, b) => b.length - a.length)[0];
    const shown = longest.replace(/<(\/?)h(\d)/g, (_, slash, level) => `<${slash}h${String(Number(level) + 1)}`);

    assert.ok(html.includes(shown), 'the fallback stands as it was rendered');
    lacks(html, /<p>\s*<psoas-(quiz|exercise)/);
  });

  for (const folder of ['twentytwentyfour', 'psoas-classic'])
    test(`leaves the quotes of an element as they are, and those of the author to WordPress, in ${folder}`, async () => {
      theme(folder);
      const plain = `${site.folder}/wp-content/plugins/psoas-elements/fallback/en`;
      const texts = JSON.parse(readFileSync(`${plain}/psoas-treatment.json`, 'utf8'))
        .filter((piece) => typeof piece === 'string')
        .map((piece) => piece.replace(/<(\/?)h(\d)/g, (_, slash, level) => `<${slash}h${String(Number(level) + 1)}`));
      assert.ok(
        texts.some((text) => /\w'\s?\w/.test(text)),
        'a straight apostrophe is among them',
      );
      for (const content of ['<!-- wp:psoas/treatment /-->', '[psoas_treatment]']) {
        const html = await view(`${content}\n\n<!-- wp:paragraph --><p>An "own" word</p><!-- /wp:paragraph -->`);
        for (const text of texts) assert.ok(html.includes(text), text.slice(0, 200));
        holds(html, /An &#8220;own&#8221; word/);
      }
    });

  test('has no words that WordPress would turn into a smiley', () => {
    const changed = site.command(`
      smilies_init();
      $changed = array();
      $folder = WP_PLUGIN_DIR . '/psoas-elements/fallback/';
      foreach ( new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $folder, FilesystemIterator::SKIP_DOTS ) ) as $file ) {
        $data = (array) json_decode( file_get_contents( $file ), true );
        array_walk_recursive(
          $data,
          static function ( $text ) use ( &$changed, $file ) {
            if ( is_string( $text ) && convert_smilies( $text ) !== $text ) { $changed[] = (string) $file; }
          }
        );
      }
      return array( convert_smilies( 'Hello :)' ), $changed );`);

    assert.match(changed[0], /wp-smiley|🙂/u);
    assert.deepEqual(changed[1], []);
  });

  test('shows the sections of the guide that are asked for, and the signs', async () => {
    const html = await view('[psoas_guide sections="faq quiz" heading-level="1"]');

    holds(html, /<psoas-guide[^>]* sections="faq quiz"/);
    holds(html, /Check what you know<\/h2>/);
    holds(html, /Call your local emergency number/);
    lacks(html, /Hip arthritis<\/h3>/);
  });

  test('escapes what authors write into attributes', async () => {
    const html = await view(
      `<!-- wp:psoas/safety ${JSON.stringify({ phone: '"><img src=x onerror=alert(1)>', bookingUrl: 'javascript:alert(1)' })} /-->` +
        `[psoas_term name='"><script>alert(1)</script>']<img src=x onerror=alert(1)>words[/psoas_term]` +
        '[psoas_exercise name="../../data/catalog"]',
    );
    const body = html.slice(html.indexOf('<body'));

    lacks(body, /onerror=alert\(1\)>(?!"|&)/);
    lacks(body, /<img[^>]*onerror/);
    lacks(body, /javascript:alert|<script>alert/);
    holds(body, /<psoas-exercise name="\.\.\/\.\.\/data\/catalog"[^>]*><\/psoas-exercise>/);
  });

  test('takes no booking link that WordPress would have to guess', async () => {
    for (const link of ['call me', 'book.html', 'clinic.example/book']) {
      const html = await view(`[psoas_safety booking-url="${link}"]`);
      holds(html, /<psoas-safety lang=/);
      lacks(html, /http:\/\/(call|book|clinic)|Book online/);
    }
    for (const link of ['/book', '#book', '?book=1', 'https://clinic.example/', 'mailto:a@clinic.example', 'tel:112'])
      assert.ok(
        (await view(`[psoas_safety booking-url="${link}"]`)).includes(`<a href="${link}">Book online</a>`),
        link,
      );
  });

  test('gives a figure the id that a block or a shortcode names', async () => {
    const html = await view(
      `<!-- wp:psoas/anatomy {"anchor":"first"} /-->[psoas_anatomy id="second"][psoas_anatomy id="spaced id"]` +
        `[psoas_anatomy id='"><i>x']`,
    );

    holds(html, /<psoas-anatomy[^>]* id="first"/);
    holds(html, /<psoas-anatomy id="second"/);
    lacks(html, /spaced id|"><i>x/);
    holds(html, /<psoas-anatomy id="&quot;&gt;&lt;i&gt;x"/);
  });

  test('declares a medical page only where elements are what a page is about', async () => {
    settings({ reviewerName: 'Ann', reviewerRole: 'physiotherapist', reviewedOn: '2026-11-24' });
    const word = 'A [psoas_term name="bursa"]pad[/psoas_term]';
    for (const content of [word, '[psoas_exercise name="plank"]', `[psoas_exercise name="plank"][psoas_safety]${word}`])
      lacks(await view(content), /ld\+json|lastReviewed|reviewedBy/);
    const [data] = jsonLd(await view(`${word}\n\n[psoas_causes]`));
    assert.equal(data.lastReviewed, '2026-11-24');
    assert.ok(data.about.some(({ name }) => name === 'Hip arthritis'));
    // A list of posts is about none of them.
    site.command(`return update_option( 'psoas_test_late', '[psoas_quiz]' );`);
    const list = await visitor.get('/');
    site.command(`delete_option( 'psoas_test_late' ); return delete_option( 'psoas_elements' );`);
    holds(list, /<psoas-quiz/);
    lacks(list, /ld\+json/);
  });

  test('takes a tag pasted by an administrator, and loses one pasted by an author, as WordPress does', async () => {
    const pasted = '<!-- wp:html --><psoas-quiz></psoas-quiz><!-- /wp:html -->';
    const trusted = await view(pasted, await site.logIn('administrator'));
    const stripped = await view(pasted);

    holds(trusted, /<psoas-quiz><\/psoas-quiz>/);
    assert.equal(modules(trusted), 1);
    lacks(stripped, /<psoas-quiz/);
    assert.equal(modules(stripped), 0);
  });

  test('keeps the block of a contributor until somebody publishes it', async () => {
    const contributor = await site.logIn('contributor');
    const { status, data } = await contributor.rest('/wp/v2/posts', {
      title: 'Draft',
      status: 'pending',
      content: '<!-- wp:psoas/anatomy {"view":"side","flexion":90,"save":true} /-->',
    });
    assert.equal(status, 201);
    assert.equal(data.content.raw, '<!-- wp:psoas/anatomy {"view":"side","flexion":90,"save":true} /-->');
    const editor = await site.logIn('editor');
    await editor.rest(`/wp/v2/posts/${String(data.id)}`, { status: 'publish' });

    holds(await visitor.get(data.link), /<psoas-anatomy[^>]* view="side" flexion="90" save lang="en-US"/);
  });

  test('works in the form of the classic editor', async () => {
    for (const role of ['editor', 'author']) {
      const user = await site.logIn(role);
      const { id, link } = await user.publish('empty');
      const response = await user.submit(`/wp-admin/post.php?post=${String(id)}&action=edit`, '/wp-admin/post.php', {
        action: 'editpost',
        post_ID: String(id),
        post_type: 'post',
        post_status: 'publish',
        post_title: 'By form',
        content: 'Before\n\n[psoas_safety variant="sport" emergency-number="112"]\n\nAfter',
      });
      assert.equal(response.status, 302);
      const html = await visitor.get(link);
      holds(html, /<p>Before<\/p>\s*<psoas-safety emergency-number="112" variant="sport"/);
      holds(html, /<a href="tel:112">Call 112<\/a>/);
      holds(html, /<\/psoas-safety>\s*<p>After<\/p>/);
    }
  });

  test('gives feeds the words without tags of its own', async () => {
    await author.publish(
      '<!-- wp:psoas/quiz /--><!-- wp:paragraph --><p>A [psoas_term name="bursa"]pad[/psoas_term]</p><!-- /wp:paragraph -->',
    );
    const feed = await visitor.get('/?feed=rss2');

    holds(feed, /Check what you know/);
    holds(feed, /A pad<span lang="en" dir="ltr"> \(/);
    lacks(feed, /<\/?psoas-|data-psoas/);
  });

  test('stands in a widget', async () => {
    theme('psoas-classic');
    site.command(
      `update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:psoas/safety {"headingLevel":2} /--><!-- wp:psoas/quiz /-->' ), '_multiwidget' => 1 ) );
      update_option( 'sidebars_widgets', array( 'side' => array( 'block-2' ), 'array_version' => 3 ) );
      return true;`,
    );
    const html = await view('<!-- wp:paragraph --><p>Hello</p><!-- /wp:paragraph -->');
    site.command(`update_option( 'sidebars_widgets', array( 'side' => array(), 'array_version' => 3 ) ); return true;`);

    holds(html, /<psoas-safety[^>]*><div data-psoas-rendered/);
    assert.equal(modules(html), 1);
    // The page is not about what stands beside it.
    holds(html, /<psoas-quiz/);
    assert.equal(jsonLd(html).length, 0);
  });

  describe('with details of the clinic', () => {
    const details = {
      accent: '#7a1f5c',
      language: '',
      clinicName: 'Hip & "Back" <Clinic',
      phone: '+44 20 7946 0188',
      bookingUrl: 'https://clinic.example/book?a=1&b=2',
      emergencyNumber: '999',
      reviewerName: "Dr. Ann O'Neil </script>",
      reviewerRole: 'physiotherapist',
      reviewedOn: '2026-11-24',
      nextReviewOn: '2027-11-24',
    };
    before(() => {
      site.command('remove_all_filters( "sanitize_option_psoas_elements" ); return true;');
      // Past the check, to see that the output itself is safe.
      site.command(
        `remove_all_filters( 'sanitize_option_psoas_elements' ); return update_option( 'psoas_elements', ${phpArray(details)} );`,
      );
    });
    after(() => site.command(`return delete_option( 'psoas_elements' );`));

    for (const folder of ['twentytwentyfour', 'psoas-classic'])
      test(`gives them to all elements of a page through one provider, in ${folder}`, async () => {
        theme(folder);
        const html = await view(
          '<!-- wp:psoas/anatomy /--><!-- wp:paragraph --><p>Between</p><!-- /wp:paragraph --><!-- wp:psoas/safety /-->',
        );

        assert.equal(count(html, /<psoas-provider[ >]/g), 1);
        assert.ok(html.indexOf('<psoas-provider') < html.indexOf('<psoas-anatomy'));
        assert.ok(html.indexOf('</psoas-provider>') > html.indexOf('</psoas-safety>'));
        const content = /<psoas-provider content="([^"]*)"/
          .exec(html)[1]
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        assert.deepEqual(JSON.parse(content), {
          clinic: {
            name: details.clinicName,
            phone: details.phone,
            bookingUrl: details.bookingUrl,
            emergencyNumber: '999',
          },
          review: {
            reviewer: { name: details.reviewerName, role: 'physiotherapist' },
            reviewedOn: '2026-11-24',
            nextReviewOn: '2027-11-24',
          },
        });
        holds(html, /<a href="tel:999">Call 999<\/a>/);
        holds(html, /<a href="tel:\+442079460188">Call \+44 20 7946 0188<\/a>/);
        holds(html, /<a href="https:\/\/clinic\.example\/book\?a=1&#038;b=2">Book online<\/a>/);
        holds(html, /Checked by Dr\. Ann O&#(0?39|8217);Neil &lt;\/script&gt;, physiotherapist, November 2026\./);
        holds(html, /Next check: November 2027/);
        holds(html, /:root\{--psoas-accent:#7a1f5c\}/);
        const [data] = jsonLd(html);
        assert.deepEqual(data.publisher, {
          '@type': 'MedicalClinic',
          name: details.clinicName,
          telephone: details.phone,
        });
        assert.deepEqual(data.reviewedBy, {
          '@type': 'Person',
          name: details.reviewerName,
          jobTitle: 'physiotherapist',
        });
        assert.equal(data.lastReviewed, '2026-11-24');
      });

    test('gives them to a guide, which is a provider itself', async () => {
      const html = await view('<!-- wp:psoas/guide /-->');

      assert.equal(count(html, /<psoas-provider[ >]/g), 0);
      holds(html, /<psoas-guide[^>]* content="\{&quot;clinic&quot;/);
    });

    test('puts nothing around pages without elements', async () => {
      lacks(await view('<!-- wp:paragraph --><p>Hello</p><!-- /wp:paragraph -->'), /<psoas-/);
    });

    test('gives each element its own provider in a theme that does not say where its body begins', async () => {
      theme('psoas-classic');
      site.command(`return update_option( 'psoas_test_old_theme', '1' );`);
      const html = await view('[psoas_safety]');
      site.command(`return delete_option( 'psoas_test_old_theme' );`);

      holds(html, /<psoas-provider class="is-layout-flow" lang="en-US" content="[^"]*"><psoas-safety/);
    });
  });

  test('loads the script for an element that comes after the head or after the content', async () => {
    settings({ emergencyNumber: '999' });
    site.command(`return update_option( 'psoas_test_late', '[psoas_safety]' );`);
    for (const folder of ['twentytwentyfour', 'psoas-classic']) {
      theme(folder);
      const html = await view('<!-- wp:paragraph --><p>Hello</p><!-- /wp:paragraph -->');
      holds(html, /<psoas-provider class="is-layout-flow" lang="en-US" content="[^"]*"><psoas-safety/);
      assert.equal(modules(html), 1, folder);
      const both = await view('<!-- wp:psoas/quiz /-->');
      assert.equal(modules(both), 1, folder);
      assert.equal(jsonLd(both).length, 1, folder);
    }
    site.command(`delete_option( 'psoas_test_late' ); return delete_option( 'psoas_elements' );`);
  });

  test('stands in a template of a block theme', async () => {
    theme('twentytwentyfour');
    const admin = await site.logIn('administrator');
    const { status, data } = await admin.rest('/wp/v2/templates', {
      slug: 'single',
      theme: 'twentytwentyfour',
      content: '<!-- wp:post-content /--><!-- wp:psoas/quiz /-->',
    });
    assert.equal(status, 201, JSON.stringify(data));
    const html = await view('<!-- wp:paragraph --><p>Hello</p><!-- /wp:paragraph -->');
    await admin.rest(`/wp/v2/templates/${data.id}&force=true`, undefined, 'DELETE');

    holds(html, /<psoas-quiz[^>]*><div data-psoas-rendered/);
    assert.equal(modules(html), 1);
    assert.equal(jsonLd(html).length, 1);
  });

  test('speaks the language of the settings, and leaves the page its own', async () => {
    theme('psoas-classic');
    site.command(`update_option( 'psoas_test_locale', 'de_AT' ); return true;`);
    settings({ language: 'en', emergencyNumber: '144' });
    const html = await view('[psoas_safety]');
    settings({ language: 'en', emergencyNumber: '' });
    const bare = await view('[psoas_safety]');
    settings({ language: '' });
    const followed = await view('[psoas_safety]');
    site.command(`delete_option( 'psoas_test_locale' ); return true;`);

    holds(html, /<html lang="de-AT"/);
    holds(html, /<psoas-provider lang="en" content="[^"]*"><div class="psoas-elements-page" lang="de-AT">/);
    holds(html, /<psoas-safety lang="en"/);
    holds(html, /<\/div><\/psoas-provider>/);
    holds(html, /\.psoas-elements-page\{display:contents\}/);
    holds(bare, /<psoas-safety lang="en"/);
    lacks(bare, /<psoas-provider/);
    holds(followed, /<psoas-safety lang="de-AT"/);
  });

  for (const folder of ['twentytwentyfour', 'psoas-classic'])
    test(`gives an element in another language than the page a provider of its own, in ${folder}`, async () => {
      theme(folder);
      site.command(`update_option( 'psoas_test_locale', 'de_DE' ); return true;`);
      settings({ emergencyNumber: '112' });
      const html = await view(
        '<!-- wp:psoas/quiz {"lang":"en","align":"wide"} /-->\n\n[psoas_causes]\n\n[psoas_safety lang="de"]\n\n' +
          '<!-- wp:paragraph --><p>Ein [psoas_term name="bursa" lang="en"]pad[/psoas_term] hier</p><!-- /wp:paragraph -->' +
          '[psoas_provider lang="es"][psoas_glossary][psoas_treatment lang="en"][/psoas_provider]',
      );
      const own = /<psoas-provider[^>]* lang="en" content="([^"]*)">/g;
      settings({ emergencyNumber: '' });
      const bare = await view(
        '[psoas_quiz lang="en"][psoas_provider lang="es"][psoas_treatment lang="en"][/psoas_provider]',
      );
      site.command(`delete_option( 'psoas_test_locale' ); return delete_option( 'psoas_elements' );`);

      holds(
        html,
        /<div class="psoas-elements-group alignwide wp-block-psoas-quiz"><psoas-provider class="is-layout-flow" lang="en" content="[^"]*"><psoas-quiz lang="en">/,
      );
      for (const [, content] of html.matchAll(own))
        assert.deepEqual(JSON.parse(content.replaceAll('&quot;', '"')), { clinic: { emergencyNumber: '112' } });
      // Quiz, term, and the treatment in a group of another language.
      assert.equal(count(html, own), 3);
      holds(html, /<p>Ein <psoas-provider lang="en" content="[^"]*"><psoas-term [^>]*>pad/);
      holds(html, /<psoas-provider class="is-layout-flow" lang="es" content="[^"]*">\s*<psoas-glossary lang="es">/);
      // One around the page, one for the group.
      assert.equal(count(html, /<psoas-provider[ >]/g), 5);
      lacks(html, /<psoas-provider[^>]*>\s*<psoas-(causes|safety)/);
      // Without details only a group has a provider.
      lacks(bare, /<psoas-provider[^>]*>\s*<psoas-quiz/);
      holds(bare, /<psoas-provider class="is-layout-flow" lang="en">\s*<psoas-treatment lang="en">/);
    });

  test('names a reviewer under a translation only where they have checked it', async () => {
    theme('psoas-classic');
    site.command(`update_option( 'psoas_test_locale', 'de_DE' ); return true;`);
    const reviewer = {
      reviewerName: 'Ann',
      reviewerRole: 'Physiotherapeutin',
      reviewedOn: '2026-11-24',
      nextReviewOn: '2027-11-24',
      phone: '030 1234567',
    };
    const content = '[psoas_quiz][psoas_safety][psoas_guide sections="muscle"]';
    settings({ ...reviewer, checkedTranslations: 'es' });
    const unchecked = await view(content);
    settings({ checkedTranslations: 'es de' });
    const checked = await view(content);
    site.command(`delete_option( 'psoas_test_locale' ); return delete_option( 'psoas_elements' );`);

    const given = (html) =>
      [...html.matchAll(/<psoas-(?:provider|guide)[^>]* content="([^"]*)"/g)].map(([, json]) =>
        JSON.parse(json.replaceAll('&quot;', '"')),
      );
    holds(unchecked, /Diese Übersetzung wurde nicht/);
    holds(unchecked, /Noch nicht von medizinischen Fachleuten geprüft/);
    holds(unchecked, /<span lang="en" dir="ltr">Call emergency services now<\/span>/);
    lacks(unchecked, /Geprüft: Ann|Nächste Prüfung|reviewedBy|lastReviewed/);
    assert.deepEqual(given(unchecked), Array(2).fill({ clinic: { phone: reviewer.phone } }));

    holds(checked, /Geprüft: Ann, Physiotherapeutin, November 2026\./);
    holds(checked, /Nächste Prüfung: November 2027/);
    holds(checked, /Rufen Sie jetzt den Rettungsdienst/);
    lacks(checked, /Diese Übersetzung wurde nicht|Noch nicht von|Call emergency services now/);
    assert.equal(jsonLd(checked)[0].reviewedBy.name, 'Ann');
    lacks(JSON.stringify(jsonLd(checked)[0].hasPart), /"inLanguage":"en"/);
    assert.deepEqual(
      given(checked),
      Array(2).fill({
        clinic: { phone: reviewer.phone },
        review: {
          reviewer: { name: 'Ann', role: 'Physiotherapeutin' },
          reviewedOn: '2026-11-24',
          translation: 'reviewed',
          nextReviewOn: '2027-11-24',
        },
      }),
    );
  });

  for (const [locale, lang, dir, title, notice] of [
    ['de_DE', 'de', 'ltr', 'Prüfen Sie Ihr Wissen', 'Diese Übersetzung wurde nicht'],
    ['ar', 'ar', 'rtl', 'اختبروا معلوماتكم', 'لم يراجع مختص صحي هذه الترجمة'],
  ])
    test(`a site in ${locale} gets its words, with the notice that nobody has checked them`, async () => {
      site.command(`update_option( 'psoas_test_locale', '${locale}' ); return true;`);
      settings({ phone: '030 1234567', reviewerName: '' });
      const html = await view('[psoas_quiz][psoas_guide sections="muscle"]');
      const excerpted = await view('A [psoas_term name="bursa"]x[/psoas_term].');
      settings({ phone: '' });
      site.command(`delete_option( 'psoas_test_locale' ); return true;`);

      holds(
        html,
        new RegExp(
          `<psoas-quiz[^>]*><div[^>]* lang="${lang}" dir="${dir}"><p lang="${lang}" dir="${dir}">${notice}[^<]*</p><p lang="en" dir="ltr">This translation has not been checked by a clinician`,
        ),
      );
      assert.ok(html.includes(title));
      // Once for the quiz and once for the whole guide.
      assert.equal(count(html, new RegExp(notice, 'g')), 2);
      // Nobody has checked these in their language.
      holds(html, /<span lang="en" dir="ltr">Call emergency services now<\/span>/);
      assert.equal(jsonLd(html)[0].inLanguage, lang);
      lacks(html, /\{\{/);
      holds(excerpted, new RegExp(`<psoas-term[^>]*>x<span[^>]* lang="${lang}" dir="${dir}"> \\(`));
      lacks(excerpted, new RegExp(notice));
    });

  test('delivers a classic script where the settings ask for it', async () => {
    settings({ delivery: 'classic' });
    const html = await view('[psoas_quiz][psoas_safety]');
    settings({ delivery: 'module' });

    assert.equal(modules(html), 0);
    assert.equal(count(html, /<script[^>]*src="[^"]*psoas-elements\.iife\.js\?ver=/g), 1);
  });

  test('causes no notice, and no request of the server to another host', () => {
    assert.equal(site.notices(), '');
    const foreign = site
      .foreignRequests()
      .split('\n')
      .filter((url) => url !== '' && !url.startsWith(site.url));
    assert.deepEqual(foreign, []);
  });
});
