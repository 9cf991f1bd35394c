// What WPS gives a page. Its members stand on `wps` or on `Application`, by build: which has them is found out once, by asking.
import type { HostAppearance } from "../hosts/spreadsheet-host.js";
import type { WpsGiven } from "../hosts/wps/create-wps-host.js";
import { forcedColors } from "../hosts/follow-theme.js";
import type { WpsApplication, WpsEvents } from "../hosts/wps/model.js";

/** A page beside the sheet. */
export interface WpsPane {
  readonly ID: number;
  Visible: boolean;
}

/** What a function is told to WPS with. */
export interface WpsFunctionHelp {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string }[];
  readonly result: { readonly type: string };
}

/** What WPS is asked beside the workbook: panes, what pages share until it is closed, and functions of one's own. */
export interface WpsShell {
  CreateTaskPane(url: string, title?: string): WpsPane;
  GetTaskPane(id: number): WpsPane;
  readonly PluginStorage: { getItem(key: string): unknown; setItem(key: string, value: unknown): void };
  /** From WPS 12.1.0.20540 on. */
  readonly AddCustomFunction?: (
    namespace: string,
    name: string,
    call: (...values: readonly unknown[]) => unknown,
    help: WpsFunctionHelp,
  ) => unknown;
}

/** Both, as they stand in a page of WPS. */
export interface WpsPage extends WpsGiven {
  readonly shell: WpsShell;
}

type Members = Readonly<Record<string, unknown>>;

/** What a page's globals hold of WPS; null where the page is not in WPS's spreadsheet program. */
export function givenByWps(globals: Members): WpsPage | null {
  const root = membersOf(globals["wps"]);
  const holders = [root?.["Application"], root?.["EtApplication"], globals["Application"], root]
    .map(membersOf)
    .filter((holder) => holder !== undefined);
  /** The first that has a member: one that has none answers undefined. */
  const holding = (name: string): Members | undefined => holders.find((holder) => holder[name] !== undefined);
  // A name says nothing: WPS says that it is Microsoft Excel.
  const app = holding("Worksheets") ?? holding("ActiveSheet");
  const shell = holding("CreateTaskPane");
  if (app === undefined || shell === undefined) return null;
  const events = holding("ApiEvent")?.["ApiEvent"] as WpsEvents | undefined;
  const functions = holding("AddCustomFunction");
  return {
    app: app as unknown as WpsApplication,
    ...(events !== undefined && { events }),
    appearance: appearanceOf(globals),
    shell: shellOf(shell, functions),
  };
}

const membersOf = (value: unknown): Members | undefined =>
  (typeof value === "object" || typeof value === "function") && value !== null ? (value as Members) : undefined;

/** One object of both: where functions of one's own stand on another holder, they are called there. */
const shellOf = (holder: Members, functions: Members | undefined): WpsShell => {
  const shell = holder as unknown as WpsShell;
  const add = functions?.["AddCustomFunction"] as WpsShell["AddCustomFunction"];
  return {
    CreateTaskPane: (url, title) => shell.CreateTaskPane(url, title),
    GetTaskPane: (id) => shell.GetTaskPane(id),
    PluginStorage: shell.PluginStorage,
    ...(add !== undefined && {
      AddCustomFunction: (...values: Parameters<typeof add>) => Reflect.apply(add, functions, values),
    }),
  };
};

/** WPS tells neither language nor theme: the browser in it does. */
const appearanceOf = (globals: Members): HostAppearance => {
  const language = membersOf(globals["navigator"])?.["language"];
  const matches = (query: string): boolean =>
    (globals["matchMedia"] as typeof matchMedia | undefined)?.(query).matches === true;
  return {
    locale: typeof language === "string" && !/^zh\b/i.test(language) ? "en" : "zh-CN",
    theme: matches(forcedColors) ? "highContrast" : "light",
  };
};
