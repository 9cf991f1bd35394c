// Steps behind each other: what one of them takes back is taken back before the next begins.

/** Makes a queue: a step begins when the one before has ended, however it ended. */
export function oneAtATime(): <Result>(step: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step, step);
    last = next.catch(() => undefined);
    return next;
  };
}
