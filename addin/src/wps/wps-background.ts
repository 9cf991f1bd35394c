// The page that WPS keeps open behind its windows: it answers the ribbon, and holds the functions.
import "../files/older-engine.js";
import { setFunctionLocale } from "../functions/function-locale.js";
import { customFunctions } from "../functions/registry.js";
import { sheetForFormula } from "../hosts/wps/sheet-for-formula.js";
import { paneTitle } from "../messages/wps.js";
import type { WpsPage } from "./given.js";
import { givenByWps } from "./given.js";
import { askForPart, showPane, togglePane } from "./pane-places.js";
import { registerFunctions } from "./register-functions.js";

const globals: Readonly<Record<string, unknown>> = globalThis;

/** Looked up when it is first needed: WPS may not have it ready while the page is read. */
let found: WpsPage | null = null;
const page = (): WpsPage | null => (found ??= givenByWps(globals));

/** A page of ours, wherever this one stands: in wps/ on a server, at the top of the files that WPS unpacked. */
const pageOf = (name: string): string => new URL(`${__webpack_public_path__}wps/${name}`, document.baseURI).href;

/** Which of our pages a button of the ribbon shows, by its id. */
const shown: Readonly<Record<string, string>> = { junhengOpen: "pane.html", junhengProbe: "probe.html" };

/** What the ids of the ribbon's buttons begin with, before the name of a part. */
const idPrefix = "junheng";

/** What the ribbon calls, by name; it waits for no promise. */
const ribbon = {
  onLoad(): boolean {
    const given = page();
    if (given === null) return false;
    const { locale } = given.appearance;
    setFunctionLocale(locale);
    registerFunctions(given.shell, customFunctions, sheetForFormula(given.app), locale);
    return true;
  },
  onAction(control?: { readonly Id?: string }): boolean {
    const given = page();
    if (given === null) return false;
    const name = shown[control?.Id ?? ""] ?? "pane.html";
    const { locale } = given.appearance;
    togglePane(given.shell, name, () => given.shell.CreateTaskPane(pageOf(name), paneTitle[locale]));
    return true;
  },
  /** A button of a job: the pane is shown at its part. Some builds give the button's tag, others only its id. */
  onJob(control: { readonly Tag?: string; readonly Id?: string } | undefined): boolean {
    const given = page();
    if (given === null) return false;
    const {
      shell,
      appearance: { locale },
    } = given;
    askForPart(shell, control?.Tag || (control?.Id ?? "").slice(idPrefix.length).toLowerCase());
    showPane(shell, () => shell.CreateTaskPane(pageOf("pane.html"), paneTitle[locale]));
    return true;
  },
  getImage: (): string => "icon-32.png",
};

Object.assign(globalThis, { ribbon });
