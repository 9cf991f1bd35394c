// The pane beside the sheet: made once a session, shown and hidden by the ribbon and by itself.
import type { WpsPane, WpsShell } from "./given.js";

/** Under what the pages of this add-in share which pane is ours; it is gone when WPS is closed. */
const paneKey = "junheng.pane";

/** Our pane; null where there is none yet. */
export const ourPane = (shell: WpsShell): WpsPane | null => {
  const id = Number(shell.PluginStorage.getItem(paneKey) ?? Number.NaN);
  return Number.isFinite(id) ? (shell.GetTaskPane(id) ?? null) : null;
};

/** Shows our pane, and makes it where there is none. */
export const showPane = (shell: WpsShell, url: string, title: string): void => {
  const pane = ourPane(shell) ?? madePane(shell, url, title);
  pane.Visible = true;
};

const madePane = (shell: WpsShell, url: string, title: string): WpsPane => {
  const pane = shell.CreateTaskPane(url, title);
  shell.PluginStorage.setItem(paneKey, pane.ID);
  return pane;
};

/** Hides our pane. */
export const hidePane = (shell: WpsShell): void => {
  const pane = ourPane(shell);
  if (pane !== null) pane.Visible = false;
};
