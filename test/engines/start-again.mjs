const MOST_STARTS = 4;

/** On a busy machine a browser now and then does not come up: that is no fault of a test. A new process mostly does. */
export async function startAgain(name, start) {
  for (let starts = 1; ; starts++) {
    try {
      return await start();
    } catch (error) {
      if (starts === MOST_STARTS) throw error;
      console.log(`${name} did not start (${error.message.split('\n')[0]}), so it is started again.`);
    }
  }
}
