// What is tried of WPS, in order: what the page and the program are, then the port's calls, at last on a sheet of its own.
import type { ResultSheet } from "@junheng/engine/reports";
import { createWpsHost } from "../../hosts/wps/create-wps-host.js";
import { sheetNamed } from "../../hosts/wps/sheets.js";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { WpsPage } from "../given.js";
import { missingMethods } from "./missing.js";

/** What a step finds. */
export interface Probed {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly given: WpsPage;
  readonly host: SpreadsheetHost;
  /** The name of the sheet of its own, once it is written. */
  sheet?: string;
}

/** A step: what it saw, in a few words without the user's data. It throws where something is not as it should be. */
export interface ProbeStep {
  readonly name: string;
  readonly run: (probed: Probed) => Promise<string> | string;
}

/** What the steps find in a page of WPS. */
export const probedIn = (globals: Readonly<Record<string, unknown>>, given: WpsPage): Probed => ({
  globals,
  given,
  host: createWpsHost(given),
});

const membersOf = (holder: unknown): Readonly<Record<string, unknown>> =>
  holder !== null && (typeof holder === "object" || typeof holder === "function")
    ? (holder as Readonly<Record<string, unknown>>)
    : {};

const wanted = [
  "Worksheets",
  "ActiveSheet",
  "CreateTaskPane",
  "PluginStorage",
  "ApiEvent",
  "AddCustomFunction",
  "Enum",
];

/** Numbers that a way through text would change, and texts that a spreadsheet would rather take for something else. */
const numbers = [0.1 + 0.2, 1 / 3, 0.5153882032022076, -1e-9, 123456789012345, 0];
const texts = ["=1+1", "00123", "2024-09", "1/2", "第一小学"];

const ownSheet: ResultSheet = {
  id: "probe",
  name: "均衡检查",
  rows: [
    [{ value: "均衡 Junheng", style: "title", columnSpan: 2 }, null],
    ...numbers.map((value) => [{ value, style: "number" as const, format: "0.00" }, null]),
    ...texts.map((value) => [{ value, style: "text" as const }, null]),
    [{ value: 3, formula: "1+2", style: "good" }, null],
  ],
  widths: [20, 12],
  frozen: { rows: 1, columns: 0 },
  charts: [
    {
      kind: "columns",
      title: "均衡检查",
      along: { row: 1, column: 0, rows: 6, columns: 1 },
      series: [{ name: "1", values: { row: 1, column: 0, rows: 6, columns: 1 } }],
      place: { row: 1, column: 3, rows: 12, columns: 6 },
    },
  ],
};

const refuse = (what: string): never => {
  throw new Error(what);
};

const ownName = ({ sheet }: Probed): string => sheet ?? refuse("nothing was written");

