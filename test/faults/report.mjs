const KINDS = ['lost', 'doubled', 'false', 'changing', 'altered', 'broken'];

/** Prints the verdict on a run in a line; where it failed, also its history and the command that repeats it. */
export function printRun(run, isVerbose) {
  const { seed, faults, apart, milliseconds } = run;
  const notes = apart.map(({ kind, reason }) => `  [apart: ${kind}, ${reason}]`).join('');
  console.log(
    `${faults.length > 0 ? 'FAILED' : 'ok    '} seed ${seed} (${(milliseconds / 1000).toFixed(1)} s)${notes}`,
  );
  if (faults.length === 0 && !isVerbose) return;
  for (const { kind, why } of faults) console.log(`  ${kind}: ${why.replaceAll('\n', '\\n')}`);
  console.log(`  repeat: npm run check:faults -- --seed ${seed} --runs 1`);
  console.log(
    historyOf(run)
      .map((line) => `    ${line}`)
      .join('\n'),
  );
}

export function printSummary(results, milliseconds) {
  const failed = results.filter(({ faults }) => faults.length > 0);
  const count = (list, kind) => list.flat().filter((each) => each.kind === kind).length;
  const faults = results.map((each) => each.faults);
  console.log(
    `\n${results.length} runs in ${Math.round(milliseconds / 1000)} s; ${KINDS.map((kind) => `${kind}: ${count(faults, kind)}`).join(', ')}`,
  );
  const apart = new Map();
  for (const { kind, reason } of results.flatMap((each) => each.apart))
    apart.set(`${kind}, ${reason}`, (apart.get(`${kind}, ${reason}`) ?? 0) + 1);
  for (const [reason, times] of apart) console.log(`  apart: ${times} ${reason}`);
  if (failed.length > 0)
    console.log(
      `  failed seeds: ${failed
        .map(({ seed }) => seed)
        .sort((a, b) => a - b)
        .join(' ')}`,
    );
  console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0;
}

function historyOf({ plan, events, stored, end, began }) {
  const { blog, client, posts, lists } = plan;
  const sort = (event) =>
    LINES[event.type]?.(event) ??
    `${event.type}${event.tab ? ` (tab ${event.tab})` : ''}${event.error ? `: ${event.error}` : ''}`;
  let last = {};
  const lines = events.map((event) => {
    const line = event.type === 'said' ? saidLine(event, last[event.tab + event.documentId]) : sort(event);
    if (event.type === 'said') last = { ...last, [event.tab + event.documentId]: event };
    return line && `${String(Math.max(0, event.at - began)).padStart(6)} ms  ${line}`;
  });
  return [
    `blog: ${JSON.stringify(blog)}`,
    `client: ${JSON.stringify(client)}`,
    `faults: comments ${JSON.stringify(posts)}, lists ${JSON.stringify(lists)}`,
    ...lines.filter(Boolean),
    `stored: ${stored.map(({ id, status, text }) => `${id} ${status} ${JSON.stringify(text)}`).join('; ')}`,
    ...end.map(
      ({ tab, said, comments, fields }) =>
        `at the end in tab ${tab}: ${shownWords({ said, comments })} field ${JSON.stringify(fields)}`,
    ),
  ];
}

const LINES = {
  request: ({ id, method, path, text, deed, isReused }) =>
    `  -> ${id} ${method} ${path.slice(0, 120)}${text === undefined ? '' : ` ${JSON.stringify(text)}`} [${deed}]${isReused ? ' on a used connection' : ''}`,
  answered: ({ id, status, location }) => `  <- ${id} ${status}${location ? ` to ${location}` : ''}`,
  unheard: ({ id, status }) => `  <- ${id} ${status}, which nobody hears`,
  cut: ({ id }) => `  <- ${id} cut`,
  stored: ({ id, comment }) => `  == ${id} stored as ${comment.id} (${comment.status})`,
  written: ({ tab, words }) => `writes ${JSON.stringify(words)} in tab ${tab}`,
  pressed: ({ tab, words }) => `SENDS ${JSON.stringify(words)} in tab ${tab}`,
  vanished: ({ tab, words, instead }) =>
    `finds ${JSON.stringify(instead)} in tab ${tab} instead of ${JSON.stringify(words)}`,
  'left alone': ({ tab, words }) => `leaves alone what is in the form of tab ${tab}: ${JSON.stringify(words)}`,
  'time passes': ({ seconds }) => `(${seconds} s pass)`,
  'not possible': ({ tab, what, error }) => `cannot ${what} in tab ${tab}: ${error}`,
};

function saidLine({ tab, said, comments }, before) {
  const words = shownWords({ said, comments });
  return before && shownWords(before) === words ? undefined : `  tab ${tab} says: ${words}`;
}

const shownWords = ({ said, comments }) =>
  [
    ...said.filter(({ text }) => !/^post comment$/i.test(text)).map(({ text }) => JSON.stringify(text)),
    ...comments
      .filter(({ words }) => words.includes('(k'))
      .map(({ words, note }) => `[${words}${note ? ` | ${note}` : ''}]`),
  ].join(' ') || 'nothing';
