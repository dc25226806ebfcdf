import 'film-review-elements/define';
import { Component } from '@angular/core';
import type { CastListElement, CommentSubmitEvent } from 'film-review-elements';
import { FILM_REVIEW_ELEMENTS } from 'film-review-elements/angular';

@Component({
  selector: 'app-right',
  imports: [FILM_REVIEW_ELEMENTS],
  template: `
    <film-review
      class="post"
      content="keep"
      json-ld="omit"
      [headingLevel]="2"
      (review-read)="($event.detail.review.film.title.length)"
    >
      <clapper-rating value="4.5" [max]="5" [hidden]="false" />
      <cast-list #list [people]="people" role-name="director" limit="3" />
      <clapper-input name="rating" required #given (change)="given.valueAsNumber.toFixed(1)" />
      <comment-thread order="best" backend="local" readonly>
        <comment-form (comment-submit)="take($event, list)" />
      </comment-thread>
    </film-review>
  `,
})
export class Right {
  people = [{ name: 'Amy Adams', character: 'Amy' }];
  take(event: CommentSubmitEvent, list: CastListElement): string[] {
    return [event.detail.text, ...list.people.map(({ name }) => name)];
  }
}

@Component({
  selector: 'app-wrong',
  imports: [FILM_REVIEW_ELEMENTS],
  template: `
    <clapper-rating [valeu]="4.5" /><!-- WRONG -->
    <clapper-rating [value]="true" /><!-- WRONG -->
    <cast-list people="Amy Adams" /><!-- WRONG -->
    <cast-list [roleName]="4" /><!-- WRONG -->
    <film-review content="move" /><!-- WRONG -->
    <comment-thread order="worst" /><!-- WRONG -->
    <comment-form (comment-submit)="takeDate($event)" /><!-- WRONG -->
    <film-reviw /><!-- WRONG -->
  `,
})
export class Wrong {
  takeDate(event: Date): Date {
    return event;
  }
}
