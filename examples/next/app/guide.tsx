'use client';

import type { ContentPatch, PsoasProvider, PsoasQuizAnswerEvent } from 'psoas-elements/react';
import 'psoas-elements/react';
import { useEffect, useRef, useState } from 'react';

interface Props {
  words: ContentPatch;
  quiz: { __html: string };
  anatomy: { __html: string };
}

export const Guide = ({ words, quiz, anatomy }: Props) => {
  const provider = useRef<PsoasProvider>(null);
  const [answer, setAnswer] = useState<PsoasQuizAnswerEvent>();
  const [flexion, setFlexion] = useState(0);

  // The page comes from the server: React sets neither objects nor listeners of custom elements when it takes it over.
  useEffect(() => {
    const { current } = provider;
    if (!current) return;
    current.content = words;
    const listening = new AbortController();
    const { signal } = listening;
    current.addEventListener('psoas-quiz-answer', setAnswer, { signal });
    current.addEventListener('psoas-flexion-change', (event) => setFlexion(event.flexion), { signal });
    return () => listening.abort();
  }, [words]);

  return (
    <psoas-provider ref={provider}>
      <psoas-quiz class="quiz" heading-level={2} dangerouslySetInnerHTML={quiz} suppressHydrationWarning />
      <p role="status">{answer && `${answer.question}: ${answer.right ? 'right' : 'not right'}`}</p>

      <button onClick={() => setFlexion(90)}>Sit down</button>
      <psoas-anatomy view="side" flexion={flexion} dangerouslySetInnerHTML={anatomy} suppressHydrationWarning />
      <p>The hip is bent by {flexion} degrees.</p>
    </psoas-provider>
  );
};
