// The language in which functions answer where their arguments do not say; the pages set it once, from their host.
import type { Locale } from "@junheng/engine/diagnostics";

let locale: Locale = "zh-CN";

/** The language in which functions answer. */
export const functionLocale = (): Locale => locale;

/** Sets the language in which functions answer. */
export const setFunctionLocale = (next: Locale): void => {
  locale = next;
};

/** The language of the product for a language tag of the host, such as `en-GB` or `zh-Hans-CN`. */
export const localeOfTag = (tag: string): Locale => (tag.toLowerCase().startsWith("zh") ? "zh-CN" : "en");
