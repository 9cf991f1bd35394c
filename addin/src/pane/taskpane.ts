// The entry of the page that Excel opens: joins the pane to Excel, and tells the functions beside it which
// language Excel speaks and how its sheets are read by their names. Outside Excel it says where to go instead.
import "../functions/functions.js";
import { localeOfTag, setFunctionLocale } from "../functions/function-locale.js";
import { setSheetsOfHost } from "../functions/sheets-of-host.js";
import { createExcelHost } from "../hosts/excel/create-excel-host.js";
import { sheetByName } from "../hosts/sheet-by-name.js";
import { openWorkbench, outsideExcel } from "../messages/taskpane.js";
import { mountPane } from "./mount.js";

const paragraph = (text: string, language: string): HTMLParagraphElement => {
  const element = document.createElement("p");
  element.lang = language;
  element.textContent = text;
  return element;
};

const sayOutsideExcel = (element: HTMLElement): void => {
  const link = document.createElement("a");
  link.href = "workbench.html";
  link.textContent = `${openWorkbench["zh-CN"]} · ${openWorkbench.en}`;
  element.replaceChildren(paragraph(outsideExcel["zh-CN"], "zh-CN"), paragraph(outsideExcel.en, "en"), link);
};

const start = async (): Promise<void> => {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no element #pane.");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return sayOutsideExcel(element);
  setFunctionLocale(localeOfTag(Office.context.displayLanguage));
  const excel = createExcelHost();
  setSheetsOfHost(sheetByName(excel));
  mountPane(element, excel);
};

void start();
