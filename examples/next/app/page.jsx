'use client';
import { useState } from 'react';

const CREW = ['Ada Quill', 'Bo Lindqvist', 'Cleo Marsh'];

// The server renders the post, and React has yet to find it as it was: the attribute says that nothing of it may be touched.
export default function Page() {
  const [isOpen, setIsOpen] = useState(true);
  const [hasMore, setHasMore] = useState(false);
  const [rating, setRating] = useState(4);
  const [count, setCount] = useState(2);
  return (
    <main>
      <p>
        <button onClick={() => setHasMore(!hasMore)}>More</button> <button onClick={() => setRating(3.5)}>Rate</button>{' '}
        <button onClick={() => setCount(count === 2 ? 3 : 2)}>Cast</button>{' '}
        <button onClick={() => setIsOpen(!isOpen)}>Open or close</button>
      </p>
      {isOpen && (
        <film-review content="keep">
          <h1>The Last Ferry (2021)</h1>
          <p>Directed by: Cleo Marsh</p>
          <p>Starring: {CREW.slice(0, count).join(', ')}</p>
          {hasMore && <p>Nobody on board says a word about the night before, which is a pity.</p>}
          <p>Four people miss the boat, and find out what they wanted on the other side of the water.</p>
          <ul>
            {CREW.slice(0, count).map((name) => (
              <li key={name}>{name} is good.</li>
            ))}
          </ul>
          <p>Rating: {rating} out of 5</p>
          <p>
            Once more: <clapper-rating value={rating}></clapper-rating>
          </p>
        </film-review>
      )}
      <comment-thread backend="local" thread="ferry"></comment-thread>
    </main>
  );
}
