import 'film-review-elements/define';
import type {} from 'film-review-elements/types/preact';
import { useRef } from 'preact/hooks';
import type { CastListElement, CommentSubmitEvent } from 'film-review-elements';

const people = [{ name: 'Amy Adams', character: 'Amy' }];

export function Right() {
  const list = useRef<CastListElement>(null);
  return (
    <film-review
      class="post"
      content="keep"
      json-ld="omit"
      headingLevel={2}
      onreview-read={({ detail, currentTarget }) => [detail.review, currentTarget.reading]}
    >
      <clapper-rating value="4.5" max={5} />
      <cast-list ref={list} people={people} role-name="director" limit="3" />
      <clapper-input name="rating" required onChange={({ currentTarget }) => currentTarget.valueAsNumber} />
      <comment-thread order="best" backend="local" readonly>
        <comment-form oncomment-submit={(event: CommentSubmitEvent) => event.detail.text} />
      </comment-thread>
    </film-review>
  );
}

export const wrong = [
  <clapper-rating valeu="4.5" />, // WRONG
  <clapper-rating value={true} />, // WRONG
  <cast-list people="Amy Adams" />, // WRONG
  <cast-list role-name={4} />, // WRONG
  <film-review content="move" />, // WRONG
  <comment-thread order="worst" />, // WRONG
  <comment-form oncomment-submit={(event: Date) => event} />, // WRONG
  <film-reviw />, // WRONG
];
