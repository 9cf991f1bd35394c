// The tests' browser is found on each system where its installer puts it; the machines are made up, for only one of them is here.
import { expect } from "chai";
import { findBrowser } from "../../scripts/lib/find-browser.mjs";

const machine = (platform: NodeJS.Platform, installed: readonly string[], env: Record<string, string> = {}) => ({
  platform,
  env,
  home: "/Users/wang",
  exists: (path: string) => installed.includes(path),
});

describe("The browser that is installed", () => {
  const windows = {
    ProgramFiles: "C:\\Program Files",
    "ProgramFiles(x86)": "C:\\Program Files (x86)",
    LOCALAPPDATA: "C:\\Users\\wang\\AppData\\Local",
  };
  const cases: readonly [string, NodeJS.Platform, string, Record<string, string>][] = [
    ["Debian's Chromium", "linux", "/usr/bin/chromium", {}],
    ["Chrome on Linux", "linux", "/usr/bin/google-chrome-stable", {}],
    ["Chrome on a Mac", "darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", {}],
    [
      "Edge of one user on a Mac",
      "darwin",
      "/Users/wang/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      {},
    ],
    ["Edge on Windows", "win32", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe", windows],
    [
      "Chrome of one user on Windows",
      "win32",
      "C:\\Users\\wang\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
      windows,
    ],
  ];
  for (const [name, platform, path, env] of cases)
    it(`is found: ${name}`, () => {
      expect(findBrowser(machine(platform, [path], env))).to.equal(path);
    });

  it("is none where none is installed, on a system without such folders too", () => {
    expect(findBrowser(machine("linux", []))).to.equal(null);
    expect(findBrowser(machine("win32", []))).to.equal(null);
    expect(findBrowser(machine("freebsd", ["/usr/bin/chromium"]))).to.equal(null);
  });

  it("is the one that JUNHENG_BROWSER names, and no other in its place", () => {
    const both = ["/usr/bin/chromium", "/opt/chrome"];
    expect(findBrowser(machine("linux", both, { JUNHENG_BROWSER: "/opt/chrome" }))).to.equal("/opt/chrome");
    expect(() => findBrowser(machine("linux", both, { JUNHENG_BROWSER: "/opt/none" }))).to.throw("JUNHENG_BROWSER");
  });
});
