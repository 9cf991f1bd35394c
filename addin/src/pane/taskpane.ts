// The entry of the page that Excel opens: joins the pane to Excel, and tells the functions beside it which
// language Excel speaks and how its sheets are read by their names. Outside Excel it says where to go instead.
import "../functions/functions.js";
import { localeOfTag, setFunctionLocale } from "../functions/function-locale.js";
import { setSheetsOfHost } from "../functions/sheets-of-host.js";
import { createExcelHost } from "../hosts/excel/create-excel-host.js";
import { answerRibbon } from "../hosts/excel/answer-ribbon.js";
import { has } from "../hosts/excel/sets.js";
import { sheetByName } from "../hosts/sheet-by-name.js";
import { excelTooOld, outsideExcel } from "../messages/taskpane.js";
import { askedParts } from "./asked-part.js";
import { mountPane } from "./mount.js";
import { sayOutside } from "./say-outside.js";

const start = async (): Promise<void> => {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no element #pane.");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return sayOutside(element, outsideExcel, "workbench.html");
  if (!has("reading")) return sayOutside(element, excelTooOld, "workbench.html");
  const asked = askedParts();
  answerRibbon(asked.ask);
  setFunctionLocale(localeOfTag(Office.context.displayLanguage));
  const excel = createExcelHost();
  setSheetsOfHost(sheetByName(excel));
  mountPane(element, excel, { asked });
};

void start();
