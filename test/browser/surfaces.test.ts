// Every surface the same answer, in a real browser: the pane in Excel, in WPS, in the workbench and in the page by double click write the library's numbers, bit for bit.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Grid } from "@junheng/engine/reading/cells";
import { columnLetters } from "@junheng/engine/reading/cells";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { filesIn } from "../../scripts/lib/files-in.mjs";
import { environmentFrom } from "../../scripts/packages/environments.mjs";
import { packageOf } from "../../scripts/packages/package-of.mjs";
import { fillSheet } from "../excel/fill-sheet.js";
import { communitiesFile, communitiesGrids, scoredOf, writtenOfScores } from "../surfaces/communities-by-library.js";
import { countyFile, countyGrids, writtenOfCounty } from "../surfaces/county-by-library.js";
import { differing, foundAt, type Figures } from "../surfaces/figures.js";
import { openExcelPage } from "./excel-page.js";
import { testSite } from "./test-site.js";
import {
  button,
  cellAt,
  openInGrid,
  openPart,
  openWorkbenchAlone,
  readBook,
  savedGrids,
  writeResults,
} from "./workbench-page.js";
import { openWpsPage, type FakeInPage } from "./wps-page.js";

declare const fakeWps: FakeInPage;

/** Where a sample is opened, and the cells that stand there afterwards. */
interface Surface {
  readonly page: Page;
  readonly cells: () => Promise<(sheet: string, address: string) => unknown>;
}

const excelColumns = 16_384;

describe("Every surface writes the library's numbers, bit for bit:", () => {
  const site = testSite();
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "junheng-stick-"));
    const built = await filesIn(fileURLToPath(new URL("../../dist", import.meta.url)));
    for (const { name, content } of await packageOf(environmentFrom({ package: "stick" }), built)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    await writeFile(join(folder, "workbench.html"), await readFile(join(folder, "均衡工作台.html")));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const inExcel = async (grids: readonly Grid[]): Promise<Surface> => {
    const { page, workbook } = await openExcelPage(site.browser, site.url);
    grids.forEach((grid, at) => {
      const sheet = at === 0 ? workbook.active : workbook.add(grid.sheet);
      sheet.name = grid.sheet;
      fillSheet(sheet, grid);
    });
    return {
      page,
      cells: () => {
        const at = new Map(
          workbook.sheets.flatMap(({ name, cells }) =>
            [...cells].map(([key, { value }]) => {
              const place = `${columnLetters(key % excelColumns)}${Math.floor(key / excelColumns) + 1}`;
              return [`${name}!${place}`, value] as const;
            }),
          ),
        );
        return Promise.resolve((sheet, address) => at.get(`${sheet}!${address}`));
      },
    };
  };

  const inWps = async (grids: readonly Grid[]): Promise<Surface> => {
    const { page } = await openWpsPage(site.browser, `${site.url}/wps/pane.html`);
    for (const { sheet, rows, origin = { row: 0, column: 0 } } of grids) {
      const width = Array.from({ length: origin.column }, () => null);
      const whole = [...Array.from({ length: origin.row }, () => []), ...rows.map((row) => [...width, ...row])];
      await page.evaluate(([name, cells]) => fakeWps.fill(name, cells), [sheet, whole] as const);
    }
    return {
      page,
      cells: async () => {
        const all = await page.evaluate(() =>
          Object.fromEntries(fakeWps.sheets().map(([name]) => [name, fakeWps.cells(name)])),
        );
        return (sheet, address) => all[sheet]?.[address];
      },
    };
  };

  const inWorkbench =
    (address: () => string) =>
    async (_grids: readonly Grid[], file: URL): Promise<Surface> => {
      const { page } = await openWorkbenchAlone(site.browser, address());
      await openInGrid(page, { [file.pathname.split("/").at(-1) ?? ""]: await readFile(file) });
      return {
        page,
        cells: async () => {
          const grids = await savedGrids(page);
          return (sheet, address) => cellAt(grids, sheet, address);
        },
      };
    };

  const surfaces: Readonly<Record<string, (grids: readonly Grid[], file: URL) => Promise<Surface>>> = {
    "the pane in Excel": inExcel,
    "the pane in WPS": inWps,
    "the workbench": inWorkbench(() => site.url),
    "the page by double click": inWorkbench(() => pathToFileURL(folder).href),
  };

  const compare = async ({ page, cells }: Surface, places: Figures): Promise<void> => {
    expect(
      differing(foundAt(places, await cells()), places)
        .slice(0, 10)
        .join("\n"),
    ).to.equal("");
    await page.close();
  };

  for (const [name, open] of Object.entries(surfaces)) {
    it(`${name}, of the county`, async () => {
      const surface = await open(await countyGrids(), countyFile);
      await readBook(surface.page);
      await writeResults(surface.page);
      await surface.page.getByText(/^已写入：/).waitFor();
      await compare(surface, await writtenOfCounty());
    });

    it(`${name}, of the communities`, async () => {
      const grids = await communitiesGrids();
      const surface = await open(grids, communitiesFile);
      const { page } = surface;
      await openPart(page, "细则打分");
      await page.getByLabel("评分细则", { exact: true }).selectOption("six-commons");
      await button(page, "打分").click();
      await page.locator("[data-community]").first().waitFor();
      await button(page, "写入得分表").click();
      await page.getByText("已写入").waitFor();
      await compare(surface, writtenOfScores(scoredOf(grids)));
    });
  }
});
