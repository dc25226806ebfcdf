import type {} from 'film-review-elements/types/solid';
import { createSignal, For, onMount, Show } from 'solid-js';

const CREW = ['Ada Quill', 'Bo Lindqvist', 'Cleo Marsh'];

// Solid leaves no marks on what it renders, so the attribute has to say that nothing of it may be touched.
export function App() {
  const [isOpen, setIsOpen] = createSignal(true);
  const [hasMore, setHasMore] = createSignal(false);
  const [rating, setRating] = createSignal(4);
  const [crew, setCrew] = createSignal(CREW.slice(0, 2));
  const [status, setStatus] = createSignal('');
  // A thread fills itself, so it comes when the page has been hydrated.
  const [isHydrated, setIsHydrated] = createSignal(false);
  onMount(() => setIsHydrated(true));
  return (
    <main>
      <button onClick={() => setHasMore(!hasMore())}>More</button> <button onClick={() => setRating(3.5)}>Rate</button>{' '}
      <button onClick={() => setCrew(CREW.slice(0, crew().length === 2 ? 3 : 2))}>Cast</button>{' '}
      <button onClick={() => setIsOpen(!isOpen())}>Open or close</button>
      <p role="status">{status()}</p>
      <Show when={isOpen()}>
        <film-review content="keep" on:review-read={({ detail }) => setStatus(`Read: ${detail.review.film.title}`)}>
          <h1>The Last Ferry (2021)</h1>
          <p>Directed by: Cleo Marsh</p>
          <p>Starring: {crew().join(', ')}</p>
          <Show when={hasMore()}>
            <p>Nobody on board says a word about the night before, which is a pity.</p>
          </Show>
          <p>Four people miss the boat, and find out what they wanted on the other side of the water.</p>
          <ul>
            <For each={crew()}>{(name) => <li>{name} is good.</li>}</For>
          </ul>
          <p>Rating: {rating()} out of 5</p>
          <p>
            Once more: <clapper-rating attr:value={rating()} />
          </p>
        </film-review>
      </Show>
      <clapper-input aria-label="Your rating" onChange={(event) => setRating(event.currentTarget.valueAsNumber)} />
      <Show when={isHydrated()}>
        <comment-thread attr:backend="local" attr:thread="ferry" />
      </Show>
    </main>
  );
}
