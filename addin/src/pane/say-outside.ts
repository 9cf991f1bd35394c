// What a page of a spreadsheet program says where that program is not: in both languages, with the way to the workbench.
import type { LocalText } from "@junheng/engine/diagnostics";
import { openWorkbench } from "../messages/taskpane.js";

/** Puts the sentence in place of the pane. */
export const sayOutside = (element: HTMLElement, sentence: LocalText, workbench: string): void => {
  const link = document.createElement("a");
  link.href = workbench;
  link.textContent = `${openWorkbench["zh-CN"]} · ${openWorkbench.en}`;
  element.replaceChildren(paragraph(sentence["zh-CN"], "zh-CN"), paragraph(sentence.en, "en"), link);
};

const paragraph = (text: string, language: string): HTMLParagraphElement => {
  const element = document.createElement("p");
  element.lang = language;
  element.textContent = text;
  return element;
};
