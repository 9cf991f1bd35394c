// Follows whether the page is to be light, dark or of high contrast, where no single event tells: whatever may come with a change is listened to.
import type { HostAppearance, Unsubscribe } from "./spreadsheet-host.js";

/** The system's word for high contrast. */
export const forcedColors = "(forced-colors: active)";

/** What a page has for listening; a test gives its own. */
export interface ThemePage {
  readonly matchMedia?: (query: string) => Pick<MediaQueryList, "addEventListener" | "removeEventListener">;
  readonly addEventListener: (type: string, listener: () => void) => void;
  readonly removeEventListener: (type: string, listener: () => void) => void;
}

/** Calls back with the theme when it is another than before: the system's contrast changed, or the page is looked at again. */
export const followTheme = (
  now: () => HostAppearance["theme"],
  callback: (changed: Pick<HostAppearance, "theme">) => void,
  page: ThemePage = globalThis,
): Unsubscribe => {
  let shown = now();
  const look = (): void => {
    const theme = now();
    if (theme === shown) return;
    shown = theme;
    callback({ theme });
  };
  const contrast = page.matchMedia?.(forcedColors);
  contrast?.addEventListener("change", look);
  page.addEventListener("focus", look);
  return () => {
    contrast?.removeEventListener("change", look);
    page.removeEventListener("focus", look);
  };
};
