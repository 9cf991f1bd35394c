// A page of ours as WPS opens it, without WPS: the built page in a browser, over a fake of its object model.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";

/** What the fake in the page can be asked. */
export interface FakeInPage {
  readonly fill: (name: string, rows: readonly (readonly unknown[])[]) => void;
  readonly select: (name: string, address: string) => void;
  readonly formula: (name: string, address: string) => unknown;
  readonly sheets: () => readonly (readonly [name: string, visible: number])[];
  readonly cells: (name: string) => Readonly<Record<string, unknown>>;
  readonly panes: () => readonly { readonly url: string; readonly Visible: boolean }[];
  readonly names: () => readonly string[];
  readonly call: (name: string, ...values: readonly unknown[]) => unknown;
}

let bundled: Promise<string> | undefined;
const fake = (): Promise<string> =>
  (bundled ??= build({
    entryPoints: [fileURLToPath(new URL("../wps/in-page.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    conditions: ["@junheng/source"],
    logLevel: "silent",
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? ""));

/** What a test holds of the page. */
export interface WpsTestPage {
  readonly page: Page;
  /** What the page complained of: errors, refused requests, broken policies. */
  readonly complaints: readonly string[];
}

/** Opens a page of ours at its address, before which a script may run that makes the browser poorer. */
export const openWpsPage = async (browser: Browser, address: string, before = ""): Promise<WpsTestPage> => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, locale: "zh-CN" });
  page.setDefaultTimeout(180_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.addInitScript(`${await fake()}\n${before}`);
  await page.goto(address);
  return { page, complaints };
};
