// The hosted workbench with its server gone: after the first load it opens, assesses, writes results and saves; a new version is offered, not forced.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import type { Browser, Page } from "playwright-core";
import type { StaticServer } from "../../scripts/serve.d.mts";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "./browser.js";
import { until } from "./until.js";
import {
  button,
  readThisSheet,
  savedGrids,
  sheetNames,
  showSheet,
  untilReady,
  writeResults,
} from "./workbench-page.js";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

describe("The workbench with its server gone", () => {
  let browser: Browser;
  let folder = "";
  let server: StaticServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "junheng-site-"));
    await cp(dist, folder, { recursive: true });
    [browser, server] = await Promise.all([launchBrowser(), serve(folder, { port: 0 })]);
  });
  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const kept = (page: Page): Promise<unknown> =>
    page.waitForFunction("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)");

  it("offers a new version, and works on without the server", async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "zh-CN" });
    page.setDefaultTimeout(180_000);
    await page.goto(`${server.url}/workbench.html`);
    await untilReady(page);
    await kept(page);
    expect(await page.getByText("有新版本").count()).to.equal(0);

    const worker = join(folder, "service-worker.js");
    await writeFile(worker, (await readFile(worker, "utf8")).replace(/"junheng-\w+"/, '"junheng-next"'));
    await page.reload();
    await untilReady(page);
    await page.getByText("有新版本").waitFor();
    expect(await page.evaluate("caches.keys()"))
      .to.include("junheng-next")
      .and.to.have.length(2);
    await Promise.all([page.waitForEvent("load"), button(page, "现在重新打开").click()]);
    await untilReady(page);
    expect(await page.getByText("有新版本").count()).to.equal(0);

    await server.close();
    await page.reload();
    await untilReady(page);
    await showSheet(page, "学校基本情况");
    await readThisSheet(page);
    await writeResults(page);
    await until(
      () => sheetNames(page),
      (names) => expect(names.length).to.be.greaterThan(3),
    );
    expect((await savedGrids(page)).map(({ sheet }) => sheet)).to.deep.equal(await sheetNames(page));
    await page.close();
  });

  it("keeps nothing of Excel's pages, which are asked for anew each time", async () => {
    const files = JSON.parse(
      /const files = (\[.*\]);/.exec(await readFile(join(dist, "service-worker.js"), "utf8"))?.[1] ?? "[]",
    ) as readonly string[];
    expect(files).to.include("workbench.html").and.include("licences.txt");
    expect(files.filter((file) => /taskpane|functions\.|manifest\.xml|office/.test(file))).to.deep.equal([]);
  });
});
