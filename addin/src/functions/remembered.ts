// The last few answers to the same question: formulas beside each other ask for the same cells, and understanding these takes far longer than comparing them.

/** Gives what was worked out before for this key, or works it out. What is worked out may depend on nothing but the key. */
export type Remembered<Result> = (key: string, work: () => Result) => Result;

/** A memory for so many answers; the oldest goes first. A failure is not kept. */
export const remembered = <Result extends object>(most: number): Remembered<Result> => {
  const known = new Map<string, Result>();
  return (key, work) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    const result = work();
    known.set(key, result);
    return result;
  };
};
