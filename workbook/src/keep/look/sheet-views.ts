// The views of a sheet: one for each window of the workbook, usually one.
import { applyPatches } from "../patches.js";
import { tagsNamed } from "../sheet-head.js";
import { withAttribute } from "../tags.js";
import { childOf, childrenOf } from "./children.js";
import { sheetPrefix, withSheetPart } from "./sheet-parts.js";

/** The sheet with each of its views changed; it gets one where it has none. */
export function withViews(xml: string, change: (view: string, prefix: string) => string): string {
  const prefix = sheetPrefix(xml);
  const none = `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  const views = childOf(xml, "sheetViews") ?? none;
  const patches = childrenOf(views).flatMap(({ name, start, end }) =>
    name === "sheetView" ? [{ start, end, text: change(views.slice(start, end), prefix) }] : [],
  );
  return withSheetPart(xml, "sheetViews", applyPatches(views, patches));
}

/** The sheet with or without the lines between its cells. */
export const withGridlines = (xml: string, isShown: boolean): string =>
  withViews(xml, (view) => {
    const head = tagsNamed(view, "sheetView")[0]?.tag ?? "";
    return withAttribute(head, "showGridLines", isShown ? null : "0") + view.slice(head.length);
  });
