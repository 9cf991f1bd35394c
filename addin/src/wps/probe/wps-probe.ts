// The page that tries WPS: a volunteer opens it from the ribbon, lets it run, and sends its text back.
import "./missing.js";
import "../../files/older-engine.js";
import { outsideWps } from "../../messages/wps.js";
import { probing } from "../../messages/wps-probe.js";
import { sayOutside } from "../../pane/say-outside.js";
import { givenByWps, type WpsPage } from "../given.js";
import { probeText, runProbe } from "./run-probe.js";
import { probedIn, steps } from "./steps.js";

const globals: Readonly<Record<string, unknown>> = globalThis;

const element = (tag: "h1" | "p" | "button", text: string): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text });

const show = (main: HTMLElement, given: WpsPage): void => {
  const { locale } = given.appearance;
  document.documentElement.lang = locale;
  const status = Object.assign(element("p", ""), { role: "status" });
  const begin = element("button", probing.begin[locale]);
  begin.addEventListener("click", () => {
    begin.remove();
    void runProbe(steps, probedIn(globals, given), (name) => {
      status.textContent = `${probing.running[locale]}${name}`;
    }).then((results) => {
      status.textContent = probing.done[locale];
      main.append(...resultOf(probeText(results), locale));
    });
  });
  main.append(element("h1", probing.title[locale]), element("p", probing.before[locale]), begin, status);
};

/** The text, selected by one press where the page may not write to the clipboard. */
const resultOf = (text: string, locale: WpsPage["appearance"]["locale"]): readonly HTMLElement[] => {
  const area = document.createElement("textarea");
  area.readOnly = true;
  area.value = text;
  area.setAttribute("aria-label", probing.result[locale]);
  const copy = element("button", probing.copy[locale]);
  copy.addEventListener("click", () => {
    area.select();
    if (document.execCommand("copy")) copy.textContent = probing.copied[locale];
  });
  return [copy, area];
};

const main = document.getElementById("probe");
if (main === null) throw new Error("probe.html has no element #probe.");
const given = givenByWps(globals);
if (given === null) sayOutside(main, outsideWps, "../workbench.html");
else show(main, given);
