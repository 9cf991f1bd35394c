// The frame of every page: header with search and languages, navigation, the text, its headings, the pages before and after.
import type { Locale } from "@junheng/engine/diagnostics";
import { between } from "./leads.js";
import type { Rendered } from "./markdown.js";
import type { NavigationSection } from "./navigation.js";
import { namedPages } from "./navigation.js";
import type { Page } from "./page.js";
import { addressOf } from "./page.js";

const words = {
  "zh-CN": {
    site: "均衡 文档",
    search: "搜索（按 / 键）",
    navigation: "目录",
    outline: "本页",
    other: "English",
    theme: "深浅色",
    skip: "跳到正文",
    foreign: "本页只有英文。",
    mark: "英文",
    before: "上一页",
    after: "下一页",
    none: "没有找到。",
  },
  en: {
    site: "Junheng documentation",
    search: "Search (press /)",
    navigation: "Contents",
    outline: "On this page",
    other: "中文",
    theme: "Light or dark",
    skip: "Skip to the text",
    foreign: "This page is in Chinese only.",
    mark: "Chinese",
    before: "Before",
    after: "Next",
    none: "Nothing was found.",
  },
} as const;

/** A text within HTML. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const said = (locale: Locale) => words[locale === "en" ? "en" : "zh-CN"];

/** What a page is framed with. */
export interface Frame {
  readonly sections: readonly NavigationSection[];
  /** The same page in the other language, or its first page. */
  readonly other: Page;
  readonly before?: Page | undefined;
  readonly after?: Page | undefined;
}

const navigationOf = (page: Page, sections: readonly NavigationSection[]): string =>
  sections
    .map((section, at) => {
      const within = section.pages.some(({ id }) => id === page.id);
      // On the first page the jobs are open too: that is what one comes for.
      const open = within || (page.id === "index" && at === 1) ? " open" : "";
      const named = namedPages(section);
      const items = named.map((each) => {
        const here = each.id === page.id || (within && named.length === 1) ? ' aria-current="page"' : "";
        const mark = each.foreign === true ? ` <small>${said(page.locale).mark}</small>` : "";
        return `<li><a href="${between(addressOf(page), addressOf(each))}"${here}>${escaped(each.title)}${mark}</a></li>`;
      });
      return `<details${open}><summary>${escaped(section.title)}</summary><ul>${items.join("")}</ul></details>`;
    })
    .join("\n");

/** A page as HTML. */
export function framed(page: Page, { html, headings }: Rendered, { sections, other, before, after }: Frame): string {
  const say = said(page.locale);
  const own = addressOf(page);
  const to = (address: string): string => between(own, address);
  const inner = headings.filter(({ level }) => level === 2 || level === 3);
  const outline = inner.map(
    ({ level, text, anchor }) => `<li class="l${level}"><a href="#${escaped(anchor)}">${escaped(text)}</a></li>`,
  );
  const step = (word: string, near: Page | undefined): string =>
    near === undefined
      ? "<span></span>"
      : `<a href="${to(addressOf(near))}"><small>${word}</small>${escaped(near.title)}</a>`;
  return `<!doctype html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)} · ${say.site}</title>
<link rel="stylesheet" href="${to("site.css")}">
<script src="${to("site.js")}" defer></script>
</head>
<body data-top="${to("index.html").slice(0, -"index.html".length)}" data-search="${to(`search-${page.locale}.js`)}" data-none="${say.none}">
<a class="skip" href="#text">${say.skip}</a>
<header>
<a class="site" href="${to(page.locale === "en" ? "en/index.html" : "index.html")}">${say.site}</a>
<form role="search"><input type="search" placeholder="${say.search}" aria-label="${say.search}"><ol class="found" hidden></ol></form>
<button type="button" class="theme" title="${say.theme}" aria-label="${say.theme}">◐</button>
<a class="other" href="${to(addressOf(other))}" lang="${other.locale}">${say.other}</a>
</header>
<div class="columns">
<nav class="contents" aria-label="${say.navigation}"><details class="all" open><summary>${say.navigation}</summary>
${navigationOf(page, sections)}
</details></nav>
<main id="text">${page.foreign === true ? `<p class="foreign">${say.foreign}</p>` : ""}
${html}
<div class="steps">${step(say.before, before)}${step(say.after, after)}</div>
</main>
<nav class="outline" aria-label="${say.outline}">${outline.length > 1 ? `<strong>${say.outline}</strong><ul>${outline.join("")}</ul>` : ""}</nav>
</div>
</body>
</html>
`;
}
