// The workbench as its user has it: the built page, its grid driven by keyboard, its cells read from the file that it saves.
import { readFile } from "node:fs/promises";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { until, untilEqual } from "./until.js";

/** What a test holds of the page. */
export interface Workbench {
  readonly page: Page;
  /** What the page complained of: errors, refused requests, broken policies. */
  readonly complaints: readonly string[];
  /** Requests that would have left the machine. */
  readonly strayRequests: readonly string[];
}

/** The first card of the pane, by which its user knows that it can be used. */
export const firstButton = { "zh-CN": "评估这份工作簿", en: "Assess this workbook" } as const;

const assessed = { "zh-CN": "评估", en: "Assess" } as const;

/** Reads the whole workbook by the first card. */
export const readBook = async (page: Page, locale: keyof typeof firstButton = "zh-CN"): Promise<void> => {
  await button(page, firstButton[locale]).click();
  await button(page, assessed[locale]).waitFor();
};

/** Reads the sheet in view. */
export const readThisSheet = async (page: Page): Promise<void> => {
  const sheet = button(page, "用当前工作表");
  const others = button(page, "只用当前工作表、选定区域或别的文件");
  // The first screen is drawn anew when the grid has come, and is then as it was at first; between two looks it may have opened.
  await until(
    async () => {
      if (!(await sheet.isVisible())) await others.click({ timeout: 5_000 }).catch(() => undefined);
      return await sheet.isVisible();
    },
    (isThere) => expect(isThere).to.equal(true),
  );
  await sheet.click();
};

/** Assesses what was read, and waits for the verdict. */
export const assess = async (page: Page, locale: keyof typeof firstButton = "zh-CN"): Promise<Locator> => {
  await button(page, assessed[locale]).click();
  const verdict = page.getByRole("region", { name: locale === "en" ? "Verdict" : "结论", exact: true });
  await verdict.waitFor();
  return verdict;
};

/** The steps of an assessment. */
export type Step = "data" | "findings" | "verdict" | "schools" | "results";

/** The heading of a step, which opens it and says where it stands. */
export const stepHeading = (page: Page, step: Step): Locator => page.locator(`[data-step="${step}"] > h2 > button`);

/** Opens a step of the assessment. */
export const openStep = async (page: Page, step: Step): Promise<Locator> => {
  const heading = stepHeading(page, step);
  if ((await heading.getAttribute("aria-expanded")) !== "true") await heading.click();
  const content = page.locator(`[data-step="${step}"] > section`);
  await content.waitFor();
  return content;
};

/** Assesses what was read, and writes its result sheets; what the page says of them comes after. */
export const writeResults = async (page: Page): Promise<void> => {
  await assess(page);
  await openStep(page, "results");
  await button(page, "写入结果表").click();
};

/** Opens a part of the pane from the first screen or by its tab. */
export const openPart = async (page: Page, name: string): Promise<void> => {
  // A sheet in the grid may have the same name.
  const inside = page.locator(pane);
  const card = inside.getByRole("button", { name, exact: true });
  await card
    .or(inside.getByRole("tab", { name, exact: true }))
    .first()
    .click();
  await page.getByRole("tabpanel", { name, exact: true }).waitFor();
};

/** How the workbench is seen where a test does not say otherwise. */
const usualView = { viewport: { width: 1400, height: 900 }, serviceWorkers: "block" } as const;

/** Contexts whose page was closed, by how they were made: the next page there finds the site's scripts as the browser has made them ready. */
const resting = new WeakMap<Browser, Map<string, BrowserContext>>();

/** What a page keeps, which the next one in its context must not find. */
const keptThings = "indexeddb,local_storage,cookies,cache_storage";

