// The pages beside the sheet: each made once a session, shown and hidden by the ribbon and by itself.
import type { WpsPane, WpsShell } from "./given.js";

/** The page of the pane. */
const pane = "pane.html";

/** Under what the ribbon leaves the part that it asks for: its page and the pane's share nothing else. */
const partKey = "junheng.part";

/** Asks the pane for a part. */
export const askForPart = (shell: WpsShell, part: string): void => shell.PluginStorage.setItem(partKey, part);

/** The part that was asked for since the last time; none where none was. */
export const askedPart = (shell: WpsShell): string | null => {
  const part = shell.PluginStorage.getItem(partKey);
  if (typeof part !== "string" || part === "") return null;
  shell.PluginStorage.setItem(partKey, "");
  return part;
};

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
  if (there === null) show(shell, page, make);
  else there.Visible = !there.Visible;
};

/** Shows our pane, made where there is none. */
export const showPane = (shell: WpsShell, make: () => WpsPane): void => {
  const there = found(shell, pane);
  if (there === null) show(shell, pane, make);
  else there.Visible = true;
};

const show = (shell: WpsShell, page: string, make: () => WpsPane): void => {
  const made = make();
  shell.PluginStorage.setItem(keyOf(page), made.ID);
  made.Visible = true;
};

/** Hides our pane. */
export const hidePane = (shell: WpsShell): void => {
  const there = found(shell, pane);
  if (there !== null) there.Visible = false;
};
