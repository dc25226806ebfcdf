import 'film-review-elements/define';
import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { FILM_REVIEW_ELEMENTS } from 'film-review-elements/angular';

const CREW = ['Ada Quill', 'Bo Lindqvist', 'Cleo Marsh'];

// No attribute is needed: Angular marks the nodes that it renders, so the elements leave them as they are.
@Component({
  selector: 'my-app',
  imports: [FILM_REVIEW_ELEMENTS],
  template: `
    <main>
      <button (click)="hasMore.set(!hasMore())">More</button> <button (click)="rating.set(3.5)">Rate</button>
      <button (click)="crew.set(all.slice(0, crew().length === 2 ? 3 : 2))">Cast</button>
      <button (click)="isOpen.set(!isOpen())">Open or close</button>
      <p role="status">{{ status() }}</p>
      @if (isOpen()) {
        <film-review (review-read)="status.set('Read: ' + $event.detail.review.film.title)">
          <h1>The Last Ferry (2021)</h1>
          <p>Directed by: Cleo Marsh</p>
          <p>Starring: {{ crew().join(', ') }}</p>
          @if (hasMore()) {
            <p>Nobody on board says a word about the night before, which is a pity.</p>
          }
          <p>Four people miss the boat, and find out what they wanted on the other side of the water.</p>
          <ul>
            @for (name of crew(); track name) {
              <li>{{ name }} is good.</li>
            }
          </ul>
          <p>Rating: {{ rating() }} out of 5</p>
          <p>Once more: <clapper-rating [value]="rating()" /></p>
        </film-review>
      }
      <clapper-input #given aria-label="Your rating" (change)="rating.set(given.valueAsNumber)" />
      <comment-thread backend="local" thread="ferry" />
    </main>
  `,
})
class App {
  readonly all = CREW;
  readonly isOpen = signal(true);
  readonly hasMore = signal(false);
  readonly rating = signal(4);
  readonly crew = signal(CREW.slice(0, 2));
  readonly status = signal('');
}

await bootstrapApplication(App);
