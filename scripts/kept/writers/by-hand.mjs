// Packages of which no writer at hand makes any: the strict form, no looks and no list of texts, prefixes, UTF-16, comments in threads, links to
// other files, XML of a bureau's own, pivot tables.
import { strToU8, zipSync } from "fflate";
import { headers, makeAll, rows } from "./make.mjs";

const open = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  office: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const strict = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  office: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
const list = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const column = (at) => String.fromCharCode(65 + at);

const cell = (prefix) => (value, c, r) => {
  const at = `r="${column(c)}${r}"`;
  if (typeof value === "number") return `<${prefix}c ${at}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  return value === ""
    ? ""
    : `<${prefix}c ${at} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(value)}</${prefix}t></${prefix}is></${prefix}c>`;
};
const data = (prefix, more = "") => {
  const lines = [headers, ...rows].map(
    (row, at) =>
      `<${prefix}row r="${at + 1}">${row.map((value, c) => cell(prefix)(value, c, at + 1)).join("")}</${prefix}row>`,
  );
  return `<${prefix}sheetData>${lines.join("")}<${prefix}row r="10"><${prefix}c r="C10"><${prefix}f>SUM(C2:C9)</${prefix}f><${prefix}v>5305</${prefix}v></${prefix}c></${prefix}row></${prefix}sheetData>${more}`;
};
const relations = (all) =>
  `<Relationships xmlns="${list}/relationships">${all.map(([id, kind, target, mode]) => `<Relationship Id="${id}" Type="${kind}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`).join("")}</Relationships>`;

/** A package; `more` are parts with their content types, `beside` relations of the sheet and of the workbook. */
const packed =
  ({
    names = open,
    prefix = "",
    sheetEnd = "",
    bookEnd = "",
    macro = false,
    more = {},
    ofSheet = [],
    ofBook = [],
    encode = strToU8,
  } = {}) =>
  () => {
    const space = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
    const parts = {
      "[Content_Types].xml": `<Types xmlns="${list}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${macro ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : `${type}sheet.main+xml`}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}worksheet+xml"/>${Object.entries(
        more,
      )
        .filter(([, [, kind]]) => kind)
        .map(([path, [, kind]]) => `<Override PartName="/${path}" ContentType="${kind}"/>`)
        .join("")}</Types>`,
      "_rels/.rels": relations([["r1", `${names.office}/officeDocument`, "xl/workbook.xml"]]),
      "xl/workbook.xml": `<${prefix}workbook ${space}="${names.main}" xmlns:r="${names.office}"><${prefix}sheets><${prefix}sheet name="学校表" sheetId="1" r:id="r1"/></${prefix}sheets>${bookEnd}</${prefix}workbook>`,
      "xl/_rels/workbook.xml.rels": relations([
        ["r1", `${names.office}/worksheet`, "worksheets/sheet1.xml"],
        ...ofBook.map(([id, kind, target]) => [id, kind.includes(":") ? kind : `${names.office}/${kind}`, target]),
      ]),
      "xl/worksheets/sheet1.xml": null,
      ...Object.fromEntries(Object.entries(more).map(([path, [text]]) => [path, text])),
    };
    if (ofSheet.length > 0)
      parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations(
        ofSheet.map(([id, kind, target, mode]) => [
          id,
          kind.includes(":") ? kind : `${names.office}/${kind}`,
          target,
          mode,
        ]),
      );
    const sheet = `<${prefix}worksheet ${space}="${names.main}" xmlns:r="${names.office}">${data(prefix, sheetEnd)}</${prefix}worksheet>`;
    return zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([path, text]) => [path, text === null ? encode(sheet) : strToU8(text)]),
      ),
    );
  };

const inUtf16 = (text) =>
  new Uint8Array(Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${text}`, "utf16le"));
const person = "{11111111-2222-3333-4444-555555555555}";
const thread = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const styles = `<styleSheet xmlns="${strict.main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`;
const kinds = [...new Set(rows.map((row) => row[1]))];
const shared = (values) =>
  `<sharedItems count="${values.length}">${values.map((value) => `<s v="${value}"/>`).join("")}</sharedItems>`;
const cached = [
  shared(rows.map((row) => row[0])),
  shared(kinds),
  `<sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="98" maxValue="1502"/>`,
  `<sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="9" maxValue="111"/>`,
].map((items, at) => `<cacheField name="${headers[at]}" numFmtId="0">${items}</cacheField>`);
const pivotItems = `<items count="${kinds.length + 1}">${kinds.map((_, at) => `<item x="${at}"/>`).join("")}<item t="default"/></items>`;
const rowItems = `<rowItems count="${kinds.length + 1}">${kinds.map((_, at) => `<i><x v="${at}"/></i>`).join("")}<i t="grand"><x/></i></rowItems>`;

