// Excel for tests: the real client library of the Office package, as Excel on the web loads it, over a workbook in memory. So a property
// read before it was loaded, or a method that does not exist, fails here as it does in Excel.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { FakeHost, type Batch } from "./fake-host.js";
import { FakeWorkbook } from "./fake-workbook.js";

const officeFolder = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** The client library's text. It is Microsoft's, and is used as it is. */
export const clientLibrary = (): string => readFileSync(join(officeFolder, "excel-web-16.00.js"), "utf8");

type Listener = (message: { entries: readonly unknown[] }) => void;

/** How the library is told that cells changed: the kind of message, and the kind of event. */
const changeMessage = { messageCategory: 65536, messageType: 10, targetId: "Workbook" };

interface Client {
  readonly Excel: typeof Excel;
  readonly OSF: { DDA: { RichApi?: unknown } };
  readonly OfficeExtension: { SessionBase: { _overrideSession: unknown } };
}

/** Loads the library into a world of its own, which looks enough like a browser. */
const loadClient = (): Client => {
  const world: Record<string, unknown> = {
    console: { ...console, log: () => {} },
    setTimeout,
    clearTimeout,
    Promise,
    URL,
    performance,
  };
  const location = { href: "http://localhost", search: "", hash: "" };
  const document = { URL: location.href, getElementsByTagName: () => [], createElement: () => ({}), location };
  Object.assign(world, {
    window: world,
    self: world,
    document,
    location,
    navigator: { userAgent: "node", language: "zh-CN" },
  });
  createContext(world);
  runInContext(clientLibrary(), world);
  return world as unknown as Client;
};

/** What a test holds of the fake Excel. */
export interface FakeExcel {
  readonly workbook: FakeWorkbook;
  readonly host: FakeHost;
  /** Tells those who listen that cells of a sheet changed. */
  change(worksheetId: string): Promise<void>;
}

/** Puts the fake in place of the globals `Excel` and `Office`. */
export const installFakeExcel = (language = "zh-CN", bodyBackgroundColor = "#FFFFFF"): FakeExcel => {
  const client = loadClient();
  const workbook = new FakeWorkbook();
  const host = new FakeHost(workbook);
  const listeners = new Set<Listener>();
  const answer = (body: string | Batch): unknown =>
    host.run(JSON.parse(typeof body === "string" ? body : JSON.stringify(body)) as Batch);
  client.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://fake/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, _flags: unknown, message: { Body: string | Batch }) =>
        Promise.resolve(answer(message.Body)).then((body) => ({
          HttpStatusCode: 200,
          ErrorCode: null,
          ErrorMessage: null,
          Headers: {},
          Body: JSON.parse(JSON.stringify(body)) as unknown,
        })),
    }),
    getEventRegistration: () => null,
  };
  client.OSF.DDA.RichApi = {
    richApiMessageManager: { register: (listener: Listener) => Promise.resolve(void listeners.add(listener)) },
  };
  const Office = { context: { displayLanguage: language, officeTheme: { bodyBackgroundColor } } };
  Object.assign(globalThis, { Excel: client.Excel, Office });
  return {
    workbook,
    host,
    change: async (worksheetId) => {
      const message = JSON.stringify({ worksheetId, address: "A1", changeType: "RangeEdited", source: "Local" });
      for (const listener of listeners) listener({ entries: [{ ...changeMessage, message }] });
      await new Promise((resolve) => setTimeout(resolve, 1));
    },
  };
};
