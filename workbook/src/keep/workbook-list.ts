// What the workbook part says of the whole: its sheets, its names, and whether it is calculated when it is opened.
import { markName } from "../mark.js";
import { workbookPart } from "../read/xlsx/workbook-part.js";
import { xmlText } from "../write/xml-text.js";
import type { Patch } from "./patches.js";
import { applyPatches } from "./patches.js";
import type { Tag } from "./tags.js";
import { attributeOf, scanTags, withAttribute } from "./tags.js";

/** A sheet to be listed behind those that are there, or in place of the one at a position, with the names that belong to it. */
export interface ListedMore {
  readonly name: string;
  readonly position: number | null;
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

/** The part with more sheets. */
export function listingMore(xml: string, more: readonly ListedMore[]): string {
  const tags = tagsOf(xml);
  const end = endTag(tags, "sheets");
  if (end === undefined) return xml;
  const { prefix } = end;
  const listed = tags.filter(({ name, kind }) => name === "sheet" && kind !== "close");
  const ids = listed.map(({ start, end }) => Number(attributeOf(xml.slice(start, end), "sheetId")) || 0);
  const firstId = Math.max(0, ...ids) + 1;
  const namespaced = relationPrefix(xml, tags);
  const behind = more.filter(({ position }) => position === null);
  const sheets = behind.map(
    ({ name, relation }, at) =>
      `<${prefix}sheet name="${xmlText(name)}" sheetId="${firstId + at}" ${namespaced.prefix}id="${relation}"${namespaced.declaration}/>`,
  );
  const names = more.flatMap((sheet) =>
    sheet.names.map(
      ({ name, hidden, value }) =>
        `<${prefix}definedName name="${name}" localSheetId="${sheet.position ?? listed.length + behind.indexOf(sheet)}"${hidden ? ' hidden="1"' : ""}>${xmlText(value)}</${prefix}definedName>`,
    ),
  );
  const patches: Patch[] = [{ start: end.start, end: end.start, text: sheets.join("") }];
  for (const { name, position } of more) {
    const tag = position === null ? undefined : listed[position];
    if (tag !== undefined) patches.push({ ...tag, text: withAttribute(xml.slice(tag.start, tag.end), "name", name) });
  }
  const renewed = new Set(more.map(({ position }) => position));
  for (const { start, end, name, sheet } of definedNames(xml, tags))
    if (renewed.has(sheet) && isOfResult(name)) patches.push({ start, end, text: "" });
  const list = endTag(tags, "definedNames");
  const after = endTag(tags, "externalReferences") ?? endTag(tags, "functionGroups") ?? end;
  if (names.length > 0 && list?.kind === "close")
    patches.push({ start: list.start, end: list.start, text: names.join("") });
  else if (names.length > 0) {
    const text = `<${prefix}definedNames>${names.join("")}</${prefix}definedNames>`;
    const [start, stop] = list === undefined ? [after.end, after.end] : [list.start, list.end];
    patches.push({ start, end: stop, text });
  }
  return applyPatches(xml, patches);
}

/** Names that a result sheet brings itself: its mark, and how it is printed and filtered. */
const isOfResult = (name: string): boolean => name === markName || name.startsWith("_xlnm.");

/** The defined names, each with its first tag and the position of the sheet that it belongs to. */
export const definedNames = (xml: string, tags: readonly Tag[]) =>
  tags.flatMap((head, at) => {
    if (head.name !== "definedName" || head.kind === "close") return [];
    const tag = xml.slice(head.start, head.end);
    const sheet = attributeOf(tag, "localSheetId");
    const last = head.kind === "open" ? (tags[at + 1] ?? head) : head;
    return [
      {
        head,
        start: head.start,
        end: last.end,
        name: attributeOf(tag, "name") ?? "",
        sheet: sheet === undefined ? null : Number(sheet),
      },
    ];
  });

/** The names of all sheets, in order, and of those that have cells the id of their part. */
export const sheetsOf = (xml: string) => workbookPart(xml);

/** The tags of a part. */
export const tagsOf = (xml: string): readonly Tag[] => {
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
