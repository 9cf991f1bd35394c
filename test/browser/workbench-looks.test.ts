// The page for every user in a real browser: both languages, dark, narrow, by keyboard; nothing goes out, and nothing is sent twice.
import { expect } from "chai";
import { onePage, testSite } from "./test-site.js";
import { until } from "./until.js";
import { assess, button, openStep, openWorkbench, readBook } from "./workbench-page.js";

describe("The workbench page", () => {
  const site = testSite();

  for (const locale of ["zh-CN", "en"] as const)
    describe(locale, () => {
      const workbench = onePage(async () => {
        const opened = await openWorkbench(site.browser, site.url, locale, { viewport: { width: 320, height: 800 } });
        await readBook(opened.page, locale);
        await assess(opened.page, locale);
        return opened;
      });

      it(`needs no scrolling sideways at 320 pixels (${locale})`, async () => {
        const { page } = workbench();
        await page.getByText(locale === "en" ? /closer look/ : /指标细看/).click();
        const wide = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll("#work, #pane, #pane [data-pane]")].map(
            (element) => element.scrollWidth - element.clientWidth,
          ),
        );
        expect(Math.max(...wide)).to.be.at.most(0);
      });

      it(`lets no field or tab cover another, at 320 pixels and beside the grid (${locale})`, async () => {
        const { page } = workbench();
        await openStep(page, "schools");
        for (const width of [320, 1400]) {
          await page.setViewportSize({ width, height: 800 });
          const boxes = await page
            .locator('[data-step="schools"] .fui-Field :is(.fui-Input, .fui-Select)')
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
          expect(boxes.length).to.be.greaterThan(2);
          const covered = boxes.flatMap((a, at) =>
            boxes
              .slice(at + 1)
              .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
          );
          expect(covered, `${width}`).to.deep.equal([]);
        }
        const tabs = await page
          .locator("#pane [role=tablist]")
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(tabs).to.be.at.most(0);
      });

      it(`speaks one language (${locale}), keeps its policy and asks nothing of the network`, async () => {
        const { page, complaints, strayRequests } = workbench();
        expect(await page.getAttribute("html", "lang")).to.equal(locale);
        await page.setViewportSize({ width: 1400, height: 900 });
        const labels = await page
          .locator("#bar, #pane h1, #pane h2, #pane h3, #pane label, #pane button")
          .allInnerTexts();
        const words = labels.join("\n").replace(/English|中文|均衡|Junheng|\.xlsx|学校基本情况/g, "");
        expect(words).not.to.match(/\{\w+\}|\bundefined\b/);
        expect(words).to.match(locale === "en" ? /[a-z]{4}/ : /[\u4e00-\u9fff]{2}/);
        if (locale === "en") expect(await page.locator("#bar").innerText()).to.match(/invented sample county/);
        if (locale === "zh-CN") expect(words).not.to.match(/\b(the|sheet|county|file|assess)\b/i);
        else expect(words).not.to.match(/[\u3002\uff0c\uff1b]/);
        const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
        expect(policy).to.include("default-src 'self'").and.not.include("unsafe-eval");
        expect(complaints).to.deep.equal([]);
        expect(strayRequests).to.deep.equal([]);
      });
    });

  it("is dark where the browser is", async () => {
    const { page } = await openWorkbench(site.browser, site.url, "zh-CN", { colorScheme: "dark" });
    const brightness = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) =>
          Math.max(...(getComputedStyle(element).backgroundColor.match(/\d+/g) ?? ["255"]).slice(0, 3).map(Number)),
        );
    expect(await brightness("body")).to.be.below(80);
    expect(await brightness("#pane .fui-FluentProvider")).to.be.below(80);
    await page.close();
  });

  it("is worked by keyboard: Tab to the first button, which is seen to have the focus, and Enter", async () => {
    const { page } = await openWorkbench(site.browser, site.url);
    // The grid takes the focus once, when it is ready; from then on it is the user's.
    await page.waitForFunction(() => document.querySelector("#grid")?.contains(document.activeElement));
    await page.locator("#pane button").first().focus();
    // More room, the language, and then the first card.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.innerText()).to.equal("评估这份工作簿");
    const ring = await focused.evaluate((element) => {
      const looks = [getComputedStyle(element), getComputedStyle(element, "::after")];
      return (
        element.matches(":focus-visible") &&
        looks.some((look) => look.outlineStyle !== "none" || look.boxShadow !== "none")
      );
    });
    expect(ring).to.equal(true);
    await page.keyboard.press("Enter");
    await button(page, "评估").focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-stage]").first().waitFor();
    await page.close();
  });

  it("comes from the browser's own store when it is loaded again, and loads what draws pictures only at the verdict", async () => {
    // A page of its own: where requests are watched, browsers store nothing.
    const page = await site.browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "zh-CN" });
    page.setDefaultTimeout(180_000);
    const usable = async (): Promise<void> => {
      await button(page, "评估这份工作簿").waitFor();
      await page.locator('#grid[aria-busy="false"]').waitFor();
    };
    const scripts = (): Promise<readonly { name: string; sent: number }[]> =>
      page.evaluate(() =>
        (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
          .filter(({ name }) => name.endsWith(".js"))
          .map(({ name, transferSize }) => ({ name, sent: transferSize })),
      );
    const draws = async ({ name }: { readonly name: string }): Promise<boolean> =>
      (await (await fetch(name)).text()).includes("ecModel");
    const someDraw = async (loaded: Awaited<ReturnType<typeof scripts>>): Promise<boolean> =>
      (await Promise.all(loaded.map(draws))).includes(true);

    await page.goto(`${site.url}/workbench.html`);
    await usable();
    const first = await scripts();
    expect(first.some(({ sent }) => sent > 0)).to.equal(true);
    expect(await someDraw(first)).to.equal(false);

    await page.reload();
    await usable();
    const again = await scripts();
    expect(again).to.not.deep.equal([]);
    expect(again.filter(({ sent }) => sent > 0)).to.deep.equal([]);

    await readBook(page);
    await button(page, "评估").click();
    await until(
      async () => await someDraw(await scripts()),
      (drawn) => expect(drawn).to.equal(true),
    );
    await page.close();
  });
});
