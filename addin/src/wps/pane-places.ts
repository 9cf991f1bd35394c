// The pages beside the sheet: each made once a session, shown and hidden by the ribbon and by itself.
import type { WpsPane, WpsShell } from "./given.js";

/** The page of the pane. */
const pane = "pane.html";

/** Under what the pages of this add-in share which one shows a page of ours; it is gone when WPS is closed. */
const keyOf = (page: string): string => (page === pane ? "junheng.pane" : `junheng.${page}`);

/** What shows a page of ours; null where there is none yet. */
const found = (shell: WpsShell, page: string): WpsPane | null => {
  const id = Number(shell.PluginStorage.getItem(keyOf(page)) ?? Number.NaN);
  return Number.isFinite(id) ? (shell.GetTaskPane(id) ?? null) : null;
};

/** Shows a page, made where there is none; one that is seen is hidden. */
export const togglePane = (shell: WpsShell, page: string, make: () => WpsPane): void => {
  const there = found(shell, page);
  if (there !== null) {
    there.Visible = !there.Visible;
    return;
  }
  const made = make();
  shell.PluginStorage.setItem(keyOf(page), made.ID);
  made.Visible = true;
};

/** Hides our pane. */
export const hidePane = (shell: WpsShell): void => {
  const there = found(shell, pane);
  if (there !== null) there.Visible = false;
};
