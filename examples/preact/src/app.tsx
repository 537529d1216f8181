import type { PsoasProvider, PsoasQuizAnswerEvent } from 'psoas-elements/preact';
import { useState } from 'preact/hooks';
import { words } from './words';

/** Not `content={words}`: on a server Preact would write "[object Object]" into the tag, and it skips it on hydration. */
const giveWords = (provider: PsoasProvider | null) => {
  if (provider) provider.content = words;
};

/** Hydration leaves alone what a tag with raw HTML holds: the words that the server has written into it. */
const written = { __html: '' };

export const App = () => {
  const [answer, setAnswer] = useState<PsoasQuizAnswerEvent>();
  const [flexion, setFlexion] = useState(0);

  return (
    <>
      <h1>In Preact</h1>
      <psoas-provider ref={giveWords} onpsoas-quiz-answer={setAnswer}>
        <psoas-quiz class="quiz" heading-level={2} dangerouslySetInnerHTML={written} />
        <p role="status">{answer && `${answer.question}: ${answer.right ? 'right' : 'not right'}`}</p>

        <button onClick={() => setFlexion(90)}>Sit down</button>
        <psoas-anatomy
          view="side"
          flexion={flexion}
          dangerouslySetInnerHTML={written}
          onpsoas-flexion-change={(event) => setFlexion(event.flexion)}
        />
        <p>The hip is bent by {flexion} degrees.</p>
      </psoas-provider>
    </>
  );
};
