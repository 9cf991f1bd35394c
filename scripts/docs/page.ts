// A page of the site, and where it stands: Chinese at the top, English in en/.
import type { Locale } from "@junheng/engine/diagnostics";

/** The languages of the site, the first one at its top. */
export const languages: readonly Locale[] = ["zh-CN", "en"];

/** One page in one language. */
export interface Page {
  /** Its address without language and ending: "planning", "decisions/0008-zeros". */
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly markdown: string;
  /** The file it was written in, from the top of the repository; none for pages made from data. */
  readonly file?: string;
  /** Its text is not in the language of the page around it. */
  readonly foreign?: boolean;
}

/** The name of a page's file in the site. */
export const addressOf = ({ id, locale }: Pick<Page, "id" | "locale">): string =>
  `${locale === "zh-CN" ? "" : `${locale}/`}${id}.html`;
