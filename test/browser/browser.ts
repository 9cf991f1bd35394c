// A real browser for the tests: the one that is installed, else on Linux the one that npm brought.
import { chromium, type Browser } from "playwright-core";
import { browserVariable, findBrowser } from "../../scripts/lib/find-browser.mjs";

/** It opens nothing of its own on the network, and finds nothing there but this machine. */
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/**
 * The one from npm brings its own libraries only where it thinks it runs on a bare server. The switches that it proposes
 * are not taken: with one process for everything it ends with its first page, and without web security it tests less.
 */
const fromPackage = async (): Promise<string> => {
  if (process.platform !== "linux")
    throw new Error(
      `No Chrome, Edge or Chromium was found. Install one of them, or set ${browserVariable} to the path of a browser.`,
    );
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
};

/** Where the browser lies; the one from npm is unpacked where it has not been. */
export const browserPath = async (): Promise<string> => findBrowser() ?? (await fromPackage());

/** Starts the browser. Whoever starts it closes it. */
export const launchBrowser = async (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath(), args: [...quiet, ...more] });
