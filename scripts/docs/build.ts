// `npm run docs`: builds the documentation as pages that open from a folder, into docs/dist/, and fails on a link that leads nowhere.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { apiPages } from "./api-pages.js";
import { brokenLinks } from "./broken-links.js";
import { repository } from "./file-pages.js";
import { makeSite } from "./site.js";

const started = performance.now();
const files = makeSite(await apiPages());
const broken = brokenLinks(files);
const folder = join(repository, "docs/dist");
rmSync(folder, { recursive: true, force: true });
for (const [address, content] of files) {
  const file = join(folder, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const pages = [...files.keys()].filter((address) => address.endsWith(".html")).length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${pages} pages in ${seconds} s. Open docs/dist/index.html, or give the folder to any web server.`);
for (const each of broken) console.error(each);
process.exitCode = broken.length > 0 ? 1 : 0;
