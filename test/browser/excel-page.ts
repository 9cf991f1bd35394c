// The task pane as Excel shows it, without Excel: the built page in a browser, with the real client library of Excel over the fake workbook.
import type { Browser, Page } from "playwright-core";
import { clientLibrary } from "../excel/fake-excel.js";
import { FakeHost, type Batch } from "../excel/fake-host.js";
import { FakeWorkbook } from "../excel/fake-workbook.js";

/** What a test holds of the page. */
export interface ExcelPage {
  readonly page: Page;
  readonly workbook: FakeWorkbook;
  readonly host: FakeHost;
  /** What the page complained of: errors, refused requests, broken policies. */
  readonly complaints: readonly string[];
  /** Requests that would have left the machine. */
  readonly strayRequests: readonly string[];
}

/** Stands where office.js would: Excel is there, and its requests go to the fake. */
const joinToFake = (language: string, version: string | null): string => `;(() => {
  const { SessionBase } = window.OfficeExtension;
  const answer = (message) =>
    window.answerAsExcel(typeof message.Body === "string" ? message.Body : JSON.stringify(message.Body));
  SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://fake/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (data, flags, message) => answer(message).then((Body) =>
        ({ HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body })),
    }),
    getEventRegistration: () => null,
  };
  const listeners = [];
  OSF.DDA.RichApi = { richApiMessageManager: { register: (listener) => Promise.resolve(listeners.push(listener)) } };
  window.tellOfChange = (worksheetId) => listeners.forEach((listener) => listener({ entries: [{
    messageCategory: 65536, messageType: 10, targetId: "Workbook",
    message: JSON.stringify({ worksheetId, address: "A1", changeType: "RangeEdited", source: "Local" }) }] }));
  window.ribbon = {};
  window.timesShown = 0;
  const newest = ${JSON.stringify(version)};
  const numbered = (version) => version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  const isSetSupported = (name, asked = "1.1") =>
    newest === null || (name === "ExcelApi" && numbered(asked) <= numbered(newest));
  const info = { host: "Excel", platform: "OfficeOnline" };
  const values = {
    HostType: { Excel: "Excel" },
    context: { displayLanguage: ${JSON.stringify(language)}, requirements: { isSetSupported } },
    actions: { associate: (name, call) => { window.ribbon[name] = call; } },
    addin: { showAsTaskpane: () => { window.timesShown += 1; return Promise.resolve(); } },
    onReady: (callback) => Promise.resolve(info).then((ready) => (callback?.(ready), ready)),
  };
  const own = Object.entries(values).map(([name, value]) => [name, { value }]);
  window.Office = Object.create(window.Office ?? null, Object.fromEntries(own));
  window.CustomFunctions = { associate: (functions) => (window.associated = Object.keys(functions)) };
})();`;

/** Opens the pane at the narrowest width that Excel gives it; an older Excel has its own sets up to a version, and no others. */
export const openExcelPage = async (
  browser: Browser,
  site: string,
  language = "zh-CN",
  version: string | null = null,
): Promise<ExcelPage> => {
  const workbook = new FakeWorkbook();
  const host = new FakeHost(workbook);
  const complaints: string[] = [];
  const strayRequests: string[] = [];
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  page.setDefaultTimeout(180_000);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.exposeFunction("answerAsExcel", (body: string) => host.run(JSON.parse(body) as Batch));
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === `${site}/office/office.js`)
      return route.fulfill({ contentType: "text/javascript", body: clientLibrary() + joinToFake(language, version) });
    if (url.startsWith(`${site}/`) || url.startsWith("data:") || url.startsWith("blob:")) return route.continue();
    strayRequests.push(url);
    return route.abort();
  });
  await page.goto(`${site}/taskpane.html`);
  return { page, workbook, host, complaints, strayRequests };
};