/** Opens the page and waits until the sample county is in it and the pane can be used. It finds nothing that another page kept. */
export const openWorkbench = async (
  browser: Browser,
  site: string,
  locale: keyof typeof firstButton = "zh-CN",
  options: BrowserContextOptions = {},
): Promise<Workbench> => {
  const whole = { ...usualView, locale, ...options };
  const key = JSON.stringify(whole);
  const free = resting.get(browser) ?? new Map<string, BrowserContext>();
  resting.set(browser, free);
  const context = free.get(key) ?? (await browser.newContext(whole));
  free.delete(key);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: site, storageTypes: keptThings });
  await session.detach();
  page.on("close", () => {
    if (free.has(key)) letGo(context);
    else free.set(key, context);
  });
  return await openWorkbenchOn(page, site, locale);
};

/** Closes a context whose page is gone; where the browser went with it, it is closed already. */
const letGo = (context: BrowserContext): void => void context.close().catch(() => undefined);

/** The same in a context of its own, for tests of what is kept and of what happens when the browser goes. */
export const openWorkbenchAlone = async (
  browser: Browser,
  site: string,
  locale: keyof typeof firstButton = "zh-CN",
): Promise<Workbench> => {
  const context = await browser.newContext({ ...usualView, locale });
  const workbench = await openWorkbenchIn(context, site, locale);
  workbench.page.on("close", () => letGo(context));
  return workbench;
};

/** The same in a context that other pages share: what the browser keeps for one, the next one finds. */
export const openWorkbenchIn = async (
  context: BrowserContext,
  site: string,
  locale: keyof typeof firstButton = "zh-CN",
): Promise<Workbench> => openWorkbenchOn(await context.newPage(), site, locale);

const openWorkbenchOn = async (page: Page, site: string, locale: keyof typeof firstButton): Promise<Workbench> => {
  const complaints: string[] = [];
  const strayRequests: string[] = [];
  page.setDefaultTimeout(180_000);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  // Watched, not caught on the way: where requests are caught, the browser keeps no scripts, and reads them anew for each page.
  page.on("request", (request) => {
    const url = request.url();
    if (!["data:", "blob:", `${site}/`].some((start) => url.startsWith(start))) strayRequests.push(url);
  });
  await page.goto(`${site}/workbench.html`);
  await untilReady(page, locale);
  return { page, complaints, strayRequests };
};

/** Waits until the sample county is in the grid and the pane can be used. */
export const untilReady = async (page: Page, locale: keyof typeof firstButton = "zh-CN"): Promise<void> => {
  await button(page, firstButton[locale]).waitFor();
  await page.locator('#grid[aria-busy="false"]').waitFor();
};

/** A button by its words. */
export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

const nameBox = (page: Page): Locator => page.locator('[data-u-comp="defined-name"] input');

/** The address of the active cell or range, as the grid shows it. */
export const activeCell = (page: Page): Promise<string> => nameBox(page).inputValue();

const tabs = (page: Page): Locator => page.locator('[data-u-comp="slide-tab-item"]');

/** The names of the sheets, in order. */
export const sheetNames = (page: Page): Promise<string[]> => tabs(page).allInnerTexts();

/** The name of the sheet in view. */
export const activeSheet = (page: Page): Promise<string> =>
  page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]').innerText();

/** Shows a sheet. */
export const showSheet = async (page: Page, name: string): Promise<void> => {
  const tab = tabs(page).filter({ hasText: name }).first();
  await tab.click();
  await page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]', { hasText: name }).waitFor();
};

/** Renames the sheet in view by a double click on its tab. A press that comes while the grid is still changing sheets opens no name: it is made again, as a hand would. */
export const renameSheet = async (page: Page, from: string, to: string): Promise<void> => {
  const written = page.locator('[data-u-comp="slide-tab-item"] [contenteditable="true"]');
  await until(
    async () => {
      if ((await written.count()) === 0) await tabs(page).filter({ hasText: from }).first().dblclick({ delay: 50 });
      return await written.count();
    },
    (open) => expect(open).to.equal(1),
  );
  await written.press("Control+A");
  // As slowly as a hand: the grid takes a name that is written within half a second of the press for a tab being dragged.
  await written.pressSequentially(to, { delay: 500 });
  await written.press("Enter");
};

