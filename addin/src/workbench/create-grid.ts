// The spreadsheet grid: Univer with its core sheets, nothing more. Its other language comes when it is asked for.
import "@univerjs/preset-sheets-core/lib/index.css";
import { ICommandService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { defaultTheme } from "@univerjs/themes";
import { ILayoutService } from "@univerjs/ui";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Locale } from "@junheng/engine/diagnostics";
import { keepFormats } from "../hosts/univer/keep-formats.js";
import { takeBackLater } from "../hosts/univer/exchange-sheets.js";
import { outOfSight } from "../hosts/univer/out-of-sight.js";
import { drawTextsAsTexts } from "../hosts/univer/text-drawing.js";
import type { Preferences } from "./preferences.js";
import { nameButtons } from "./button-names.js";
import { endSuggestions } from "./end-suggestions.js";
import { openMenuByKey } from "./menu-by-key.js";
import type { ReasonAt } from "./register-functions.js";
import { registerFunctions } from "./register-functions.js";
import { makeRoomForFormulas } from "./room-for-formulas.js";

const localeTypes: Readonly<Record<Locale, LocaleType>> = { "zh-CN": LocaleType.ZH_CN, en: LocaleType.EN_US };

const words: Readonly<Record<Locale, () => Promise<{ default: object }>>> = {
  "zh-CN": () => import("@univerjs/preset-sheets-core/locales/zh-CN"),
  en: () => import("@univerjs/preset-sheets-core/locales/en-US"),
};

/** The grid, and how to change its language and theme. */
export interface WorkbenchGrid {
  readonly api: FUniver;
  readonly setLocale: (locale: Locale) => Promise<void>;
  readonly setTheme: (theme: Preferences["theme"]) => void;
  /** Puts the keyboard into the grid. */
  readonly focus: () => void;
  readonly reasonAt: ReasonAt;
}

/** Makes the grid in an element. */
export async function createGrid(container: HTMLElement, { locale, theme }: Preferences): Promise<WorkbenchGrid> {
  makeRoomForFormulas();
  const type = localeTypes[locale];
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: type,
    locales: { [type]: (await words[locale]()).default as never },
    theme: defaultTheme,
    darkMode: theme === "dark",
  });
  const injector = univer.__getInjector();
  // Before the grid listens to keys, which it does from its first workbook on.
  endSuggestions(injector);
  for (const plugin of UniverSheetsCorePreset({ container, sheets: { disableForceStringMark: true } }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  // The grid's parts come to life with its first workbook; this one is replaced as soon as there is something to show.
  api.createWorkbook({ id: "opening", name: "Junheng" });
  keepFormats(api);
  const functions = registerFunctions(univer, api, locale);
  for (const command of [takeBackLater, outOfSight]) injector.get(ICommandService).registerCommand(command);
  drawTextsAsTexts(injector.get(SheetInterceptorService));
  const nameAgain = nameButtons(injector, container);
  openMenuByKey(injector, container);
  const loaded = new Set<Locale>([locale]);
  return {
    api,
    setLocale: async (next) => {
      if (!loaded.has(next)) api.loadLocales(localeTypes[next], (await words[next]()).default as never);
      loaded.add(next);
      api.setLocale(localeTypes[next]);
      functions.setLocale(next);
      nameAgain();
    },
    focus: () => injector.get(ILayoutService).focus(),
    reasonAt: functions.reasonAt,
    setTheme: (next) => api.toggleDarkMode(next === "dark"),
  };
}
