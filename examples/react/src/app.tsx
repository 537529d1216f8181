import type { PsoasQuizAnswerEvent } from 'psoas-elements/react';
import { useState, useSyncExternalStore } from 'react';
import { words } from './words';

const never = () => () => {};

/** While React takes over a server's page it sets neither objects nor listeners of custom elements; afterwards it does. */
const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** Hydration leaves alone what a tag with raw HTML holds: the words that the server has written into it. */
const written = { __html: '' };

export const App = () => {
  const hydrated = useHydrated();
  const [answer, setAnswer] = useState<PsoasQuizAnswerEvent>();
  const [flexion, setFlexion] = useState(0);

  return (
    <>
      <h1>In React</h1>
      <psoas-provider
        content={hydrated ? words : undefined}
        onpsoas-quiz-answer={hydrated ? setAnswer : undefined}
        onpsoas-flexion-change={hydrated ? (event) => setFlexion(event.flexion) : undefined}
      >
        <psoas-quiz class="quiz" heading-level={2} dangerouslySetInnerHTML={written} suppressHydrationWarning />
        <p role="status">{answer && `${answer.question}: ${answer.right ? 'right' : 'not right'}`}</p>

        <button onClick={() => setFlexion(90)}>Sit down</button>
        <psoas-anatomy view="side" flexion={flexion} dangerouslySetInnerHTML={written} suppressHydrationWarning />
        <p>The hip is bent by {flexion} degrees.</p>
      </psoas-provider>
    </>
  );
};
