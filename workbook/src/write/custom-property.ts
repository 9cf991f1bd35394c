// A property of an .xlsx or .docx of our own (文档自定义属性): every office program shows it among the file's details and keeps it.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "../read/crc32.js";
import { propertyContentType, propertyFormat, propertyPart as part } from "../property-part.js";
import { xmlText } from "./xml-text.js";

const typesPart = "[Content_Types].xml";
const relationsPart = "_rels/.rels";

/** More than a property of ours takes; a part that says it is longer is not looked at. */
const longestPart = 10_000;

/** A zip archive cannot say earlier; without a clock of ours every part has this date. */
const noDate = new Date(1980, 0, 1);

/** What declares the properties beside them. */
const declaring = new Set([part, typesPart, relationsPart]);

const office = "http://schemas.openxmlformats.org/officeDocument/2006";

/**
 * A file (.xlsx, .docx) with one custom property (自定义属性), in place of those it had.
 *
 * Rule: the part of properties is written anew and declared once; all other parts stay. Units: name and value are texts, escaped for XML.
 * Zeros: none. Missing: an empty value is written as one. None: there is always a file. Errors: fflate's, where the bytes are no archive.
 * Source: ECMA-376 part 1, 15.2.12.2 (custom file properties).
 *
 * @example
 * propertyOf(withProperty(await writeGrids([{ sheet: "1", rows: [["一小"]] }]), "Made", "by us"), "Made") // => "by us"
 */
export function withProperty(bytes: Uint8Array, name: string, value: string): Uint8Array {
  const parts = unzipSync(bytes);
  const insert = (at: string, before: string, xml: string): void => {
    const text = strFromU8(parts[at] ?? new Uint8Array());
    if (!text.includes(part)) parts[at] = strToU8(text.replace(before, () => xml + before));
  };
  insert(typesPart, "</Types>", `<Override PartName="/${part}" ContentType="${propertyContentType}"/>`);
  insert(
    relationsPart,
    "</Relationships>",
    `<Relationship Id="customProperties" Type="${office}/relationships/custom-properties" Target="${part}"/>`,
  );
  parts[part] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"><property fmtid="${propertyFormat}" pid="2" name="${xmlText(name)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property></Properties>`,
  );
  return zipSync(parts, { mtime: noDate });
}

/**
 * The value that `withProperty` wrote (读取自定义属性).
 *
 * Rule: the text behind the name, up to the next tag, escaped as it was written. Units: none. Zeros: an empty value is an empty text.
 * Missing: as none. None: undefined where the bytes are no whole archive, or hold no such property, or a part too long to be ours. Errors:
 * none. Source: ECMA-376 part 1, 15.2.12.2.
 *
 * @example
 * propertyOf(new Uint8Array([1, 2, 3]), "Made") // => undefined
 */
export function propertyOf(bytes: Uint8Array, name: string): string | undefined {
  try {
    const parts = unzipSync(bytes, { filter: (file) => file.name === part && file.originalSize <= longestPart });
    const text = strFromU8(parts[part] ?? new Uint8Array());
    const [, behind] = text.split(`name="${name}"><vt:lpwstr>`);
    return behind?.includes("<") === true ? behind.slice(0, behind.indexOf("<")) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What a file holds beside its properties and what declares them (文件各部分的指纹), as text: another one as soon as a program saves it with any
 * change.
 *
 * Rule: a line for each part with its length and CRC-32, in the order of names. Units: length in bytes, CRC-32 as a whole number from 0.
 * Zeros: an empty part has 0 and 0. Missing: none. None: undefined where the bytes are no whole archive. Errors: none. Source: CRC-32 as in
 * ISO 3309; it tells change, not forgery.
 *
 * @example
 * const file = await writeGrids([{ sheet: "1", rows: [["一小"]] }]);
 * partsOf(file) === partsOf(withProperty(file, "Made", "by us")) // => true
 */
export function partsOf(bytes: Uint8Array): string | undefined {
  try {
    return Object.entries(unzipSync(bytes, { filter: ({ name }) => !declaring.has(name) }))
      .map(([name, content]) => `${name} ${content.length} ${crc32(content)}\n`)
      .sort()
      .join("");
  } catch {
    return undefined;
  }
}
