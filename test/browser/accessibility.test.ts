// Every view of the page by the rules of axe, in both languages and both themes: nothing of ours is against them.
import { expect } from "chai";
import { axe, faultsOf } from "./axe.js";
import { openExcelPage } from "./excel-page.js";
import { testSite } from "./test-site.js";
import { assess, button, firstButton, openPart, openStep, openWorkbench, readBook } from "./workbench-page.js";

const partNames = {
  "zh-CN": ["收表核对", "细则打分", "共同体", "两年对比", "补短板", "逐县评估", "核对数字", "表格函数"],
  en: ["Collect", "Score by rubric", "Communities", "Two years", "Plan", "Counties", "Check figures", "Functions"],
} as const;

/** The button that changes the theme, by the one that is there. */
const themeSwitch = {
  "zh-CN": { light: "深色", dark: "浅色" },
  en: { light: "Dark", dark: "Light" },
} as const;

/** What the grid's own widgets are against. A rule that is no longer here was mended there; one more is looked at. */
const knownOfGrid = [
  "aria-allowed-attr",
  "aria-command-name",
  "aria-roles",
  "button-name",
  "label",
  "landmark-banner-is-top-level",
  "landmark-unique",
  "tabindex",
];

describe("The page by the rules of axe", () => {
  const site = testSite();
  for (const locale of ["zh-CN", "en"] as const)
    it(`has no fault of ours in any view, light and dark: ${locale}`, async () => {
      const { page } = await openWorkbench(site.browser, site.url, locale, { colorScheme: "light" });
      await page.evaluate(axe);
      const ours: string[] = [];
      const ofGrid = new Set<string>();
      // The next view is looked at first in the theme that the last one ended with: changing it draws everything anew.
      let theme: "light" | "dark" = "light";
      const lookOnce = async (view: string): Promise<void> => {
        for (const { rule, element, why, isOfGrid } of await faultsOf(page))
          if (isOfGrid) ofGrid.add(rule);
          else ours.push(`${view}, ${theme}: ${rule}: ${element}: ${why}`);
      };
      const look = async (view: string): Promise<void> => {
        await lookOnce(view);
        await page.locator("#bar").getByRole("button", { name: themeSwitch[locale][theme] }).click();
        theme = theme === "light" ? "dark" : "light";
        await lookOnce(view);
      };
      await look("home");
      await readBook(page, locale);
      await look("data");
      await assess(page, locale);
      await look("verdict");
      for (const step of ["findings", "schools", "results"] as const) {
        await openStep(page, step);
        await look(step);
      }
      for (const name of partNames[locale]) {
        await openPart(page, name);
        await look(name);
      }
      expect(ours).to.deep.equal([]);
      expect([...ofGrid].filter((rule) => !knownOfGrid.includes(rule))).to.deep.equal([]);
      await page.close();
    });

  it("has none in Excel's pane at its narrowest", async () => {
    const { page } = await openExcelPage(site.browser, site.url);
    await button(page, firstButton["zh-CN"]).waitFor();
    await page.evaluate(axe);
    expect((await faultsOf(page)).map(({ rule, element, why }) => `${rule}: ${element}: ${why}`)).to.deep.equal([]);
    await page.close();
  });
});
