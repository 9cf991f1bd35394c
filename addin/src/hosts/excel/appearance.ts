// The language of Excel's screens, and whether they are light or dark.
import { followTheme, forcedColors } from "../follow-theme.js";
import type { HostAppearance, SpreadsheetHost } from "../spreadsheet-host.js";

/** How bright a colour `#rrggbb` looks, from 0 to 1 (ITU-R BT.709, without gamma). */
const brightness = (colour: string): number => {
  const value = Number.parseInt(colour.slice(1), 16);
  return (0.2126 * (value >> 16) + 0.7152 * ((value >> 8) & 255) + 0.0722 * (value & 255)) / 255;
};

const isDark = (colour: string | undefined): boolean =>
  colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour) && brightness(colour) < 0.5;

/** Excel says it, or shows it by the colour behind the pane. */
const isDarkOffice = (theme: Partial<Office.OfficeTheme> | undefined): boolean =>
  theme?.isDarkTheme ?? isDark(theme?.bodyBackgroundColor);

/** Any Chinese is shown Chinese, all else English. High contrast is the system's; dark is Excel's own, where it tells. */
export const appearance = (): HostAppearance => {
  // Not every Excel knows them.
  const context = Office.context as Partial<Office.Context> | undefined;
  const highContrast = globalThis.matchMedia?.(forcedColors).matches === true;
  return {
    locale: /^zh\b/i.test(context?.displayLanguage ?? "zh-CN") ? "zh-CN" : "en",
    theme: highContrast ? "highContrast" : isDarkOffice(context?.officeTheme) ? "dark" : "light",
  };
};

/** Excel has no event of its own for it: its theme is changed in its options, after which the pane is looked at again. */
export const onAppearance: NonNullable<SpreadsheetHost["onAppearance"]> = (callback) =>
  followTheme(() => appearance().theme, callback);
