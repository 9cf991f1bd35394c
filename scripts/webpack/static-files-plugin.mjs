// Files that go into dist/ as they are: icons, the support page, the sample workbook, the manifest with its addresses, and the Office library for closed networks.
import { createRequire } from "node:module";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { repository } from "../lib/repository.mjs";
import { manifestFor } from "../packages/manifest.mjs";

/** What office.js asks for when it runs in Excel: the client of each platform, a table of file names, and its sentences. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-winrt-16.00.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
];

/** The Office library is Microsoft's: it is copied from the installed package, never kept in the repository, never changed. */
const officeFolder = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const assetsFolder = join(repository, "addin", "assets");
/** What WPS reads beside the pages: its ribbon, and what the add-in is. */
const wpsFolder = join(repository, "addin", "src", "wps", "shell");
const samplesFolder = join(repository, "samples");
const manifestFile = join(repository, "manifest.xml");

/** Where Excel's add-in stands nowhere, it has no manifest. */
const manifests = async (environment) =>
  environment.id === undefined
    ? []
    : [{ name: "manifest.xml", content: manifestFor(await readFile(manifestFile, "utf8"), environment) }];

const filesFor = async (environment) => [
  ...(await manifests(environment)),
  ...(await Promise.all(
    (await readdir(assetsFolder)).map(async (file) => ({
      name: `assets/${file}`,
      content: await readFile(join(assetsFolder, file)),
    })),
  )),
  ...(await Promise.all(
    (await readdir(wpsFolder)).map(async (file) => ({
      name: `wps/${file}`,
      content: await readFile(join(wpsFolder, file)),
    })),
  )),
  // The ribbon of WPS looks for its picture beside itself.
  { name: "wps/icon-32.png", content: await readFile(join(assetsFolder, "icon-32.png")) },
  ...(await Promise.all(
    (await readdir(samplesFolder))
      .filter((file) => file.endsWith(".xlsx"))
      .map(async (file) => ({ name: `samples/${file}`, content: await readFile(join(samplesFolder, file)) })),
  )),
  ...(await Promise.all(
    officeFiles.map(async (file) => ({ name: `office/${file}`, content: await readFile(join(officeFolder, file)) })),
  )),
];

export class StaticFilesPlugin {
  constructor(environment) {
    this.environment = environment;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("StaticFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "StaticFilesPlugin", stage }, async () => {
        for (const { name, content } of await filesFor(this.environment)) {
          compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
        }
      });
    });
  }
}
