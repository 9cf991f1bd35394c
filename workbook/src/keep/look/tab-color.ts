// The colour of a sheet's tab.
import { argb } from "./argb.js";
import { childOf, withChild } from "./children.js";
import { sheetPrefix, withSheetPart } from "./sheet-parts.js";

/** The sheet with a tab of this colour, `#rrggbb`, or of none. */
export function withTabColor(xml: string, color: string | null): string {
  const prefix = sheetPrefix(xml);
  const properties = childOf(xml, "sheetPr");
  if (properties === undefined && color === null) return xml;
  const text = color === null ? null : `<${prefix}tabColor rgb="${argb(color)}"/>`;
  return withSheetPart(
    xml,
    "sheetPr",
    withChild(properties ?? `<${prefix}sheetPr/>`, "tabColor", text, ["tabColor", "outlinePr", "pageSetUpPr"]),
  );
}