/** Goes to a cell and types into it, as a user without a mouse does. */
export const typeInto = async (page: Page, cell: string, text: string): Promise<void> => {
  await goToCell(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  // What was typed is in the cell when the grid has gone on to the next one.
  await until(
    () => activeCell(page),
    (now) => expect(now).to.not.equal(cell),
  );
};

/** Goes to a cell by the grid's name box. */
export const goToCell = async (page: Page, cell: string): Promise<void> => {
  await nameBox(page).click();
  await nameBox(page).fill(cell);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest('[data-u-comp="defined-name"]') === null);
};

/** Saves the workbook by its button and reads the file back. */
export const savedGrids = async (page: Page): Promise<readonly Grid[]> =>
  (await readWorkbook((await savedFile(page)).bytes, "saved.xlsx")).grids;

/** The button that saves, whatever it says. */
export const saveButton = (page: Page): Locator => page.locator('#bar [data-action="save"]');

/** Saves the workbook by its button: the file that comes, and its name. */
export const savedFile = async (page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const [download] = await Promise.all([page.waitForEvent("download"), saveButton(page).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
};

/** A cell of what was saved, by its address. */
export const cellAt = (grids: readonly Grid[], sheet: string, address: string): Cell => {
  const grid = grids.find((each) => each.sheet === sheet);
  if (grid === undefined) throw new Error(`There is no sheet ${sheet}.`);
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const { row: top, column: left } = grid.origin ?? { row: 0, column: 0 };
  return grid.rows[Number(digits) - 1 - top]?.[column - left] ?? null;
};

/** Drops a file where its user lets it go. */
export const drop = async (page: Page, target: string, name: string, bytes: Uint8Array): Promise<void> =>
  dropAll(page, target, { [name]: bytes });

/** Drops several files at once, by their names. */
export const dropAll = async (
  page: Page,
  target: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<void> => {
  const data = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const [name, base64] of all)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      return transfer;
    },
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")] as const),
  );
  for (const type of ["dragover", "drop"]) await page.dispatchEvent(target, type, { dataTransfer: data });
};

/** Drops what lies at a place on this machine, as the system does: a folder is one with what it holds. */
export const dropFromDisk = async (page: Page, target: string, path: string): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const { x, y, width, height } = (await page.locator(target).boundingBox())!;
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: x + width / 2, y: y + height / 2, data });
  await session.detach();
};

/** Opens a workbook by whatever opens it, what is unsaved being let go, and waits until the pane has started anew over it. */
const startingAnew = async (page: Page, open: () => Promise<void>): Promise<void> => {
  const before = await page.locator(pane).elementHandle();
  const isUnsaved = await page.locator("#bar .state", { hasText: "未保存" }).isVisible();
  await open();
  if (isUnsaved) await button(page, "不保存，直接打开").click();
  await before?.waitForElementState("hidden");
  await page.locator("#pane:not([inert]) [data-pane]").waitFor();
};

/** Opens files in the grid by the bar: what a page shows that other tests used before is theirs, as on a new one. */
export const openInGrid = (page: Page, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> =>
  startingAnew(page, () => {
    const mimeType = "application/octet-stream";
    const chosen = Object.entries(files).map(([name, content]) => ({ name, mimeType, buffer: Buffer.from(content) }));
    return page.locator('#bar input[type="file"]').setInputFiles(chosen);
  });

/** A file with nothing in it that a test would speak of: opened in the grid, it makes a pane start anew. */
export const anyFile = { "县.csv": "学校名称,小学生数\n第一小学,320\n" } as const;

/** Drops a file on the grid and waits until it is open and can be saved into. */
export const openToKeep = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  await startingAnew(page, () => drop(page, grid, name, bytes));
  await untilEqual(() => saveButton(page).innerText(), "保存（其余原样保留）");
};

/** The sample, as bytes. */
export const sampleBytes = async (): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL("../../samples/sample-county.xlsx", import.meta.url)));

/** Where files are dropped to be opened, and where to be assessed. */
export const grid = "#grid canvas >> nth=0";
export const pane = "#pane [data-pane]";
