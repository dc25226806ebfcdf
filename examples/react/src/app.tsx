import type {} from 'film-review-elements/types/react';
import { useEffect, useState } from 'react';

const CREW = ['Ada Quill', 'Bo Lindqvist', 'Cleo Marsh'];

export function App() {
  const [isOpen, setIsOpen] = useState(true);
  const [hasMore, setHasMore] = useState(false);
  const [rating, setRating] = useState(4);
  const [crew, setCrew] = useState(CREW.slice(0, 2));
  const [status, setStatus] = useState('');
  // A thread fills itself, so it comes when the page has been hydrated.
  const [isHydrated, setIsHydrated] = useState(false);
  useEffect(() => setIsHydrated(true), []);
  return (
    <main>
      <button onClick={() => setHasMore(!hasMore)}>More</button> <button onClick={() => setRating(3.5)}>Rate</button>{' '}
      <button onClick={() => setCrew(CREW.slice(0, crew.length === 2 ? 3 : 2))}>Cast</button>{' '}
      <button onClick={() => setIsOpen(!isOpen)}>Open or close</button>
      <p role="status">{status}</p>
      {isOpen && (
        <film-review content="keep" onreview-read={({ detail }) => setStatus(`Read: ${detail.review.film.title}`)}>
          <h1>The Last Ferry (2021)</h1>
          <p>Directed by: Cleo Marsh</p>
          <p>Starring: {crew.join(', ')}</p>
          {hasMore && <p>Nobody on board says a word about the night before, which is a pity.</p>}
          <p>Four people miss the boat, and find out what they wanted on the other side of the water.</p>
          <ul>
            {crew.map((name) => (
              <li key={name}>{name} is good.</li>
            ))}
          </ul>
          <p>Rating: {rating} out of 5</p>
          <p>
            Once more: <clapper-rating value={rating} />
          </p>
        </film-review>
      )}
      <clapper-input
        aria-label="Your rating"
        onChange={({ currentTarget }) => setRating(currentTarget.valueAsNumber)}
      />
      {isHydrated && <comment-thread backend="local" thread="ferry" />}
    </main>
  );
}
