import { POST_DEEDS } from './blog/deeds.mjs';
import { startFaultyServer } from './blog/faulty-server.mjs';
import { StandInBlog } from './blog/stand-in.mjs';
import { VirtualTime } from './blog/virtual-time.mjs';
import { WordPressBlog } from './blog/wordpress.mjs';
import { Session } from './client/session.mjs';
import { judge } from './judge/judge.mjs';
import { planOf } from './plan.mjs';

/** Longer takes none. */
const RUN_TIMEOUT_MS = 150_000;

/**
 * Does what the plan of a seed says.
 *
 * @param {number} seed
 * @param {object} [environment] - of a real WordPress; without it the stand-in takes the comments
 * @returns the plan, the history, and the verdict
 */
export async function runSeed(seed, environment) {
  const plan = environment ? forWordPress(planOf(seed)) : planOf(seed);
  const events = [];
  const began = Date.now();
  const note = (event) => events.push({ at: Date.now(), ...event });
  const time = new VirtualTime();
  const blog = environment ? new WordPressBlog(environment) : new StandInBlog({ time, ...plan.blog });
  await blog.open(plan.blog);
  // Only pages from this computer and from https have locks. WordPress knows itself by one name only.
  const host = environment ? '127.0.0.1' : plan.client.locks ? 'localhost' : 'blog.test';
  const server = await startFaultyServer({ blog, time, host, posts: plan.posts, lists: plan.lists, note });
  const session = new Session({ plan, server, address: server.url + blog.path, time, note });
  let end = [];
  let error;
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The run did not end.')), RUN_TIMEOUT_MS);
  });
  const run = async () => {
    await session.start();
    await session.perform();
    end = await session.settle();
  };
  try {
    await Promise.race([run(), late]);
  } catch (caught) {
    error = caught;
  } finally {
    clearTimeout(timer);
    await session.close();
    await server.close();
  }
  events.sort((a, b) => a.at - b.at);
  const history = { plan, events, stored: blog.comments, end };
  const verdict = error
    ? { faults: [{ kind: 'broken', why: `the run ended with an error: ${error.stack ?? error}` }], apart: [] }
    : judge(history);
  return { seed, ...history, ...verdict, hasNotEnded: error !== undefined, began, milliseconds: Date.now() - began };
}

/** Without what a real WordPress cannot be told to do. */
function forWordPress(plan) {
  const posts = plan.posts.map((name) => (POST_DEEDS[name].spam ? 'as it should be' : name));
  return { ...plan, posts, blog: { ...plan.blog, flood: false, elements: 'thread' } };
}
