// The built site and a browser, which all tests of a process share.
import type { Browser, Page } from "playwright-core";
import type { StaticServer } from "../../scripts/serve.d.mts";
import { launchBrowser } from "./browser.js";
import { serveSite } from "./serve-site.js";

/** What tests reach while they run. */
export interface TestSite {
  readonly browser: Browser;
  readonly url: string;
}

/**
 * One page for all tests of the describe in which it is called, opened before the first of them: each goes on where the last one left it. Where
 * a test fails, the next try and the next test get a new page, so that none fails of what another left behind.
 */
export function onePage<T extends { readonly page: Page }>(open: () => Promise<T>): () => T {
  let opened: T | undefined;
  before(async () => (opened = await open()));
  afterEach(async function () {
    if (this.currentTest?.state === "passed") return;
    await opened?.page.close();
    opened = await open();
  });
  after(() => opened?.page.close());
  return () => {
    if (opened === undefined) throw new Error("The page is there only while tests run.");
    return opened;
  };
}

let started: Promise<readonly [StaticServer, Browser]> | undefined;

/**
 * Starts both before the first test that needs them. They serve all tests of this process, and end with it: the browser keeps the page's
 * scripts as it has made them ready, which is half of an opening.
 */
export function testSite(): TestSite {
  let site: readonly [StaticServer, Browser] | undefined;
  before(async () => {
    site = await (started ??= Promise.all([serveSite(), launchBrowser()]));
  });
  const there = (): readonly [StaticServer, Browser] => {
    if (site === undefined) throw new Error("The site is there only while tests run.");
    return site;
  };
  return {
    get browser() {
      return there()[1];
    },
    get url() {
      return there()[0].url;
    },
  };
}
