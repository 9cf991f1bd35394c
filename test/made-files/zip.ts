// Archives made by hand for tests: with any claim about their sizes.
import { crc32, deflateRawSync } from "node:zlib";

/** An entry: its name, its content already packed or not, and the size it claims. */
export interface MadeEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Packed bytes to write instead of packing the content. */
  readonly packed?: Uint8Array;
  readonly claimedSize?: number;
}

const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** Writes an archive of deflated entries. */
export function madeZip(entries: readonly MadeEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, packed, claimedSize } of entries) {
    const label = new TextEncoder().encode(name);
    const data = packed ?? deflateRawSync(content);
    const sum = typeof crc32 === "function" ? crc32(content) : 0;
    const shared = [
      ...u16(20),
      ...u16(0),
      ...u16(8),
      ...u32(0),
      ...u32(sum),
      ...u32(data.length),
      ...u32(claimedSize ?? content.length),
      ...u16(label.length),
      ...u16(0),
    ];
    parts.push(Uint8Array.from([...u32(0x04034b50), ...shared]), label, data);
    directory.push(
      Uint8Array.from([
        ...u32(0x02014b50),
        ...u16(20),
        ...shared,
        ...u16(0),
        ...u16(0),
        ...u16(0),
        ...u32(0),
        ...u32(offset),
      ]),
      label,
    );
    offset += 30 + label.length + data.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const end = Uint8Array.from([
    ...u32(0x06054b50),
    ...u32(0),
    ...u16(entries.length),
    ...u16(entries.length),
    ...u32(size),
    ...u32(offset),
    ...u16(0),
  ]);
  return Uint8Array.from(Buffer.concat([...parts, ...directory, end]));
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

const xmlEntry = (name: string, xml: string): MadeEntry => ({
  name,
  content: new TextEncoder().encode(`<?xml version="1.0"?>${xml}`),
});

/** The parts of a workbook with one sheet, but for the sheet itself. */
const frame: readonly MadeEntry[] = [
  xmlEntry(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  ),
  xmlEntry(
    "_rels/.rels",
    `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  xmlEntry(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="学校 &amp; 教学点" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  xmlEntry(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  ),
  xmlEntry(
    "xl/styles.xml",
    `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="31" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ),
];

/** An .xlsx with one sheet, whose name is 学校 & 教学点. Style 1 is a percentage, style 2 a date, style 3 a Chinese one. */
export const madeWorkbook = (sheetXml: string, more: Partial<MadeEntry> = {}): Uint8Array =>
  madeZip([
    ...frame,
    { ...xmlEntry("xl/worksheets/sheet1.xml", `<worksheet xmlns="${main}">${sheetXml}</worksheet>`), ...more },
  ]);
