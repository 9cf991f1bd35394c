// The question before unsaved work is replaced by another file: a dialogue of the browser's own, which keeps the focus and ends with Esc.
import type { Locale } from "@junheng/engine/diagnostics";
import type { WorkbenchMessage } from "../messages/workbench.js";
import { workbenchText } from "../messages/workbench.js";

/** What is to become of the unsaved work. */
export type Answer = "save" | "discard" | "cancel";

const answers: readonly (readonly [Answer, WorkbenchMessage])[] = [
  ["save", "askSave"],
  ["discard", "askDiscard"],
  ["cancel", "askCancel"],
];

/** Asks; Esc is `cancel`, and so is a second question while the first one stands. `file` names what would be replaced. */
export function askToReplace(file: string, locale: Locale): Promise<Answer> {
  if (document.querySelector("dialog[open]") !== null) return Promise.resolve("cancel");
  const dialog = document.createElement("dialog");
  const title = document.createElement("h2");
  const text = document.createElement("p");
  title.id = "ask-title";
  text.id = "ask-text";
  title.textContent = workbenchText("askTitle", {}, locale);
  text.textContent = workbenchText("askText", { file }, locale);
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.setAttribute("aria-describedby", text.id);
  const buttons = answers.map(([answer, label]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = workbenchText(label, {}, locale);
    button.addEventListener("click", () => dialog.close(answer));
    return button;
  });
  dialog.append(title, text, ...buttons);
  document.body.append(dialog);
  // The grid listens to keys of the whole page.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answers.find(([answer]) => answer === dialog.returnValue)?.[0] ?? "cancel");
    });
    dialog.showModal();
  });
}
