/** Who may change what the clinic says about itself, what is taken, and that nothing is left when the plugin goes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { holds, lacks } from './assertions.mjs';
import { missing, startSite } from './wordpress.mjs';

const page = '/wp-admin/options-general.php?page=psoas-elements';

describe('WordPress: settings of the plugin', { skip: missing() }, () => {
  let site;
  let admin;
  const saved = () => site.command(`return get_option( 'psoas_elements', null );`);
  const save = async (values) => {
    const fields = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [`psoas_elements[${name}]`, value]),
    );
    const response = await admin.submit(page, '/wp-admin/options.php', fields);
    return admin.get(response.headers.get('location'));
  };

  before(async () => {
    site = await startSite();
    admin = await site.logIn('administrator');
  });
  after(() => site?.stop());

  test('are saved by an administrator and shown again', async () => {
    const html = await save({
      accent: '#7A1F5C',
      language: 'en',
      clinicName: 'Hip & Back',
      phone: '020 7946 0188',
      bookingUrl: '/book',
      emergencyNumber: '999',
      reviewerName: 'Ann O’Neil',
      reviewerRole: 'physiotherapist',
      reviewedOn: '2026-11-24',
      nextReviewOn: '2027-11-24',
    });

    holds(html, /value="#7a1f5c"/);
    holds(html, /value="Hip &amp; Back"/);
    // The preview.
    holds(html, /Checked by Ann O’Neil, physiotherapist, November 2026/);
    holds(html, /<a href="\/book">Book online<\/a>/);
    assert.equal(saved().bookingUrl, '/book');
  });

  test('refuse what cannot be used, say why, and keep what was there', async () => {
    const before = saved();
    const html = await save({
      accent: 'red; } body { display: none',
      language: 'xx',
      clinicName: '<b>Clinic</b>',
      phone: 'call me',
      bookingUrl: 'javascript:alert(1)',
      'checkedTranslations][': 'en',
      emergencyNumber: '<script>',
      reviewedOn: '2026-02-31',
      nextReviewOn: 'soon',
      delivery: 'inline',
    });

    for (const message of [
      /The accent colour has to be written like #00707a\./,
      /This language is not among those of the plugin\./,
      /Names are plain words without HTML\./,
      /The phone number may hold digits/,
      /The booking link has to begin with/,
      /The emergency number may hold digits/,
      /A day has to be written like/,
      /delivered as a module or as a classic script/,
      /This translation is not among those of the plugin\./,
    ])
      holds(html, message);
    lacks(html, /javascript:alert/);
    assert.deepEqual(saved(), before);
  });

  test('say when a reviewer is not complete, and show none', async () => {
    const html = await save({ reviewerRole: '' });

    holds(html, /A reviewer is shown once name, role and day of the review are all there\./);
    holds(html, /Not yet checked by a clinician/);
    await save({ reviewerRole: 'physiotherapist' });
  });

  test('take no link that has no beginning: nobody knows where it would lead', async () => {
    const before = saved();
    for (const bookingUrl of ['call me', 'book.html', 'clinic.example/book'])
      holds(
        await save({ bookingUrl }),
        /The booking link has to begin with https:\/\/, http:\/\/, mailto:, tel:, \/, # or \?\./,
      );
    assert.deepEqual(saved(), before);
    for (const bookingUrl of ['#book', '?book', 'mailto:a@clinic.example', 'https://clinic.example/a', '/book']) {
      await save({ bookingUrl });
      assert.equal(saved().bookingUrl, bookingUrl);
    }
  });

  test('have a box for each translation, to say that a clinician has checked it', async () => {
    const before = await admin.get(page);
    for (const language of ['Deutsch', 'español', 'العربية'])
      holds(before, new RegExp(`A clinician has checked the text in ${language}\\.</label>`));
    lacks(before, /checked the text in English/);

    const ticked = await save({ 'checkedTranslations][': 'es' });
    holds(
      ticked,
      /<input type="checkbox" name="psoas_elements\[checkedTranslations\]\[\]" value="es" checked='checked'>/,
    );
    assert.equal(saved().checkedTranslations, 'es');
    const named = saved().reviewerName;
    const unnamed = await save({ reviewerName: '', reviewerRole: '', reviewedOn: '', 'checkedTranslations][': 'es' });
    holds(unnamed, /A translation counts as checked once a reviewer is named too\./);

    // Without a tick the form sends its empty field.
    await save({ reviewerName: named, reviewerRole: 'physiotherapist', reviewedOn: '2026-11-24' });
    assert.equal(saved().checkedTranslations, '');
  });

  for (const role of ['editor', 'author', 'contributor'])
    test(`are closed to an ${role}`, async () => {
      const user = await site.logIn(role);
      const before = saved();
      const shown = await user.request(page);
      const nonce = /name="_wpnonce" value="(\w+)"/.exec(await admin.get(page))[1];
      const sent = await user.post('/wp-admin/options.php', {
        option_page: 'psoas_elements',
        action: 'update',
        _wpnonce: nonce,
        'psoas_elements[clinicName]': 'Mine',
      });

      assert.equal(shown.status, 403);
      assert.equal(sent.status, 403);
      lacks(await user.get('/wp-admin/'), /page=psoas-elements/);
      assert.deepEqual(saved(), before);
    });

  test('are not changed without a nonce', async () => {
    const before = saved();
    const { status } = await admin.post('/wp-admin/options.php', {
      option_page: 'psoas_elements',
      action: 'update',
      'psoas_elements[clinicName]': 'Forged',
    });

    assert.equal(status, 403);
    assert.deepEqual(saved(), before);
  });

  test('can be translated: the plugin, its blocks and what it says come from translation files', async () => {
    const folder = `${site.folder}/wp-content/plugins/psoas-elements/languages`;
    const template = readFileSync(`${folder}/psoas-elements.pot`, 'utf8');
    for (const text of ['Accent colour', 'Heading level', 'Psoas quiz', 'Psoas Elements'])
      assert.ok(template.includes(`msgid "${text}"`), text);
    const messages = {
      'Accent colour': 'Akzentfarbe',
      'block title\u0004Psoas quiz': 'Psoas-Quiz',
    };
    writeFileSync(
      `${folder}/psoas-elements-de_DE.l10n.php`,
      `<?php return array( 'messages' => json_decode( '${JSON.stringify(messages)}', true ) );`,
    );
    site.command(`update_option( 'psoas_test_locale', 'de_DE' ); return true;`);
    const html = await admin.get(page);
    const title = site.command(`return WP_Block_Type_Registry::get_instance()->get_registered( 'psoas/quiz' )->title;`);
    site.command(`delete_option( 'psoas_test_locale' ); return true;`);

    holds(html, />Akzentfarbe</);
    assert.equal(title, 'Psoas-Quiz');
  });

  test('offer a paragraph for the privacy policy', async () => {
    const guide = await admin.get('/wp-admin/privacy-policy-guide.php');

    holds(guide, /They set no cookies, store nothing about you/);
    holds(guide, /class="privacy-policy-tutorial">Where a guide or a group keeps the exercise sheet/);
    holds(guide, /kept on your device, in this browser tab, until you close it\./);
  });

  test('stand in a plugin that names both licences, and that no plugin of another place replaces', () => {
    const file = `${site.folder}/wp-content/plugins/psoas-elements`;
    const data = site.command(
      `return get_plugin_data( WP_PLUGIN_DIR . '/psoas-elements/psoas-elements.php', false, false );`,
    );

    assert.equal(data.UpdateURI, 'false');
    for (const name of ['psoas-elements.php', 'readme.txt'])
      holds(readFileSync(`${file}/${name}`, 'utf8'), /License:\s+MIT \(code\) and CC BY 4\.0 \(words and figure\)/);
  });

  test('are plain PHP without a syntax error', () => {
    const folder = `${site.folder}/wp-content/plugins/psoas-elements`;
    const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.php'));
    assert.ok(files.length > 10);
    for (const file of files) {
      const { status, stdout } = spawnSync('php', ['-l', `${folder}/${file}`], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
      if (file !== 'uninstall.php' && !file.startsWith('languages'))
        holds(readFileSync(`${folder}/${file}`, 'utf8'), /defined\( 'ABSPATH' \) \|\| exit;/);
    }
  });

  test('leave with the plugin: no tag when it is deactivated, no option when it is deleted', async () => {
    const author = await site.logIn('author');
    const { link } = await author.publish(
      '<!-- wp:psoas/quiz /--><!-- wp:paragraph --><p>Text</p><!-- /wp:paragraph -->',
    );
    const traces = `return $GLOBALS['wpdb']->get_col( "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%psoas%'" );`;
    assert.deepEqual(site.command(traces), ['psoas_elements']);

    site.command(`deactivate_plugins( 'psoas-elements/psoas-elements.php' ); return true;`);
    const html = await site.visitor().get(link);
    holds(html, /<p>Text<\/p>/);
    lacks(html, /psoas-quiz|psoas-elements\.js/);

    site.command(`return uninstall_plugin( 'psoas-elements/psoas-elements.php' );`);
    // WordPress keeps a list of plugins that have an uninstall file; what is in it is its own affair.
    assert.deepEqual(
      site.command(traces).filter((name) => name !== 'uninstall_plugins'),
      [],
    );
    assert.equal(
      site.command(
        `return (int) $GLOBALS['wpdb']->get_var( "SELECT COUNT(*) FROM {$GLOBALS['wpdb']->usermeta} WHERE meta_key LIKE '%psoas%'" );`,
      ),
      0,
    );
  });

  test('cause no notice', () => assert.equal(site.notices(), ''));
});
