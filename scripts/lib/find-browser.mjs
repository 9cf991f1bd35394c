// The Chromium, Chrome or Edge that is installed here, on Linux, macOS and Windows.
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/** The variable that names another browser. */
export const browserVariable = "JUNHENG_BROWSER";

const onLinux = () => [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
];

const onMac = (env, home) =>
  ["/", home].flatMap((root) =>
    ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) =>
      posix.join(root, "Applications", `${name}.app`, "Contents", "MacOS", name),
    ),
  );

const onWindows = (env) =>
  [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA]
    .filter((root) => root !== undefined && root !== "")
    .flatMap((root) =>
      [
        ["Google", "Chrome", "Application", "chrome.exe"],
        ["Microsoft", "Edge", "Application", "msedge.exe"],
        ["Chromium", "Application", "chrome.exe"],
      ].map((parts) => win32.join(root, ...parts)),
    );

const places = { linux: onLinux, darwin: onMac, win32: onWindows };

/**
 * The path of a browser; null where none is found. The one that `JUNHENG_BROWSER` names goes before all others: throws where it is
 * not there, for another browser than the one that was asked for would mislead.
 */
export const findBrowser = ({
  platform = process.platform,
  env = process.env,
  home = homedir(),
  exists = existsSync,
} = {}) => {
  const named = env[browserVariable];
  if (named !== undefined && named !== "") {
    if (exists(named)) return named;
    throw new Error(
      `${browserVariable}=${named}: 没有这个文件，请填浏览器程序的完整路径。 There is no such file; give the full path of the browser.`,
    );
  }
  return (places[platform]?.(env, home) ?? []).find((path) => exists(path)) ?? null;
};
