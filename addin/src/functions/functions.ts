// What Excel loads with a workbook: gives it every function under its id. It knows them by functions.json, which is made from the same objects.
import { excelFunctions } from "./excel-functions.js";
import { localeOfTag, setFunctionLocale } from "./function-locale.js";

if (typeof CustomFunctions !== "undefined") CustomFunctions.associate(excelFunctions);

// Until the pane says which language Excel speaks, the browser's own.
if (typeof navigator !== "undefined") setFunctionLocale(localeOfTag(navigator.language));
