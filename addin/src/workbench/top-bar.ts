// The bar above the grid: what is open, and the few things the page itself can do.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import type { WorkbenchMessage } from "../messages/workbench.js";
import { workbenchText } from "../messages/workbench.js";
import type { Saving } from "./opened-file.js";
import type { Preferences } from "./preferences.js";

/** What the button says for each way of saving, and what it adds for who asks. */
const saveWords: Readonly<Record<Saving, readonly [button: WorkbenchMessage, help: WorkbenchMessage]>> = {
  fresh: ["saveFile", "saveFile"],
  kept: ["saveKept", "saveKeptHelp"],
  kind: ["saveValues", "saveValuesKind"],
  several: ["saveValues", "saveValuesSeveral"],
  reshaped: ["saveValues", "saveValuesReshaped"],
  failed: ["saveValues", "saveValuesFailed"],
};

/** What the bar's buttons do. */
export interface BarActions {
  readonly open: (files: readonly File[]) => void;
  readonly save: () => void;
  readonly showTable: () => void;
  readonly switchLanguage: () => void;
  readonly switchTheme: () => void;
}

/** The bar, and how to change what it says. */
export interface TopBar {
  readonly say: (code: WorkbenchMessage, params?: DiagnosticParams) => void;
  readonly show: (preferences: Preferences) => void;
  /** How the workbook will be saved, said on the button. */
  readonly showSaving: (saving: Saving) => void;
  /** Whether there is something unsaved; null where nothing of the user's is open. */
  readonly showUnsaved: (isUnsaved: boolean | null) => void;
}

/** Fills the bar. */
export function createTopBar(bar: HTMLElement, actions: BarActions, first: Preferences): TopBar {
  const title = document.createElement("h1");
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.setAttribute("role", "status");
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = ".xlsx,.xlsm,.xls,.ods,.fods,.csv,.tsv,.parquet,.txt";
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length > 0) actions.open(files);
  });
  const button = (action: () => void): HTMLButtonElement => {
    const element = document.createElement("button");
    element.type = "button";
    element.addEventListener("click", action);
    return element;
  };
  const open = button(() => input.click());
  const save = button(actions.save);
  save.dataset["action"] = "save";
  const table = button(actions.showTable);
  const state = document.createElement("span");
  state.className = "state";
  const language = button(actions.switchLanguage);
  const theme = button(actions.switchTheme);
  bar.replaceChildren(title, notice, open, save, state, table, language, theme, input);

  let preferences = first;
  let saving: Saving = "fresh";
  let isUnsaved: boolean | null = null;
  let said: { readonly code: WorkbenchMessage; readonly params: DiagnosticParams } = { code: "gridComes", params: {} };
  const draw = (): void => {
    const text = (code: WorkbenchMessage, params: DiagnosticParams = {}): string =>
      workbenchText(code, params, preferences.locale);
    title.textContent = text("product");
    document.title = `${isUnsaved === true ? `${text("unsaved")} · ` : ""}${text("pageTitle")}`;
    state.textContent = isUnsaved === null ? "" : text(isUnsaved ? "unsaved" : "saved");
    document.documentElement.lang = preferences.locale;
    document.documentElement.dataset["theme"] = preferences.theme;
    notice.textContent = text(said.code, said.params);
    open.textContent = text("openFile");
    const [label, help] = saveWords[saving];
    save.textContent = text(label);
    save.title = text(help);
    table.textContent = text("sheetTable");
    table.title = text("sheetTableHelp");
    language.textContent = text("otherLanguage");
    theme.textContent = text(preferences.theme === "dark" ? "light" : "dark");
  };
  draw();
  return {
    say: (code, params = {}) => {
      said = { code, params };
      draw();
    },
    show: (next) => {
      preferences = next;
      draw();
    },
    showSaving: (next) => {
      saving = next;
      draw();
    },
    showUnsaved: (next) => {
      if (next === isUnsaved) return;
      isUnsaved = next;
      draw();
    },
  };
}
