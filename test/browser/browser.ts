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

/** The one from npm brings its own libraries only where it thinks it runs on a bare server. */
const fromPackage = async () => {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath(), args: [...new Set([...packaged.args, ...quiet])] };
};

/** Starts the browser. Whoever starts it closes it. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch(existsSync(debian) ? { executablePath: debian, args: quiet } : await fromPackage());
