// The pane as WPS shows it: over WPS's workbook, with a button that hides it, since WPS gives it none. Elsewhere it says where to go.
import "./older-engine.js";
import { createWpsHost } from "../hosts/wps/create-wps-host.js";
import { openWorkbench, outsideWps } from "../messages/wps.js";
import { mountPane } from "../pane/mount.js";
import { givenByWps } from "./given.js";
import { hidePane } from "./pane-places.js";

const paragraph = (text: string, language: string): HTMLParagraphElement => {
  const element = document.createElement("p");
  element.lang = language;
  element.textContent = text;
  return element;
};

const sayOutsideWps = (element: HTMLElement): void => {
  const link = document.createElement("a");
  link.href = "../workbench.html";
  link.textContent = `${openWorkbench["zh-CN"]} · ${openWorkbench.en}`;
  element.replaceChildren(paragraph(outsideWps["zh-CN"], "zh-CN"), paragraph(outsideWps.en, "en"), link);
};

const element = document.getElementById("pane");
if (element === null) throw new Error("pane.html has no element #pane.");
const given = givenByWps(globalThis);
if (given === null) sayOutsideWps(element);
else mountPane(element, createWpsHost(given), { onHide: () => hidePane(given.shell) });
