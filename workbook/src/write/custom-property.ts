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
 * The file with one property, in place of those it had. Errors: fflate's, where the bytes are no archive.
 *
 * Source: ECMA-376 part 1, 15.2.12.2 (custom file properties).
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

/** The value that `withProperty` wrote; none where the bytes are no whole archive or hold no such property. */
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
 * What a file holds beside its properties and what declares them, as text: a line for each part with its length and CRC-32, in the order of names. It is
 * another one as soon as a program saves the file with any change. None where the bytes are no whole archive.
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
