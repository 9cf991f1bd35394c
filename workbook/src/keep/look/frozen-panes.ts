// Which rows and columns of a sheet stay in view.
import type { FrozenPanes } from "../../looks/size-change.js";
import { addressOf, rangeOf } from "../../read/addresses.js";
import { tagsNamed } from "../sheet-head.js";
import { attributeOf, emptyTag, withAttribute } from "../tags.js";
import { withChild } from "./children.js";
import { withViews } from "./sheet-views.js";

const order = ["pane", "selection", "pivotSelection", "extLst"] as const;

/** The sheet with these panes in each of its windows, in place of those that it had. */
export const withFrozen = (xml: string, frozen: FrozenPanes): string =>
  withViews(xml, (view, prefix) => frozenView(view, frozen, prefix));

const frozenView = (view: string, { top, left, rows, columns }: FrozenPanes, prefix: string): string => {
  const head = tagsNamed(view, "sheetView")[0]?.tag ?? "";
  const seen = rangeOf(attributeOf(head, "topLeftCell") ?? "") ?? { top: 0, left: 0 };
  // What is not frozen along an axis stays where it was scrolled to.
  const [firstRow, firstColumn] = [rows > 0 ? top : seen.top, columns > 0 ? left : seen.left];
  const first = addressOf(firstRow, firstColumn);
  const placed = withAttribute(head, "topLeftCell", first === "A1" ? null : first) + view.slice(head.length);
  const panes = [
    ...(columns > 0 ? ["topRight"] : []),
    ...(rows > 0 ? ["bottomLeft"] : []),
    ...(rows > 0 && columns > 0 ? ["bottomRight"] : []),
  ];
  const active = panes[panes.length - 1];
  const selected = selectedIn(view);
  const none = `<${prefix}selection/>`;
  const selections =
    active === undefined
      ? selected
      : panes.map((pane) => withAttribute(pane === active ? (selected ?? none) : none, "pane", pane)).join("");
  const pane = Object.entries({
    xSplit: columns > 0 ? columns : null,
    ySplit: rows > 0 ? rows : null,
    topLeftCell: addressOf(firstRow + rows, firstColumn + columns),
    activePane: active,
    state: "frozen",
  }).reduce((tag, [name, value]) => withAttribute(tag, name, value?.toString() ?? null), `<${prefix}pane/>`);
  const split = withChild(placed, "pane", active === undefined ? null : pane, order);
  return withChild(split, "selection", selections ?? null, order);
};

/** What is selected in the pane that the user was in, in no pane yet. */
const selectedIn = (view: string): string | undefined => {
  const paneOf = (tag: string | undefined, attribute: string): string => attributeOf(tag ?? "", attribute) ?? "topLeft";
  const active = paneOf(tagsNamed(view, "pane")[0]?.tag, "activePane");
  const found = tagsNamed(view, "selection").find(({ tag }) => paneOf(tag, "pane") === active)?.tag;
  return found === undefined ? found : withAttribute(emptyTag(found), "pane", null);
};
