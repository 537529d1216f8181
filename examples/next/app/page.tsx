import { renderElement } from 'psoas-elements/render';
import { Guide } from './guide';
import { words } from './words';

/** What stands in a tag until the script is there: its words, written on the server. */
const written = (tag: string, attributes: Record<string, string>) => ({
  __html: renderElement(tag, attributes, { pack: words }).light,
});

export default function Page() {
  return (
    <main>
      <h1>In Next.js</h1>
      <Guide
        words={words}
        quiz={written('psoas-quiz', { 'heading-level': '2' })}
        anatomy={written('psoas-anatomy', { view: 'side' })}
      />
    </main>
  );
}
