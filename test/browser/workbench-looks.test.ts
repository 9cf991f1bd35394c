// The page for every user in a real browser: both languages, dark, narrow, by keyboard; nothing goes out, and how soon it can be used.
import { expect } from "chai";
import { testSite } from "./test-site.js";
import { button, firstButton, openWorkbench } from "./workbench-page.js";

const assessed = { "zh-CN": "评估", en: "Assess" } as const;

describe("The workbench page", () => {
  const site = testSite();

  for (const locale of ["zh-CN", "en"] as const)
    it(`speaks one language (${locale}), keeps its policy and asks nothing of the network`, async () => {
      const { page, complaints, strayRequests } = await openWorkbench(site.browser, site.url, locale);
      expect(await page.getAttribute("html", "lang")).to.equal(locale);
      await button(page, firstButton[locale]).click();
      await button(page, assessed[locale]).click();
      await page.locator("[data-stage]").first().waitFor();
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
      await page.close();
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

  for (const locale of ["zh-CN", "en"] as const)
    it(`needs no scrolling sideways at 320 pixels (${locale})`, async () => {
      const { page } = await openWorkbench(site.browser, site.url, locale, { viewport: { width: 320, height: 800 } });
      await button(page, firstButton[locale]).click();
      await button(page, assessed[locale]).click();
      await page.locator("[data-stage]").first().waitFor();
      await page.getByText(locale === "en" ? /closer look/ : /指标细看/).click();
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("#work, #pane, #pane main")].map(
          (element) => element.scrollWidth - element.clientWidth,
        ),
      );
      expect(Math.max(...wide)).to.be.at.most(0);
      await page.close();
    });

  it("is worked by keyboard: Tab to the first button, which is seen to have the focus, and Enter", async () => {
    const { page } = await openWorkbench(site.browser, site.url);
    // The grid takes the focus once, when it is ready; from then on it is the user's.
    await page.waitForFunction(() => document.querySelector("#grid")?.contains(document.activeElement));
    await page.locator("#pane button").first().focus();
    // The language, what to do (four), and then the first step.
    for (let press = 0; press < 5; press += 1) await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.innerText()).to.equal("用本工作簿的全部工作表");
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

  it("can be used soon after a warm load (printed, not judged)", async () => {
    const { page } = await openWorkbench(site.browser, site.url);
    // Browsers keep what they made of a script from the second time they meet it.
    for (let load = 2; load <= 3; load += 1) {
      await page.waitForTimeout(1000);
      await page.reload();
      await button(page, "用当前工作表").waitFor({ timeout: 30_000 });
    }
    const milliseconds = await page.evaluate(() => Math.round(performance.now()));
    console.log(`      pane usable after a warm load: ${milliseconds} ms`);
    expect(milliseconds).to.be.greaterThan(0);
    await page.close();
  });
});
