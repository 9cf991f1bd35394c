// Before the tests, once for all their processes: the browser from npm is unpacked, so that none of them starts a half-written one.
import { browserPath } from "./browser.js";

/** What mocha runs before it starts its processes. */
export const mochaGlobalSetup = async (): Promise<void> => {
  await browserPath();
};
