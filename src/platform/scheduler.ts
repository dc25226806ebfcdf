interface Scheduler {
  yield?(): Promise<void>;
  postTask?(task: () => void): Promise<void>;
}

/** How long work may block the main thread: short enough that no reader notices. */
const TASK_BUDGET_MS = 8;

/** Yields to the browser, so that it can handle input and paint. */
export function yieldToMain(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => undefined);
  return new Promise((resolve) => setTimeout(resolve));
}

/** Splits long work into tasks: `if (slices.isOver) await slices.next()` between two steps. */
export class TimeSlices {
  #end: number = performance.now() + TASK_BUDGET_MS;

  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  async next(): Promise<void> {
    await yieldToMain();
    this.#end = performance.now() + TASK_BUDGET_MS;
  }
}
