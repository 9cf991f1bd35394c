// The whole site as files, made in memory: pages of both languages, what they search in, and what is copied along.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./file-pages.js";
import { leadsFrom } from "./leads.js";
import { render } from "./markdown.js";
import { siteSections } from "./navigation.js";
import type { Page } from "./page.js";
import { addressOf } from "./page.js";
import { framed } from "./template.js";

/** A file of the site, by its address. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** Makes the site; `api` are the pages about what programs import, which take longer to make. */
export function makeSite(api: readonly Page[]): SiteFiles {
  const files = new Map<string, string | Uint8Array>();
  const assets = new Set<string>();
  const site = siteSections(api);
  const pages = site.flatMap(({ sections }) => sections.flatMap((section) => section.pages));
  for (const { locale, sections } of site) {
    const inOrder = sections.flatMap((section) => section.pages);
    const search = inOrder.map((page, at) => {
      const rendered = render(page.markdown, leadsFrom(page, pages, assets));
      const others = pages.filter((each) => each.locale !== locale);
      const other = others.find(({ id }) => id === page.id) ?? others[0]!;
      files.set(
        addressOf(page),
        framed(page, rendered, { sections, other, before: inOrder[at - 1], after: inOrder[at + 1] }),
      );
      return {
        at: addressOf(page),
        title: page.title,
        parts: rendered.sections.map((each) => [each.anchor, each.heading, each.text]),
      };
    });
    files.set(`search-${locale}.js`, `junhengFound(${JSON.stringify(search)});\n`);
  }
  for (const name of ["site.css", "site.js"])
    files.set(name, readFileSync(join(repository, "docs/site", name), "utf8"));
  for (const file of assets) files.set(`files/${file}`, readFileSync(join(repository, file)));
  return files;
}
