import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { PsoasQuizAnswerEvent } from 'psoas-elements';
import words from './words.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>In Angular</h1>
      <psoas-provider [content]="words" (psoas-quiz-answer)="answer.set($event)">
        <psoas-quiz class="quiz" [headingLevel]="2" />
        <p role="status">
          @if (answer(); as event) {
            {{ event.question }}: {{ event.right ? 'right' : 'not right' }}
          }
        </p>

        <button (click)="flexion.set(90)">Sit down</button>
        <psoas-anatomy view="side" [flexion]="flexion()" (psoas-flexion-change)="flexion.set($event.flexion)" />
        <p>The hip is bent by {{ flexion() }} degrees.</p>
      </psoas-provider>
    </main>
  `,
})
export class App {
  protected readonly words = words;
  protected readonly answer = signal<PsoasQuizAnswerEvent | undefined>(undefined);
  protected readonly flexion = signal(0);
}
