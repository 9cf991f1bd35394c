// The built site and a browser for the tests of one describe: started before the first of them, closed after the last.
import type { Browser, Page } from "playwright-core";
import type { StaticServer } from "../../scripts/serve.d.mts";
import { launchBrowser } from "./browser.js";
import { serveSite } from "./serve-site.js";

/** What tests reach while they run. */
export interface TestSite {
  readonly browser: Browser;
  readonly url: string;
}

/** One page for all tests of the describe in which it is called, opened before the first of them: each goes on where the last one left it. */
export function onePage<T extends { readonly page: Page }>(open: () => Promise<T>): () => T {
  let opened: T | undefined;
  before(async () => (opened = await open()));
  after(() => opened?.page.close());
  return () => {
    if (opened === undefined) throw new Error("The page is there only while tests run.");
    return opened;
  };
}

/** Starts both before the tests of the describe in which it is called, and closes them after. */
export function testSite(): TestSite {
  let server: StaticServer | undefined;
  let browser: Browser | undefined;
  before(async () => {
    [server, browser] = await Promise.all([serveSite(), launchBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error("The site is there only while tests run.");
    return part;
  };
  return {
    get browser() {
      return started(browser);
    },
    get url() {
      return started(server).url;
    },
  };
}
