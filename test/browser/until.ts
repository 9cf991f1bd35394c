// Waiting for a state of the page instead of for a time: a busy machine is slow, not wrong.
import { expect } from "chai";

/** How long a state may take to come: far more than it does, for nothing waits longer than it must. */
const longest = 180_000;
const between = 50;

/** Reads again and again until what is read holds; what fails at last is told as an assertion tells it. */
export async function until<T>(read: () => T | Promise<T>, holds: (value: T) => void): Promise<T> {
  const last = Date.now() + longest;
  for (;;) {
    const value = await read();
    try {
      holds(value);
      return value;
    } catch (failure) {
      if (Date.now() > last) throw failure;
      await new Promise((resolve) => setTimeout(resolve, between));
    }
  }
}

/** Waits until what is read equals this. */
export const untilEqual = <T>(read: () => T | Promise<T>, wanted: T): Promise<T> =>
  until(read, (value) => expect(value).to.deep.equal(wanted));
