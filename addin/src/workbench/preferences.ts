// The language and the theme: what the user chose before, else what the browser says.
import type { Locale } from "@junheng/engine/diagnostics";
import { readStored, store } from "./stored.js";

/** What the page looks like. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: "light" | "dark";
}

const key = "junheng.preferences";

/** The preferences to start with. A browser that keeps nothing is no error. */
export function loadPreferences(): Preferences {
  const kept = readStored(key) as Partial<Preferences> | null;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    locale:
      kept?.locale === "en" || kept?.locale === "zh-CN"
        ? kept.locale
        : /^zh/i.test(navigator.language)
          ? "zh-CN"
          : "en",
    theme: kept?.theme === "dark" || kept?.theme === "light" ? kept.theme : dark ? "dark" : "light",
  };
}

/** Keeps the preferences for the next time. */
export const savePreferences = (preferences: Preferences): void => store(key, preferences);
