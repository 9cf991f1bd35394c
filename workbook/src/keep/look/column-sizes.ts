// Widths of columns, and which are hidden. An element of the file may stand for many columns: it is split where some of them are changed.
import type { ColumnSize } from "../../looks/size-change.js";
import type { Patch } from "../patches.js";
import { applyPatches } from "../patches.js";
import { tagsNamed } from "../sheet-head.js";
import { attributeOf, emptyTag, withAttribute } from "../tags.js";
import { childOf, childrenOf } from "./children.js";
import type { Columns } from "./column-runs.js";
import { columnRuns, within, without } from "./column-runs.js";
import { sheetPrefix, withSheetPart } from "./sheet-parts.js";

/** As wide are columns of programs that do not say it (11 points of Excel's own font). */
const usualWidth = "9.140625";

/** The sheet with these columns so; one that its XML does not have is put in. */
export function withColumnSizes(xml: string, sizes: readonly ColumnSize[]): string {
  if (sizes.length === 0) return xml;
  const prefix = sheetPrefix(xml);
  const usual = attributeOf(childOf(xml, "sheetFormatPr") ?? "", "defaultColWidth") ?? usualWidth;
  const there = columnsIn(xml);
  const patches: Patch[] = [];
  let left = columnRuns(sizes);
  for (const columns of there) {
    const { tag, start, end } = columns;
    const changed = within(left, columns).map((run) => ({ ...run, tag: sized(tag, run.size, usual) }));
    if (changed.length === 0) continue;
    const kept = changed.reduce<readonly (Columns & { readonly tag: string })[]>(without, [columns]);
    const pieces = [...kept, ...changed].sort((a, b) => a.first - b.first);
    patches.push({ start, end, text: pieces.map(numbered).join("") });
    left = without(left, columns);
  }
  const added = left.map((run) => ({ ...run, tag: sized(`<${prefix}col width="${usual}"/>`, run.size, usual) }));
  const last = there[there.length - 1];
  if (last === undefined)
    return withSheetPart(xml, "cols", `<${prefix}cols>${added.map(numbered).join("")}</${prefix}cols>`);
  for (const run of [...added].sort((a, b) => a.first - b.first)) {
    const start = there.find(({ first }) => first > run.first)?.start ?? last.end;
    patches.push({ start, end: start, text: numbered(run) });
  }
  return applyPatches(xml, patches);
}

/** The columns that the sheet says something of, each element as one tag. */
const columnsIn = (xml: string) =>
  childrenOf(xml)
    .filter(({ name }) => name === "cols")
    .flatMap(({ start: from, end: until }) =>
      childrenOf(xml.slice(from, until)).map(({ start, end }) => {
        const tag = tagsNamed(xml.slice(from + start, from + end), "col")[0]?.tag ?? "";
        const [first, last] = [Number(attributeOf(tag, "min")) - 1, Number(attributeOf(tag, "max")) - 1];
        return { first, last, tag: emptyTag(tag), start: from + start, end: from + end };
      }),
    )
    .filter(({ first, last }) => first >= 0 && last >= first);

const numbered = ({ tag, first, last }: Columns & { readonly tag: string }): string =>
  withAttribute(withAttribute(tag, "min", String(first + 1)), "max", String(last + 1));

const sized = (tag: string, { width, hidden }: ColumnSize, usual: string): string => {
  let text = tag;
  const set = (name: string, value: string | null): void => void (text = withAttribute(text, name, value));
  // A column that was hidden by having no width is as wide as others when it is shown again.
  const isShownFlat = hidden === false && Number(attributeOf(tag, "width") ?? NaN) === 0;
  if (width !== undefined || isShownFlat) {
    set("width", width === undefined ? usual : String(width));
    set("customWidth", width === undefined ? null : "1");
    set("bestFit", null);
  }
  if (hidden !== undefined) set("hidden", hidden ? "1" : null);
  return text;
};
