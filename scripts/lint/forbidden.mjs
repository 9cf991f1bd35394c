// What code may not touch, by folder, each with the sentence that says why. Directions of imports stand in layers.mjs.

const name = (message) => (each) => ({ name: each, message });

const browserGlobals = ["window", "document", "navigator", "location", "localStorage", "indexedDB", "alert"];
const networkGlobals = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"];
const nodeGlobals = ["process", "Buffer", "require", "__dirname", "__filename", "setImmediate"];
const timers = ["setTimeout", "setInterval", "requestAnimationFrame", "queueMicrotask"];
const officeGlobals = ["Office", "Excel", "OfficeExtension"];

/** No request may leave the page, so that no school's data can. */
export const noNetwork = networkGlobals.map(name("nothing leaves the machine: no part sends or fetches."));

/** Globals the engine does without. */
export const engineGlobals = [
  ...[...browserGlobals, ...networkGlobals, ...timers].map(
    name("the engine is pure: data in, data out, no screen and no network."),
  ),
  ...nodeGlobals.map(name("the engine is pure: it runs in Excel and in the browser as well as in Node.")),
  { name: "console", message: "the engine says nothing by itself: it returns diagnostics." },
  { name: "Date", message: "the engine has no clock: dates are ISO texts, given from outside." },
  { name: "performance", message: "the engine has no clock: it is timed from outside, in bench/." },
  { name: "crypto", message: "the engine is not random: the same input gives the same output." },
];

/** Globals workbook/ does without: it runs in a worker. */
export const workbookGlobals = [
  ...nodeGlobals.map(name("workbook runs in the browser as well as in Node.")),
  ...["window", "document"].map(name("workbook runs in a worker, where there is no page.")),
  ...noNetwork,
];

/** Globals the functions and the pane do without. */
export const officeByPort = officeGlobals.map(
  name("Excel stands behind SpreadsheetHost: only addin/src/hosts/excel speaks Office.js."),
);

/** No number may depend on chance. */
export const noChance = {
  object: "Math",
  property: "random",
  message: "the engine is not random: the same input gives the same output.",
};

/** Syntax that is not used anywhere, by the selector of its nodes. */
export const syntaxEverywhere = {
  TSEnumDeclaration: "no enums: a union of texts says the same and survives JSON.",
  "TSModuleDeclaration[kind='namespace']": "no namespaces: files are modules.",
};

/** A default export has no name of its own. */
export const noDefaultExport = {
  ExportDefaultDeclaration: "no default exports: a thing has one name, the same wherever it is used.",
};

/** The engine's data are plain. */
export const noClasses = {
  ":matches(ClassDeclaration, ClassExpression)":
    "no classes in the engine: plain data survive JSON, and functions take them.",
};
