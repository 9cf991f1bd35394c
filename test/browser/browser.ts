// A real browser for the tests: Debian's Chromium where it is installed, else the one that npm brought.
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const debian = "/usr/bin/chromium";

/** It opens nothing of its own on the network. */
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The one from npm brings its own libraries only where it thinks it runs on a bare server. The switches that it proposes
 * are not taken: with one process for everything it ends with its first page, and without web security it tests less.
 */
const fromPackage = async (): Promise<string> => {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
};

/** Starts the browser. Whoever starts it closes it. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: existsSync(debian) ? debian : await fromPackage(), args: quiet });