await makeAll({
  "hand-strict.xlsx": packed({
    names: strict,
    ofBook: [["st", "styles", "styles.xml"]],
    more: { "xl/styles.xml": [styles, `${type}styles+xml`] },
  }),
  "hand-no-looks.xlsx": packed(),
  "hand-prefixes.xlsx": packed({ prefix: "x:" }),
  "hand-utf16.xlsx": packed({ encode: inUtf16 }),
  "hand-threads.xlsx": packed({
    sheetEnd: `<legacyDrawing r:id="v"/>`,
    ofSheet: [
      ["c", "comments", "../comments1.xml"],
      ["v", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      [
        "t",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
    ],
    ofBook: [["p", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"]],
    more: {
      "xl/comments1.xml": [
        `<comments xmlns="${open.main}"><authors><author>tc={A}</author></authors><commentList><comment ref="C3" authorId="0"><text><t>[线程批注] 与年报核对</t></text></comment></commentList></comments>`,
        `${type}comments+xml`,
      ],
      "xl/drawings/vmlDrawing1.vml": [
        `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>`,
        "",
      ],
      "xl/threadedComments/threadedComment1.xml": [
        `<ThreadedComments xmlns="${thread}"><threadedComment ref="C3" dT="2026-01-05T08:00:00.00" personId="${person}" id="{A}"><text>与年报核对</text></threadedComment></ThreadedComments>`,
        "application/vnd.ms-excel.threadedcomments+xml",
      ],
      "xl/persons/person.xml": [
        `<personList xmlns="${thread}"><person displayName="王" id="${person}" userId="王" providerId="None"/></personList>`,
        "application/vnd.ms-excel.person+xml",
      ],
    },
  }),
  "hand-links-xml-macros.xlsm": packed({
    macro: true,
    bookEnd: `<externalReferences><externalReference r:id="e"/></externalReferences><definedNames><definedName name="去年">[1]去年!$C$2</definedName></definedNames>`,
    ofBook: [
      ["e", "externalLink", "externalLinks/externalLink1.xml"],
      ["m", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ["x", "customXml", "../customXml/item1.xml"],
    ],
    more: {
      "xl/externalLinks/externalLink1.xml": [
        `<externalLink xmlns="${open.main}" xmlns:r="${open.office}"><externalBook r:id="r1"><sheetNames><sheetName val="去年"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="C2"><v>300</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
        `${type}externalLink+xml`,
      ],
      "xl/externalLinks/_rels/externalLink1.xml.rels": [
        relations([["r1", `${open.office}/externalLinkPath`, "file:///C:/%E5%8E%BB%E5%B9%B4.xlsx", "External"]]),
        "",
      ],
      "xl/vbaProject.bin": ["not run, but kept", "application/vnd.ms-office.vbaProject"],
      "customXml/item1.xml": [`<bureau xmlns="urn:bureau"><county code="110105"/></bureau>`, ""],
    },
  }),
  "hand-pivot.xlsx": packed({
    bookEnd: `<pivotCaches><pivotCache cacheId="1" r:id="pc"/></pivotCaches>`,
    ofBook: [["pc", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
    ofSheet: [["pt", "pivotTable", "../pivotTables/pivotTable1.xml"]],
    more: {
      "xl/pivotCache/pivotCacheDefinition1.xml": [
        `<pivotCacheDefinition xmlns="${open.main}" xmlns:r="${open.office}" r:id="r1" recordCount="${rows.length}"><cacheSource type="worksheet"><worksheetSource ref="A1:D9" sheet="学校表"/></cacheSource><cacheFields count="4">${cached.join("")}</cacheFields></pivotCacheDefinition>`,
        `${type}pivotCacheDefinition+xml`,
      ],
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": [
        relations([["r1", `${open.office}/pivotCacheRecords`, "pivotCacheRecords1.xml"]]),
        "",
      ],
      "xl/pivotCache/pivotCacheRecords1.xml": [
        `<pivotCacheRecords xmlns="${open.main}" count="${rows.length}">${rows.map((row, at) => `<r><x v="${at}"/><x v="${kinds.indexOf(row[1])}"/><n v="${row[2]}"/><n v="${row[3]}"/></r>`).join("")}</pivotCacheRecords>`,
        `${type}pivotCacheRecords+xml`,
      ],
      "xl/pivotTables/pivotTable1.xml": [
        `<pivotTableDefinition xmlns="${open.main}" name="透视" cacheId="1" dataCaption="值"><location ref="J1:K5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="4"><pivotField showAll="0"/><pivotField axis="axisRow" showAll="0">${pivotItems}</pivotField><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="1"/></rowFields>${rowItems}<colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和" fld="3"/></dataFields></pivotTableDefinition>`,
        `${type}pivotTable+xml`,
      ],
      "xl/pivotTables/_rels/pivotTable1.xml.rels": [
        relations([["r1", `${open.office}/pivotCacheDefinition`, "../pivotCache/pivotCacheDefinition1.xml"]]),
        "",
      ],
    },
  }),
});
