// The number formats of an .xlsx: for each style of cells its code and what it shows.
import { maximumFormat } from "../limits.js";
import type { FormatKind } from "../number-formats.js";
import { builtInFormats, formatKind } from "../number-formats.js";
import { scanXml } from "../scan-xml.js";

/** The format of one style. */
export interface CellFormat {
  readonly code: string;
  readonly kind: FormatKind;
}

/** The formats by the number of their style; without the part there are none. A format that the file spells out wins. */
export function cellFormats(xml: string | undefined): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isOfCells = false;
  scanXml(xml ?? "", {
    open(name, attributes) {
      if (name === "cellXfs") isOfCells = true;
      else if (name === "numFmt") codes.set(Number(attributes("numFmtId")), attributes("formatCode") ?? "");
      else if (name === "xf" && isOfCells) ids.push(Number(attributes("numFmtId") ?? 0));
    },
    close(name) {
      if (name === "cellXfs") isOfCells = false;
    },
    text() {},
  });
  return ids.map((id) => {
    const said = codes.get(id) ?? builtInFormats[id] ?? "General";
    const code = said.length > maximumFormat ? "General" : said;
    return { code, kind: formatKind(code) };
  });
}

/**
 * The format in which a date is given: a time of day to the second, so that 1:15, which somebody typed as a ratio and a spreadsheet took for
 * a time, is never taken for the ratio again.
 */
export const dateCode = (code: string, value: number): string => (value >= 0 && value < 1 ? "h:mm:ss" : code);
