// The workbook part of an .xlsx: its sheets, its names, its first day, and whether it asks to be calculated when it is opened.
import type { DefinedName } from "../opened-workbook.js";
import { scanXml } from "../scan-xml.js";
import { isTrue } from "../xml.js";

/** A sheet as the workbook lists it; `relation` is the id of its part. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** What the part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  /** Whether days are counted from 1904 on. */
  readonly date1904: boolean;
  readonly asksToCalculate: boolean;
}

/** Reads the part from its XML. */
export function workbookPart(xml: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let asksToCalculate = false;
  let name: { Name: string; Ref: string; Sheet?: number } | null = null;
  scanXml(xml, {
    open(tag, attributes) {
      switch (tag) {
        case "sheet":
          sheets.push({
            name: attributes("name") ?? "",
            hidden: /hidden$/i.test(attributes("state") ?? ""),
            relation: attributes("id") ?? "",
          });
          break;
        case "definedName": {
          const sheet = attributes("localSheetId");
          name = { Name: attributes("name") ?? "", Ref: "", ...(sheet !== undefined && { Sheet: Number(sheet) }) };
          break;
        }
        case "workbookPr":
          date1904 = isTrue(attributes("date1904"));
          break;
        case "calcPr":
          asksToCalculate = isTrue(attributes("fullCalcOnLoad"));
      }
    },
    text(text) {
      if (name !== null) name.Ref += text;
    },
    close(tag) {
      if (name === null || tag !== "definedName") return;
      names.push(name);
      name = null;
    },
  });
  return { sheets, names, date1904, asksToCalculate };
}

/** Whether the program that wrote the file (docProps/app.xml) is known by its name and is none that calculates. */
export const isWrittenWithoutCalculating = (appXml: string | undefined): boolean => {
  const [, said = ""] = /<(?:\w+:)?Application>([^<]*)</.exec(appXml ?? "") ?? [];
  const program = said.slice(0, 200);
  return program !== "" && !/excel|office|calc|wps|numbers|spreadsheet|sheets|表格/i.test(program);
};
