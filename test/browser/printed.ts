// A paper as the browser prints it: its pages, what stands on them where a reader of PDF and a Chinese font are on the machine, and the colour of its ground.
import { spawnSync } from "node:child_process";
import type { Page } from "playwright-core";
import { untilEqual } from "./until.js";

/** What came out of the printer. */
export interface Printed {
  readonly pages: number;
  /** The text of the pages; null where no reader is here, or no font to read back. */
  readonly text: string | null;
  /** The ground and the ink of the paper, as colours of the page in print. */
  readonly colours: readonly string[];
}

/** Presses what prints, prints to a file in the place of the browser's own window, and ends the printing. */
export async function printed(page: Page, press: () => Promise<void>): Promise<Printed> {
  await page.evaluate(() => {
    document.body.removeAttribute("data-printed");
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await press();
  await page.locator("body[data-printed]").waitFor();
  await page.emulateMedia({ media: "print" });
  const colours = await page.evaluate(() =>
    ["html", "body", "[data-print] > article"].flatMap((selector) => {
      const element = document.querySelector(selector);
      if (element === null) return [];
      const { backgroundColor, color } = getComputedStyle(element);
      return selector.endsWith("article") ? [backgroundColor, color] : [backgroundColor];
    }),
  );
  // The browser tells the page that it has printed, and the paper goes.
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await untilEqual(() => page.locator("[data-print]").count(), 0);
  const readable = await hasChineseFont(page);
  const reader = spawnSync("pdftotext", ["-", "-"], { input: file });
  return {
    pages: file.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    text: reader.error === undefined && readable ? reader.stdout.toString("utf8") : null,
    colours,
  };
}

/** Whether two signs come out unlike each other: without a font each is the same box, and a PDF of boxes loses signs when it is read. */
const hasChineseFont = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const drawn = ["全", "县"].map((sign) => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      if (context === null) return "";
      context.font = "40px sans-serif";
      context.fillText(sign, 0, 45);
      return canvas.toDataURL();
    });
    return drawn[0] !== drawn[1];
  });
