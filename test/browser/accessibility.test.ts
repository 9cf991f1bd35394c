// Every view of the page by the rules of axe, in both languages and both themes: nothing of ours is against them.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { openExcelPage } from "./excel-page.js";
import { testSite } from "./test-site.js";
import { assess, button, firstButton, openPart, openStep, openWorkbench, readBook } from "./workbench-page.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Against which rule an element of the page is, and why. */
interface Fault {
  readonly rule: string;
  readonly element: string;
  readonly why: string;
  /** Whether it is a widget of the grid's library, which we cannot write otherwise. */
  readonly isOfGrid: boolean;
}

const partNames = {
  "zh-CN": ["收表核对", "细则打分", "共同体", "两年对比", "补短板", "核对数字"],
  en: ["Collect", "Score by rubric", "Communities", "Two years", "Plan", "Check figures"],
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

/** Looks once colours have come to rest; a contrast that is amiss only while work ends and buttons change their colours is none. */
const faultsOf = async (page: Page): Promise<readonly Fault[]> => {
  const first = await lookAt(page);
  if (first.length === 0) return first;
  const again = await lookAt(page);
  const isStill = ({ rule, element }: Fault): boolean =>
    again.some((each) => each.rule === rule && each.element === element);
  return first.filter((fault) => fault.rule !== "color-contrast" || isStill(fault));
};

/** What Fluent puts before and behind its own traps of focus gives the focus on at once. */
const lookAt = (page: Page): Promise<readonly Fault[]> =>
  page.evaluate(`Promise.all(document.getAnimations().filter((each) => each instanceof CSSTransition).map((each) => each.finished.catch(() => null)))
    .then(() => axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"] }))
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) => {
      const element = document.querySelector(target[0]);
      const isOfGrid = element?.closest('#grid, [data-u-comp], [data-slot], section[aria-label^="Notifications"]') != null;
      return { rule: id, element: html.slice(0, 200), why: failureSummary, isOfGrid };
    })))`);

describe("The page by the rules of axe", () => {
  const site = testSite();
  for (const locale of ["zh-CN", "en"] as const)
    it(`has no fault of ours in any view, light and dark: ${locale}`, async () => {
      const { page } = await openWorkbench(site.browser, site.url, locale, { colorScheme: "light" });
      await page.evaluate(axe);
      const ours: string[] = [];
      const ofGrid = new Set<string>();
      const look = async (view: string): Promise<void> => {
        for (const theme of ["light", "dark"] as const) {
          for (const { rule, element, why, isOfGrid } of await faultsOf(page))
            if (isOfGrid) ofGrid.add(rule);
            else ours.push(`${view}, ${theme}: ${rule}: ${element}: ${why}`);
          await page.locator("#bar").getByRole("button", { name: themeSwitch[locale][theme] }).click();
        }
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
