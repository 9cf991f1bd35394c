// Small things that the browser keeps for the next visit. One that keeps nothing is no error.

/** What was kept under a key; null where nothing was, or it cannot be understood. */
export const readStored = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
};

/** Keeps a value under a key; where the browser refuses, the page works all the same. */
export const store = (key: string, value: unknown): void => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing is kept.
  }
};
