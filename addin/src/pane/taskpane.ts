// The entry of the page that Excel opens: joins the pane to Excel, and tells the functions beside it which
// language Excel speaks and how its sheets are read by their names. Outside Excel it says where to go instead.
import "../functions/functions.js";
import { localeOfTag, setFunctionLocale } from "../functions/function-locale.js";
import { setSheetsOfHost } from "../functions/sheets-of-host.js";
import { createExcelHost } from "../hosts/excel/create-excel-host.js";
import { sheetByName } from "../hosts/sheet-by-name.js";
import { outsideExcel } from "../messages/taskpane.js";
import { mountPane } from "./mount.js";
import { sayOutside } from "./say-outside.js";

const start = async (): Promise<void> => {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no element #pane.");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return sayOutside(element, outsideExcel, "workbench.html");
  setFunctionLocale(localeOfTag(Office.context.displayLanguage));
  const excel = createExcelHost();
  setSheetsOfHost(sheetByName(excel));
  mountPane(element, excel);
};

void start();
