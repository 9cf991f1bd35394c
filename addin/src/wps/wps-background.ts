// The page that WPS keeps open behind its windows: it answers the ribbon, and holds the functions.
import "./older-engine.js";
import { setFunctionLocale } from "../functions/function-locale.js";
import { customFunctions } from "../functions/registry.js";
import { sheetForFormula } from "../hosts/wps/sheet-for-formula.js";
import { paneTitle } from "../messages/wps.js";
import type { WpsPage } from "./given.js";
import { givenByWps } from "./given.js";
import { hidePane, ourPane, showPane } from "./pane-places.js";
import { registerFunctions } from "./register-functions.js";

const globals: Readonly<Record<string, unknown>> = globalThis;

/** Looked up when it is first needed: WPS may not have it ready while the page is read. */
let found: WpsPage | null = null;
const page = (): WpsPage | null => (found ??= givenByWps(globals));

const pane = new URL("pane.html", document.baseURI).href;

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
  onAction(): boolean {
    const given = page();
    if (given === null) return false;
    const { shell, appearance } = given;
    if (ourPane(shell)?.Visible === true) hidePane(shell);
    else showPane(shell, pane, paneTitle[appearance.locale]);
    return true;
  },
  getImage: (): string => "../assets/icon-32.png",
};

Object.assign(globalThis, { ribbon });
