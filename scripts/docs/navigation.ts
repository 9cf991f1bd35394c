// The navigation: every section with its pages, those made from files and those made from data.
import type { Locale } from "@junheng/engine/diagnostics";
import { sections } from "./contents.js";
import { decisionPages, filePages, isThere } from "./file-pages.js";
import type { Page } from "./page.js";
import { rubricPages } from "./rubric-pages.js";
import { standardPages } from "./standard-pages.js";

/** A section of the navigation in one language. */
export interface NavigationSection {
  readonly title: string;
  readonly pages: readonly Page[];
}

const titles = {
  standards: { "zh-CN": "内置标准", en: "Built-in standards" },
  rubrics: { "zh-CN": "内置细则", en: "Built-in rubrics" },
  decisions: { "zh-CN": "决定", en: "Decisions" },
  api: { "zh-CN": "接口", en: "API" },
} as const;

const isList = ({ id }: Page): boolean => id.endsWith("/index");

/** All sections in both languages; `api` are the pages about what programs import. */
export function siteSections(
  api: readonly Page[],
): readonly { readonly locale: Locale; readonly sections: readonly NavigationSection[] }[] {
  const made = { standards: standardPages(), rubrics: rubricPages(), decisions: decisionPages(), api };
  return (["zh-CN", "en"] as const).map((locale) => {
    const ofFiles = sections.map(({ title, pages }) => ({
      title: title[locale],
      pages: pages
        .filter(isThere)
        .flatMap(filePages)
        .filter((page) => page.locale === locale),
    }));
    const ofData = (kind: keyof typeof made): NavigationSection => ({
      title: titles[kind][locale],
      pages: made[kind].filter((page) => page.locale === locale),
    });
    const all = [
      ...ofFiles.slice(0, 3),
      ofData("standards"),
      ofData("rubrics"),
      ...ofFiles.slice(3),
      ofData("decisions"),
      ofData("api"),
    ];
    return { locale, sections: all.filter(({ pages }) => pages.length > 0) };
  });
}

/** The pages that the navigation names: of decisions and of the API the list alone, which leads to the others. */
export const namedPages = ({ pages }: NavigationSection): readonly Page[] => {
  const lists = pages.filter(isList);
  return pages.length > 20 && lists.length > 0 ? lists : pages;
};
