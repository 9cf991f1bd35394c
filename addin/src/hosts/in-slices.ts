// Long work on the page in slices: between two of them the page draws and answers, in a tab behind another one too.

/** So long a slice lasts, in milliseconds. */
const longest = 30;

/** Gives the page its turn where the slice of the moment has lasted long enough; rejects with an AbortError when the signal says so. */
export type Pause = () => Promise<void>;

/** Starts the first slice. */
export function inSlices(signal?: AbortSignal): Pause {
  let began = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - began < longest) return;
    await nextTask();
    signal?.throwIfAborted();
    began = performance.now();
  };
}

/** The end of this task and the beginning of another: a message, because timers are slowed down in a tab that is not seen. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
