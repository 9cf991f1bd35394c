// What the workbook part says of the whole: its sheets, its names, and whether it is calculated when it is opened.
import { workbookPart } from "../read/xlsx/workbook-part.js";
import { xmlText } from "../write/xml-text.js";
import type { Patch } from "./patches.js";
import { applyPatches } from "./patches.js";
import type { Tag } from "./tags.js";
import { attributeOf, scanTags, withAttribute } from "./tags.js";

/** A sheet to be listed behind those that are there, with the names that belong to it (whole elements but for their first tag's number). */
export interface ListedMore {
  readonly name: string;
  readonly relation: string;
  readonly names: readonly { readonly name: string; readonly hidden: boolean; readonly value: string }[];
}

/** The elements that stand before `calcPr`, from the last on. */
const beforeCalculation = ["definedNames", "externalReferences", "functionGroups", "sheets"];

/** The part, asking to be calculated when it is opened. */
export function askingToCalculate(xml: string): string {
  const tags = tagsOf(xml);
  const there = tags.find(({ name, kind }) => name === "calcPr" && kind !== "close");
  if (there !== undefined)
    return replaced(xml, there, withAttribute(xml.slice(there.start, there.end), "fullCalcOnLoad", "1"));
  const last = beforeCalculation.map((name) => endTag(tags, name)).find((tag) => tag !== undefined);
  if (last === undefined) return xml;
  return applyPatches(xml, [{ start: last.end, end: last.end, text: `<${last.prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

/** The part with more sheets. `relationship` is the namespace of the ids of parts. */
export function listingMore(xml: string, more: readonly ListedMore[]): string {
  const tags = tagsOf(xml);
  const end = endTag(tags, "sheets");
  if (end === undefined) return xml;
  const { prefix } = end;
  const listed = tags.filter(({ name, kind }) => name === "sheet" && kind !== "close");
  const ids = listed.map(({ start, end }) => Number(attributeOf(xml.slice(start, end), "sheetId")) || 0);
  const firstId = Math.max(0, ...ids) + 1;
  const namespaced = relationPrefix(xml, tags);
  const sheets = more.map(
    ({ name, relation }, at) =>
      `<${prefix}sheet name="${xmlText(name)}" sheetId="${firstId + at}" ${namespaced.prefix}id="${relation}"${namespaced.declaration}/>`,
  );
  const names = more.flatMap((sheet, at) =>
    sheet.names.map(
      ({ name, hidden, value }) =>
        `<${prefix}definedName name="${name}" localSheetId="${listed.length + at}"${hidden ? ' hidden="1"' : ""}>${xmlText(value)}</${prefix}definedName>`,
    ),
  );
  const patches: Patch[] = [{ start: end.start, end: end.start, text: sheets.join("") }];
  const definedNames = endTag(tags, "definedNames");
  const after = endTag(tags, "externalReferences") ?? endTag(tags, "functionGroups") ?? end;
  if (names.length > 0 && definedNames?.kind === "close")
    patches.push({ start: definedNames.start, end: definedNames.start, text: names.join("") });
  else if (names.length > 0) {
    const text = `<${prefix}definedNames>${names.join("")}</${prefix}definedNames>`;
    const [start, stop] = definedNames === undefined ? [after.end, after.end] : [definedNames.start, definedNames.end];
    patches.push({ start, end: stop, text });
  }
  return applyPatches(xml, patches);
}

/** The names of all sheets, in order, and of those that have cells the id of their part. */
export const sheetsOf = (xml: string) => workbookPart(xml);

const tagsOf = (xml: string): readonly Tag[] => {
  const tags: Tag[] = [];
  scanTags(xml, (tag) => void tags.push(tag));
  return tags;
};

const endTag = (tags: readonly Tag[], name: string): Tag | undefined =>
  tags.find((tag) => tag.name === name && tag.kind !== "open");

const replaced = (xml: string, { start, end }: Tag, text: string): string => applyPatches(xml, [{ start, end, text }]);

/** How an id of a part is written here: by the prefix that the sheets have, or by one that is declared on the spot. */
const relationPrefix = (xml: string, tags: readonly Tag[]): { prefix: string; declaration: string } => {
  for (const { name, start, end } of tags) {
    const found = name === "sheet" ? /\s([^\s=:"']{1,40}:)id\s*=/.exec(xml.slice(start, end)) : null;
    const declared = found === null ? null : found[1];
    if (declared !== null && declared !== undefined)
      return {
        prefix: declared,
        declaration: isDeclaredOnTag(xml.slice(start, end), declared),
      };
  }
  return {
    prefix: "r:",
    declaration: ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  };
};

/** The declaration of a prefix that a tag carries itself, to be repeated; nothing where it stands further up. */
const isDeclaredOnTag = (tag: string, prefix: string): string => {
  const value = attributeOf(tag, `xmlns:${prefix.slice(0, -1)}`);
  return value === undefined ? "" : ` xmlns:${prefix.slice(0, -1)}="${xmlText(value)}"`;
};
