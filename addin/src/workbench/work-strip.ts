// The strip under the bar: earlier work that can be gone on with or discarded, and a word where this page's work is not kept.
import type { Locale } from "@junheng/engine/diagnostics";
import type { WorkbenchMessage } from "../messages/workbench.js";
import { workbenchText } from "../messages/workbench.js";
import type { Trouble } from "../kept/keep-work.js";
import type { Offer } from "../kept/kept-work.js";
import { workName } from "./work-name.js";

/** What its buttons do. */
export interface StripActions {
  readonly take: (offer: Offer) => void;
  readonly discard: (offer: Offer) => void;
}

/** The strip, and how to change what it shows. */
export interface WorkStrip {
  readonly offer: (offer: Offer | null) => void;
  readonly trouble: (trouble: Trouble | null) => void;
  readonly setLocale: (locale: Locale) => void;
}

const troubles: Readonly<Record<Trouble, WorkbenchMessage>> = { refused: "keepingRefused", full: "keepingFull" };

/** Makes the strip behind an element; it takes no room while it has nothing to say. */
export function createWorkStrip(bar: HTMLElement, actions: StripActions, first: Locale): WorkStrip {
  const warning = document.createElement("p");
  warning.className = "strip";
  warning.setAttribute("role", "alert");
  const region = document.createElement("section");
  region.className = "strip";
  bar.after(warning, region);
  let locale = first;
  let offered: Offer | null = null;
  let said: Trouble | null = null;
  let isSure = false;
  const text = (code: WorkbenchMessage, params = {}): string => workbenchText(code, params, locale);
  const button = (code: WorkbenchMessage, action: () => void): HTMLButtonElement => {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = text(code);
    element.addEventListener("click", action);
    return element;
  };
  const draw = (): void => {
    warning.hidden = said === null;
    warning.textContent = said === null ? "" : text(troubles[said]);
    region.hidden = offered === null;
    region.setAttribute("aria-label", text("offerTake"));
    if (offered === null) return region.replaceChildren();
    const now = offered;
    const sentence = document.createElement("span");
    const file = workName(now.head.names, locale);
    const when = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(now.head.at);
    const more = now.others === 0 ? "" : ` ${text("offerMore", { count: now.others })}`;
    sentence.textContent = `${text("offer", { file, when })}${more}`;
    const discard = button(isSure ? "offerDiscardSure" : "offerDiscard", () => {
      if (isSure) return actions.discard(now);
      isSure = true;
      draw();
      region.querySelector<HTMLElement>("button:last-of-type")?.focus();
    });
    region.replaceChildren(
      sentence,
      button("offerTake", () => actions.take(now)),
      discard,
    );
  };
  draw();
  return {
    offer: (next) => {
      [offered, isSure] = [next, false];
      draw();
    },
    trouble: (next) => {
      if (next === said) return;
      said = next;
      draw();
    },
    setLocale: (next) => {
      locale = next;
      draw();
    },
  };
}
