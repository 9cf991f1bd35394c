// The sheet as a table of the page, for those whom the grid's picture says nothing.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect } from "chai";
import { testSite } from "./test-site.js";
import { untilEqual } from "./until.js";
import { button, openWorkbench } from "./workbench-page.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("The sheet as a table", () => {
  const site = testSite();

  for (const [locale, colorScheme, name] of [
    ["zh-CN", "light", "读屏表格"],
    ["en", "dark", "As a table"],
  ] as const)
    it(`opens by key and button, is turned, keeps the rules of axe, and gives the focus back: ${locale}`, async () => {
      const { page, complaints } = await openWorkbench(site.browser, site.url, locale, { colorScheme });
      const opener = button(page, name);
      const dialog = page.getByRole("dialog");
      await opener.focus();
      await page.keyboard.press("F8");
      const table = dialog.getByRole("table", { name: /学校基本情况/ });
      await table.waitFor();
      expect(await page.evaluate("document.activeElement.getAttribute('role')")).to.equal("region");
      expect(await table.getByRole("columnheader").allInnerTexts()).to.include.members(["A", "H", "AD"]);
      const title = table.locator("tbody td").first();
      expect(await title.innerText()).to.include("苍禾县");
      expect(await title.evaluate((cell) => (cell as HTMLTableCellElement).colSpan)).to.be.greaterThan(10);
      expect(await table.getByRole("rowheader").first().innerText()).to.equal("1");
      await page.evaluate(axe);
      const faults = await page.evaluate(
        `axe.run(document.querySelector("dialog"), { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id }) => id))`,
      );
      expect(faults).to.deep.equal([]);

      const rows = await table.getByRole("rowheader").count();
      await dialog.locator('[data-do="tableAfter"]').click();
      await untilEqual(() => table.getByRole("rowheader").first().innerText(), String(rows + 1));
      await dialog.locator('[data-do="tableBefore"]').click();
      await untilEqual(() => table.getByRole("rowheader").first().innerText(), "1");
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      expect(await opener.evaluate((each) => document.activeElement === each)).to.equal(true);
      await opener.press("Enter");
      await table.waitFor();
      expect(complaints).to.deep.equal([]);
      await page.close();
    });
});
