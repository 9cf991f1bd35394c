// From the bar to the grid to the pane by keyboard: F6 goes round, Shift+F6 back, and links to grid and pane come first in the page.
import type { Locale } from "@junheng/engine/diagnostics";
import { workbenchText } from "../messages/workbench.js";

/** The parts of the page, in the order in which F6 goes through them. */
export interface Regions {
  readonly bar: HTMLElement;
  readonly pane: HTMLElement;
  /** Puts the keyboard into the grid. */
  readonly focusGrid: () => void;
}

/** Starts it; the function it gives says the links in a language. */
export function joinRegions({ bar, pane, focusGrid }: Regions): (locale: Locale) => void {
  pane.tabIndex = -1;
  const focusPane = (): void => pane.focus();
  const focusBar = (): void => bar.querySelector("button")?.focus();
  const stops = [focusBar, focusGrid, focusPane];
  const here = (): number => {
    const active = document.activeElement;
    return bar.contains(active) ? 0 : pane.contains(active) ? 2 : 1;
  };
  // Before the grid hears of it: the grid keeps every key that it gets.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      stops[(here() + (event.shiftKey ? 2 : 1)) % stops.length]?.();
    },
    true,
  );

  const links = document.createElement("nav");
  links.className = "skip";
  const linkTo = (focus: () => void): HTMLButtonElement => {
    const link = document.createElement("button");
    link.type = "button";
    link.addEventListener("click", focus);
    links.append(link);
    return link;
  };
  const [toPane, toGrid] = [linkTo(focusPane), linkTo(focusGrid)];
  document.body.prepend(links);
  return (locale) => {
    links.setAttribute("aria-label", workbenchText("skipLinks", {}, locale));
    toPane.textContent = workbenchText("skipToPane", {}, locale);
    toGrid.textContent = workbenchText("skipToGrid", {}, locale);
  };
}
