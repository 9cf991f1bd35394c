// The documentation, opened from a folder as somebody who knows nothing of it: from start to a first result, search by keys, both languages, dark.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "chai";
import type { Browser, Page } from "playwright-core";
import { makeSite } from "../../scripts/docs/site.js";
import { axe, faultsOf } from "./axe.js";
import { launchBrowser } from "./browser.js";

describe("The documentation in a folder", () => {
  let browser: Browser;
  let folder = "";
  const asked: string[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "junheng-docs-"));
    for (const [address, content] of makeSite([])) {
      await mkdir(dirname(join(folder, address)), { recursive: true });
      await writeFile(join(folder, address), content);
    }
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (address: string, colorScheme: "light" | "dark" = "light"): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, address)).href);
    return page;
  };
  const heading = (page: Page): Promise<string> => page.locator("h1").innerText();

  it("leads from the first page to a command that can be copied, and to the whole of it", async () => {
    const page = await open("index.html");
    expect(await heading(page)).to.equal("从这里开始");
    expect(await page.locator("pre").first().innerText()).to.match(
      /^npx junheng assess samples\/sample-county\.xlsx --standard /,
    );
    await page.locator("main").getByRole("link", { name: "命令", exact: false }).first().click();
    expect(await heading(page)).to.include("junheng");
    await page.getByRole("link", { name: "English" }).first().click();
    expect(await page.locator("html").getAttribute("lang")).to.equal("en");
    expect(await page.locator("#assess").count()).to.equal(1);
    await page.close();
  });

  for (const [address, typed, title] of [
    ["index.html", "核对数字", "核对"],
    ["en/index.html", "printed figures", "figures"],
  ] as const)
    it(`is searched by the keys alone: ${address}`, async () => {
      const page = await open(address);
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).to.equal("skip");
      await page.keyboard.press("/");
      await page.keyboard.type(typed);
      await page.locator(".found a").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
      expect(await page.locator("main").innerText()).to.include(title);
      expect(page.url()).not.to.include("/index.html");
      await page.close();
    });

  for (const scheme of ["light", "dark"] as const)
    it(`keeps the rules of accessibility: ${scheme}`, async () => {
      for (const address of ["index.html", "en/command.html", "standards/national-quality-2017.html", "engine.html"]) {
        const page = await open(address, scheme);
        await page.evaluate(axe);
        expect((await faultsOf(page)).map(({ rule, element }) => `${address}: ${rule} ${element}`)).to.deep.equal([]);
        await page.close();
      }
    });

  it("asked for nothing outside its folder", () => {
    const top = pathToFileURL(folder).href;
    expect(asked.length).to.be.above(20);
    expect(asked.filter((url) => !url.startsWith(top))).to.deep.equal([]);
  });
});
