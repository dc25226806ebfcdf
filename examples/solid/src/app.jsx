import { createSignal, For, Show } from 'solid-js';

const CREW = ['Ada Quill', 'Bo Lindqvist', 'Cleo Marsh'];

// Solid leaves no marks on what it renders, so the attribute has to say that nothing of it may be touched.
export function App() {
  const [isOpen, setIsOpen] = createSignal(true);
  const [hasMore, setHasMore] = createSignal(false);
  const [rating, setRating] = createSignal(4);
  const [count, setCount] = createSignal(2);
  const crew = () => CREW.slice(0, count());
  return (
    <main>
      <p>
        <button onClick={() => setHasMore(!hasMore())}>More</button>{' '}
        <button onClick={() => setRating(3.5)}>Rate</button>{' '}
        <button onClick={() => setCount(count() === 2 ? 3 : 2)}>Cast</button>{' '}
        <button onClick={() => setIsOpen(!isOpen())}>Open or close</button>
      </p>
      <Show when={isOpen()}>
        <film-review content="keep">
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
            Once more: <clapper-rating attr:value={rating()}></clapper-rating>
          </p>
        </film-review>
      </Show>
      <comment-thread attr:backend="local" attr:thread="ferry"></comment-thread>
    </main>
  );
}
