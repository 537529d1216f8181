import type { PsoasQuizAnswerEvent } from 'psoas-elements/solid';
import { createSignal, Show } from 'solid-js';
import { words } from './words';

export const App = () => {
  const [answer, setAnswer] = createSignal<PsoasQuizAnswerEvent>();
  const [flexion, setFlexion] = createSignal(0);

  return (
    <>
      <h1>In Solid</h1>
      <psoas-provider prop:content={words} on:psoas-quiz-answer={setAnswer}>
        <psoas-quiz class="quiz" heading-level={2} />
        <p role="status">
          <Show when={answer()}>
            {(event) => (
              <>
                {event().question}: {event().right ? 'right' : 'not right'}
              </>
            )}
          </Show>
        </p>

        <button onClick={() => setFlexion(90)}>Sit down</button>
        <psoas-anatomy
          view="side"
          prop:flexion={flexion()}
          on:psoas-flexion-change={(event) => setFlexion(event.flexion)}
        />
        <p>The hip is bent by {flexion()} degrees.</p>
      </psoas-provider>
    </>
  );
};