/** In the order in which they are taken. */
export const steps: readonly ProbeStep[] = [
  { name: "browser", run: ({ globals }) => String(membersOf(globals["navigator"])["userAgent"]) },
  { name: "methods put in", run: () => missingMethods.join(" ") || "none" },
  {
    name: "members",
    run: ({ globals }) => {
      const root = membersOf(globals["wps"]);
      const holders = { wps: root, "wps.Application": root["Application"], Application: globals["Application"] };
      return Object.entries(holders)
        .map(
          ([name, holder]) =>
            `${name}: ${wanted.filter((member) => membersOf(holder)[member] !== undefined).join(" ")}`,
        )
        .join("; ");
    },
  },
  {
    name: "version",
    run: ({ given }) => {
      const app = given.app as unknown as Readonly<Record<string, unknown>>;
      return ["Name", "Version", "Build", "OperatingSystem"].map((each) => `${each} ${String(app[each])}`).join(", ");
    },
  },
  { name: "appearance", run: async ({ host }) => JSON.stringify(await host.appearance()) },
  {
    name: "trip",
    run: ({ given }) => {
      const begun = Date.now();
      for (let trip = 0; trip < 200; trip++) void given.app.ScreenUpdating;
      return `${(Date.now() - begun) / 200} ms`;
    },
  },
  { name: "listSheets", run: async ({ host }) => `${(await host.listSheets()).length}` },
  { name: "listTables", run: async ({ host }) => `${(await host.listTables()).length}` },
  {
    name: "empty workbook",
    run: async ({ host }) => {
      for (const { name } of await host.listSheets()) {
        const { rows } = await host.read({ kind: "sheet", name });
        if (rows.length > 0) refuse("the workbook is not empty: open a new one");
      }
      return "yes";
    },
  },
  { name: "selection", run: async ({ host }) => `${(await host.read({ kind: "selection" })).rows.length} rows` },
  { name: "loadSetting", run: async ({ host }) => String(await host.loadSetting("probe")) },
  {
    name: "writeSheets",
    run: async (probed) => {
      const { names, replaced } = await probed.host.writeSheets([ownSheet]);
      probed.sheet = names[0] ?? refuse("no name");
      return `${names.length} written, ${replaced} replaced`;
    },
  },
  {
    name: "numbers and texts come back",
    run: async (probed) => {
      const { rows } = await probed.host.read({ kind: "sheet", name: ownName(probed) });
      const column = rows.map(([first]) => first);
      const wrong = [...numbers, ...texts].filter((value, at) => !Object.is(column[at + 1], value));
      if (wrong.length > 0) refuse(`changed: ${wrong.join(", ")}; read ${JSON.stringify(column)}`);
      return `${numbers.length + texts.length} the same; 1+2 = ${JSON.stringify(column[numbers.length + texts.length + 1])}`;
    },
  },
  {
    name: "a second run replaces the first",
    run: async (probed) => {
      const { names, replaced } = await probed.host.writeSheets([ownSheet]);
      if (replaced !== 1 || names[0] !== probed.sheet) refuse(`${replaced} replaced, ${names.join(", ")}`);
      return "yes";
    },
  },
  {
    name: "a change is told",
    run: async (probed) => {
      const events = probed.given.events ?? probed.given.app.ApiEvent ?? refuse("no ApiEvent");
      let told = 0;
      const heard = (): void => void told++;
      events.AddApiEventListener("SheetChange", heard);
      sheetNamed(probed.given.app, ownName(probed)).Range("B2").Value2 = 1;
      await new Promise((resolve) => setTimeout(resolve, 500));
      events.RemoveApiEventListener("SheetChange", heard);
      return told > 0 ? `${told}` : refuse("not within half a second");
    },
  },
  {
    name: "a function of ours",
    run: async (probed) => {
      const cell = sheetNamed(probed.given.app, ownName(probed)).Range("B3");
      cell.NumberFormat = "General";
      cell.Value2 = "=JH.DIFFCOEF(A2:A4,A2:A4)";
      await new Promise((resolve) => setTimeout(resolve, 500));
      return `AddCustomFunction ${probed.given.shell.AddCustomFunction === undefined ? "is not there" : "is there"}; the cell holds ${String(cell.Value2)}`;
    },
  },
  {
    name: "a worker",
    run: () =>
      new Promise<string>((resolve, reject) => {
        const script = "onmessage = ({ data }) => postMessage(data + 1)";
        const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
        const end = (finish: () => void): void => (worker.terminate(), finish());
        worker.onmessage = ({ data }) => end(() => resolve(`answered ${String(data)}`));
        worker.onerror = ({ message }) => end(() => reject(new Error(message)));
        setTimeout(() => end(() => reject(new Error("no answer within 5 s"))), 5000);
        worker.postMessage(1);
      }),
  },
  {
    name: "removeWritten",
    run: async ({ host }) => {
      const removed = await host.removeWritten();
      if (removed !== 1) refuse(`${removed} removed`);
      return `${(await host.listSheets()).length} sheets left`;
    },
  },
];
