// Which part may import which, as data: a folder (or file), what it may import, and why. The longest matching folder decides.

/** Parts of the engine, as far as they may be imported by the part above them. */
const engine = (name) => `engine/src/${name}`;
const [
  statistics,
  limits,
  measures,
  rankings,
  diagnostics,
  schools,
  indicators,
  standards,
  assessment,
  rubrics,
  communities,
  tables,
  messages,
  rubricSheets,
  reports,
] = [
  "statistics",
  "limits",
  "measures",
  "rankings",
  "diagnostics",
  "schools",
  "indicators",
  "standards",
  "assessment",
  "rubrics",
  "communities",
  "tables",
  "messages",
  "rubric-sheets",
  "reports",
].map(engine);

/**
 * - `folder`: from the root of the repository
 * - `imports`: other folders it may import; a package's root stands for all of its parts
 * - `packages`: packages from npm it may import (`@scope/*` for all of a scope; `node:*` for Node's own)
 * - `why`: the sentence a wrong import is answered with
 */
export const layers = [
  {
    folder: statistics,
    imports: [],
    packages: [],
    why: "statistics knows numbers only: it imports no other part and no package.",
  },
  {
    folder: limits,
    imports: [statistics],
    packages: [],
    why: "limits knows numbers and a limit: it imports statistics alone.",
  },
  {
    folder: measures,
    imports: [statistics, limits],
    packages: [],
    why: "measures brings a column's measures together: it knows numbers, not what they are of.",
  },
  {
    folder: rankings,
    imports: [statistics],
    packages: [],
    why: "rankings knows columns of numbers and their weights: it imports statistics alone.",
  },
  {
    folder: diagnostics,
    imports: [],
    packages: [],
    why: "diagnostics is below every other part: it imports none of them.",
  },
  {
    folder: schools,
    imports: [diagnostics],
    packages: ["zod/mini"],
    why: "schools says what a school is: it knows nothing of what is measured or judged.",
  },
  {
    folder: indicators,
    imports: [diagnostics, schools],
    packages: ["zod/mini"],
    why: "indicators says what is measured of a school: it knows no threshold, no verdict and no sheet.",
  },
  {
    folder: standards,
    imports: [diagnostics, schools, indicators],
    packages: ["zod/mini"],
    why: "standards holds the rules as data: it computes nothing and knows no sheet.",
  },
  {
    folder: assessment,
    imports: [diagnostics, schools, indicators, standards, statistics, limits],
    packages: ["zod/mini"],
    why: "assessment takes schools and a standard: it knows neither the sheet they came from nor the report they go to.",
  },
  {
    folder: rubrics,
    imports: [diagnostics, statistics],
    packages: ["zod/mini"],
    why: "rubrics scores columns of figures by rules that are data: it knows no school, no sheet and no sentence.",
  },
  {
    folder: communities,
    imports: [diagnostics, statistics],
    packages: [],
    why: "communities knows schools by name, role and figure: it knows no record, no sheet and no sentence.",
  },
  {
    folder: tables,
    imports: [diagnostics, schools, indicators, statistics, communities, rubrics],
    packages: ["zod/mini"],
    why: "tables reads sheets: what it reads does not depend on a standard or its verdict.",
  },
  {
    folder: messages,
    imports: [
      diagnostics,
      schools,
      indicators,
      standards,
      assessment,
      rubrics,
      communities,
      tables,
      statistics,
      measures,
      limits,
      rankings,
    ],
    packages: [],
    why: "messages puts into words what the parts below it found: it does not know the reports that use its sentences.",
  },
  {
    folder: rubricSheets,
    imports: [diagnostics, statistics, rubrics, tables, messages],
    packages: [],
    why: "rubric-sheets takes rubrics and their figures out of sheets and puts them back: it scores nothing itself.",
  },
  {
    folder: reports,
    imports: [
      diagnostics,
      schools,
      indicators,
      standards,
      assessment,
      rubrics,
      communities,
      rubricSheets,
      tables,
      statistics,
      measures,
      limits,
      rankings,
      messages,
    ],
    packages: [],
    why: "reports stands at the top of the engine: it uses the engine's parts and no package.",
  },
  {
    folder: "engine/src/index.ts",
    imports: ["engine/src"],
    packages: [],
    why: "the engine's entry only names its parts.",
  },
  {
    folder: "workbook/src",
    imports: ["engine/src"],
    packages: ["@e965/xlsx", "docx", "fflate", "write-excel-file"],
    why: "workbook turns files into grids and back, in Node and in the browser: it uses the engine and its file libraries, nothing of Node's own.",
  },
  {
    folder: "cli/src",
    imports: ["engine/src", "workbook/src", "cli/package.json"],
    packages: ["node:*"],
    why: "cli joins the engine and workbook in a terminal: it knows nothing of the add-in, and needs no further package.",
  },
  {
    folder: "addin/src/messages",
    imports: ["engine/src"],
    packages: [],
    why: "the add-in's messages are sentences: they know the engine's words and nothing of the screen.",
  },
  {
    folder: "addin/src/functions",
    imports: ["engine/src", "addin/src/messages"],
    packages: [],
    why: "functions are thin calls into the engine, loaded with every workbook: they import nothing else.",
  },
  {
    folder: "addin/src/files",
    imports: ["engine/src", "workbook/src"],
    packages: [],
    why: "files reads dropped files in a worker: it knows the engine and workbook, and no screen.",
  },
  {
    folder: "addin/src/hosts",
    imports: ["engine/src"],
    packages: [],
    why: "the port between pane and spreadsheet knows neither of them.",
  },
  {
    folder: "addin/src/hosts/excel",
    imports: ["engine/src", "addin/src/hosts"],
    packages: [],
    why: "the Excel host speaks Office.js and nothing else.",
  },
  {
    folder: "addin/src/hosts/univer",
    imports: ["engine/src", "addin/src/hosts", "addin/src/functions"],
    packages: ["@univerjs/*", "rxjs"],
    why: "the workbench's host speaks Univer and nothing else.",
  },
  {
    folder: "addin/src/pane",
    imports: [
      "engine/src",
      "workbook/src",
      "addin/src/files",
      "addin/src/messages",
      "addin/src/hosts/spreadsheet-host",
    ],
    packages: ["react", "react-dom", "@fluentui/*", "echarts"],
    why: "the pane knows a spreadsheet only as SpreadsheetHost: which one it is, is decided by the page that mounts it.",
  },
  {
    folder: "addin/src/pane/taskpane.ts",
    imports: ["engine/src", "addin/src"],
    packages: [],
    why: "the Excel page joins the pane, the functions and the Excel host: it has no work of its own that needs a package.",
  },
  {
    folder: "addin/src/workbench",
    imports: [
      "engine/src",
      "workbook/src",
      "addin/src/files",
      "addin/src/messages",
      "addin/src/functions",
      "addin/src/hosts",
      "addin/src/hosts/univer",
      "addin/src/pane",
    ],
    packages: ["react", "react-dom", "@fluentui/*", "@univerjs/*", "rxjs"],
    why: "the workbench is the page without Excel: it joins Univer, the functions and the pane, and never the Excel host.",
  },
];

/** The packages of the workspace, by the names they are imported by. */
export const workspacePackages = {
  "@junheng/engine": "engine/src",
  "@junheng/workbook": "workbook/src",
};
