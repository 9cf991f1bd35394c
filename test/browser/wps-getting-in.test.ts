// How the add-in comes into WPS and is tried there: the page that asks WPS to take it, the page that tries WPS, an older browser, and the files without a server.
import { readFile } from "node:fs/promises";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { filesIn } from "../../scripts/lib/files-in.mjs";
import { offlineFiles } from "../../scripts/packages/wps-files.mjs";
import { testSite } from "./test-site.js";
import { readBook, sampleBytes, writeResults } from "./workbench-page.js";
import { openWpsPage, type FakeInPage } from "./wps-page.js";

declare const fakeWps: FakeInPage;

/** Takes from the browser what the one in WPS may not have. */
const removal = `(() => {
  const gone = [
    [Array.prototype, ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"]],
    [Object, ["hasOwn"]],
    [String.prototype, ["at", "replaceAll"]],
    [Object.getPrototypeOf(Uint8Array.prototype), ["at", "toSorted", "findLast", "findLastIndex", "toReversed", "with"]],
    [AbortSignal.prototype, ["throwIfAborted"]],
  ];
  for (const [holder, names] of gone) for (const name of names) delete holder[name];
})();`;

/** The same in its workers, whose scripts come as texts; how many did is counted. */
const poorer = `${removal}
(() => {
  const Given = Blob;
  window.started = 0;
  window.Blob = class extends Given {
    constructor(parts, options) {
      const isScript = options?.type === "text/javascript";
      super(isScript ? [${JSON.stringify(removal)}, ...parts] : parts, options);
      if (isScript) window.started++;
    }
  };
})();`;

const fillSample = async (page: Page): Promise<void> => {
  const { grids } = await readWorkbook(await sampleBytes(), "sample-county.xlsx");
  for (const { sheet, rows } of grids)
    await page.evaluate(([name, cells]) => fakeWps.fill(name, cells), [sheet, rows] as const);
};

describe("Getting into WPS", () => {
  const site = testSite();

  it("the page for the personal edition asks the service on the same machine, and says what comes next", async () => {
    const page = await site.browser.newPage({ locale: "zh-CN" });
    const asked: unknown[] = [];
    await page.route("http://localhost:58890/**", (route) => {
      asked.push(JSON.parse(Buffer.from(route.request().postData() ?? "", "base64").toString("utf8")));
      return route.fulfill({ status: 200, body: "OK", headers: { "Access-Control-Allow-Origin": "*" } });
    });
    await page.goto(`${site.url}/wps/publish.html`);
    await page.getByRole("button", { name: "安装" }).click();
    await page.getByRole("status").filter({ hasText: "请重新打开 WPS 表格" }).waitFor();
    await page.getByRole("button", { name: "卸载" }).click();
    await page.getByRole("status").filter({ hasText: "已卸载" }).waitFor();
    const of = { name: "junheng", url: `${site.url}/wps/`, addonType: "et", online: "true" };
    expect(asked).to.have.length(2);
    expect(asked[0]).to.include({ ...of, cmd: "enable" });
    expect(asked[1]).to.include({ ...of, cmd: "disable" });
    await page.close();
  });

  it("the page that tries WPS keeps every step over the fake in an older browser, and gives a text to copy", async () => {
    const { page, complaints } = await openWpsPage(site.browser, `${site.url}/wps/probe.html`, poorer);
    await page.getByRole("button", { name: "开始" }).click();
    const text = await page.getByRole("textbox", { name: "结果" }).inputValue();
    expect(text.split("\n").filter((line) => line.startsWith("FAIL"))).to.deep.equal([]);
    expect(text)
      .to.match(/^Junheng /)
      .and.to.match(/ok {3}a worker .*answered 2/)
      .and.to.match(/ok {3}removeWritten/);
    expect(text).to.match(/methods put in .*: Array\.at .*Array\.toSorted .*AbortSignal\.throwIfAborted\n/);
    expect((await page.evaluate(() => fakeWps.sheets())).map(([name]) => name)).to.deep.equal(["Sheet1"]);
    await page.getByRole("button", { name: "复制" }).waitFor();
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("an older browser assesses as well, in the page and in its workers", async () => {
    const { page, complaints } = await openWpsPage(site.browser, `${site.url}/wps/pane.html`, poorer);
    await fillSample(page);
    await readBook(page);
    await writeResults(page);
    await page.getByText(/^已写入：/).waitFor();
    expect(await page.evaluate("window.started")).to.be.greaterThan(0);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("the files that WPS unpacks assess without a server", async () => {
    const folder = await mkdtemp(join(tmpdir(), "junheng-wps-"));
    for (const { name, content } of offlineFiles(
      await filesIn(fileURLToPath(new URL("../../dist", import.meta.url))),
    )) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const background = await openWpsPage(site.browser, pathToFileURL(join(folder, "index.html")).href);
    await background.page.waitForFunction(() => "ribbon" in globalThis);
    const [opened, icon] = await background.page.evaluate(() => {
      const { ribbon } = globalThis as unknown as { ribbon: { onAction: () => unknown; getImage: () => string } };
      ribbon.onAction();
      return [fakeWps.panes()[0]?.url ?? "", ribbon.getImage()] as const;
    });
    expect(opened).to.equal(pathToFileURL(join(folder, "wps", "pane.html")).href);
    expect((await readFile(join(folder, icon))).length).to.be.greaterThan(100);
    const { page, complaints } = await openWpsPage(site.browser, opened);
    await fillSample(page);
    await readBook(page);
    await writeResults(page);
    await page.getByText(/^已写入：/).waitFor();
    expect([...background.complaints, ...complaints]).to.deep.equal([]);
    await Promise.all([background.page.close(), page.close()]);
    await rm(folder, { recursive: true, force: true });
  });
});
