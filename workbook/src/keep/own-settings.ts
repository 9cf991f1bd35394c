// Settings of ours that travel with a workbook (mapping, choices, confirmed grounds): as properties of the file, which every program keeps.
import { openArchive } from "../read/open-archive.js";
import { scanXml } from "../read/scan-xml.js";
import { packageOf } from "../read/xlsx/package.js";

/** Settings by their keys; each is a text. */
export type OwnSettings = Readonly<Record<string, string>>;

/** A property of the file, as it is called and what it holds. */
export type FileProperty = readonly [name: string, value: string];

/** Our properties are `Junheng.1`, `Junheng.2` … */
const ours = /^Junheng\.([1-9]\d{0,3})$/;

/** The longest text of a property that Excel lets anybody write; longer ones may be cut. */
const longestValue = 255;

/** More than any county needs; longer settings are not read. */
const longestText = 1_000_000;

/** Whether a part holds properties of the file, in a package of either form. */
export const isPropertiesKind = (kind: string): boolean => kind === "custom-properties" || kind === "customProperties";

/** Whether a property is one of ours. */
export const isOurs = (name: string): boolean => ours.test(name);

/**
 * Settings as properties: their JSON in pieces of 255 signs, with signs that a program might change on the way written as `\uXXXX`.
 * No settings are no properties.
 *
 * @example
 * splitSettings({ period: "2024" }) // => [["Junheng.1", '{"period":"2024"}']]
 */
export function splitSettings(settings: OwnSettings): readonly FileProperty[] {
  const kept = Object.entries(settings).filter(([, value]) => value !== "");
  if (kept.length === 0) return [];
  const text = JSON.stringify(Object.fromEntries(kept)).replace(
    /[^!-~\u00a1-\ud7ff\uf900-\ufffd]|_/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Array.from({ length: Math.ceil(text.length / longestValue) }, (_, at) => [
    `Junheng.${at + 1}`,
    text.slice(at * longestValue, (at + 1) * longestValue),
  ]);
}

/**
 * The settings in the properties of a file; none where there are none of ours, one is missing, or they are not what was written.
 *
 * @example
 * joinSettings([["Author", "王"], ["Junheng.1", '{"period":"2024"}']]) // => { period: "2024" }
 * @example
 * joinSettings([["Junheng.2", "}"]]) // => {}
 */
export function joinSettings(properties: readonly FileProperty[]): OwnSettings {
  const pieces: string[] = [];
  for (const [name, value] of properties) {
    const number = ours.exec(name)?.[1];
    if (number !== undefined) pieces[Number(number) - 1] = value;
  }
  try {
    const text = Array.from(pieces, (piece) => piece ?? "").join("");
    const found: unknown = text.length > longestText ? {} : JSON.parse(text);
    return typeof found === "object" && found !== null && !Array.isArray(found)
      ? Object.fromEntries(
          Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
        )
      : {};
  } catch {
    return {};
  }
}

/**
 * The settings of ours in a workbook (随文件保存的设置): mapping, choices, confirmed grounds.
 *
 * Rule: the properties `Junheng.1`, `Junheng.2` … joined, and read as JSON. Units: texts by their keys; of at most 1,000,000 signs
 * together. Zeros: "0" is a text. Missing: where one of the pieces is missing, all are. None: {} where there are none, or the file is
 * damaged or of another kind. Errors: none. Source: ECMA-376 part 1, 15.2.12.2 (custom file properties).
 *
 * @example
 * const file = await writeGrids([{ sheet: "1", rows: [["一小"]] }]);
 * await readSettings(await saveInto(file, [], [], { period: "2024" })) // => { period: "2024" }
 * await readSettings(file) // => {}
 */
export async function readSettings(bytes: Uint8Array): Promise<OwnSettings> {
  try {
    const book = packageOf(await openArchive(bytes));
    const path = [...book.relationsOf("").values()].find(({ kind }) => isPropertiesKind(kind))?.path;
    return joinSettings(propertiesIn(book.textOf(path) ?? ""));
  } catch {
    return {};
  }
}

/** The properties of a part, in their order. Errors: a FileProblem where its XML is not whole. */
export function propertiesIn(xml: string): readonly FileProperty[] {
  const found: FileProperty[] = [];
  let name: string | undefined;
  let value = "";
  scanXml(xml, {
    open: (tag, attributes) => {
      if (tag === "property") [name, value] = [attributes("name"), ""];
    },
    close: (tag) => {
      if (tag === "property" && name !== undefined) found.push([name, value]);
      if (tag === "property") name = undefined;
    },
    text: (text) => {
      if (name !== undefined) value += text.trim();
    },
  });
  return found;
}
