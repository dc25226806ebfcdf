interface Scheduler {
  yield?(): Promise<void>;
  postTask?(task: () => void): Promise<void>;
}

/** How long work may go on before the browser gets its turn, in milliseconds: well within what a finger notices. */
const SLICE = 8;

/** Lets the browser answer a reader and paint, and goes on afterwards. */
export function yieldToMain(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => undefined);
  return new Promise((resolve) => setTimeout(resolve));
}

/** Work in slices: `if (slices.isOver) await slices.next()` between two steps of a long one. */
export class TimeSlices {
  #end: number = performance.now() + SLICE;

  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  async next(): Promise<void> {
    await yieldToMain();
    this.#end = performance.now() + SLICE;
  }
}
