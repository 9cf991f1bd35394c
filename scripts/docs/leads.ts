// Where links go: from a page to a page, to the file of a picture or an example, out of the site, or nowhere.
import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { repository } from "./file-pages.js";
import type { Page } from "./page.js";
import { addressOf } from "./page.js";

/** The way from one address of the site to another. */
export const between = (from: string, to: string): string => posix.relative(posix.dirname(from), to);

/** What is copied along as it is: pictures, and files that a page gives to be copied. */
const isAsset = (file: string): boolean => /\.(?:png|svg|conf|config)$/.test(file);

/** Leads the links of a page; `assets` gathers the files that have to be copied. */
export function leadsFrom(page: Page, pages: readonly Page[], assets: Set<string>): (target: string) => string | null {
  const own = addressOf(page);
  const pageOf = (file: string): Page | undefined => {
    const found = pages.filter((each) => each.file === file || each.file === `${file}/index.md`);
    return found.find(({ locale }) => locale === page.locale) ?? found[0];
  };
  return (target) => {
    if (/^https?:/.test(target)) return target;
    const [path = "", anchor] = target.split("#");
    const behind = anchor === undefined ? "" : `#${decodeURIComponent(anchor)}`;
    if (path === "") return behind;
    if (page.file === undefined) return null;
    const file = posix.normalize(posix.join(posix.dirname(page.file), path)).replace(/\/$/, "");
    const found = pageOf(file);
    if (found !== undefined) return between(own, addressOf(found)) + behind;
    const there = join(repository, file);
    // What is nowhere stays as it is written, to be found among the broken links.
    if (!existsSync(there)) return target;
    if (!isAsset(file) || !statSync(there).isFile()) return null;
    assets.add(file);
    return between(own, `files/${file}`);
  };
}
