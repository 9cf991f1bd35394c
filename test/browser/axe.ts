// What of a page is against the rules of axe.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** To be evaluated in a page before it is looked at. */
export const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Against which rule an element of the page is, and why. */
export interface Fault {
  readonly rule: string;
  readonly element: string;
  readonly why: string;
  /** Whether it is a widget of the grid's library, which we cannot write otherwise. */
  readonly isOfGrid: boolean;
}

/**
 * Looks once colours have come to rest; a contrast that is amiss only while work ends and buttons change their colours is none. Only contrast is
 * looked at again: the other rules do not change with time, and a look takes seconds.
 */
export const faultsOf = async (page: Page): Promise<readonly Fault[]> => {
  const first = await lookAt(page);
  if (!first.some(({ rule }) => rule === contrast)) return first;
  const again = await lookAt(page, contrast);
  return first.filter(({ rule, element }) => rule !== contrast || again.some((each) => each.element === element));
};

const contrast = "color-contrast";

/** By every rule, or by one. What Fluent puts before and behind its own traps of focus gives the focus on at once. */
const lookAt = (page: Page, rule?: string): Promise<readonly Fault[]> =>
  page.evaluate(`Promise.all(document.getAnimations().filter((each) => each instanceof CSSTransition).map((each) => each.finished.catch(() => null)))
    .then(() => axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"], ${rule === undefined ? "" : `runOnly: ["${rule}"]`} }))
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) => {
      const element = document.querySelector(target[0]);
      const isOfGrid = element?.closest('#grid, [data-u-comp], [data-slot], section[aria-label^="Notifications"]') != null;
      return { rule: id, element: html.slice(0, 200), why: failureSummary, isOfGrid };
    })))`);
