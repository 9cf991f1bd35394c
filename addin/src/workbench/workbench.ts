// The workbench: joins the grid, our functions, the task pane and the bar above them.
import "./workbench.css";
import type { Locale } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import { setFunctionLocale } from "../functions/registry.js";
import type { WorkPort } from "../hosts/spreadsheet-host.js";
import { createUniverHost } from "../hosts/univer/create-univer-host.js";
import { workbenchText } from "../messages/workbench.js";
import { mountPane } from "../pane/mount.js";
import { keepWork } from "../kept/keep-work.js";
import { createBusyStrip } from "./busy-strip.js";
import { createDesk } from "./desk.js";
import { createGrid } from "./create-grid.js";
import { followCellNotes } from "./cell-note.js";
import { acceptDrops } from "./drops.js";
import { formulaExamples } from "./formula-examples.js";
import { hostWhenReady } from "./host-when-ready.js";
import type { SheetsToShow } from "./open-files.js";
import { noSheets, readSample, showWorkbook } from "./open-files.js";
import type { Preferences } from "./preferences.js";
import { keepOut } from "./keep-out.js";
import { loadPreferences, savePreferences } from "./preferences.js";
import { createSplitter } from "./splitter.js";
import { joinRegions } from "./regions.js";
import { showSheetTable, showSheetTableByKey } from "./sheet-table.js";
import { createTopBar } from "./top-bar.js";
import { guardLeaving, saveByKey } from "./unsaved.js";
import { workOffline } from "./work-offline.js";
import { createWorkStrip } from "./work-strip.js";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`workbench.html has no element #${id}.`);
  return found;
};

const start = async (): Promise<void> => {
  let preferences: Preferences = loadPreferences();
  setFunctionLocale(preferences.locale);
  const sampleRead = readSample().catch(() => noSheets);
  let sample: SheetsToShow = noSheets;
  const grid = await createGrid(element("grid"), preferences);
  const listeners = new Set<(appearance: Preferences) => void>();
  let begin = (): void => {};
  const ready = new Promise<void>((resolve) => (begin = resolve));
  element("grid").setAttribute("aria-busy", "true");
  const work = keepWork(() => showWork());
  const isHers = (): boolean => work.head().names.length > 0;
  const page: WorkPort = {
    load: (key) => work.head().page[key] ?? null,
    save: (key, value) => work.savePage(key, value),
    collected: () => work.collected(),
    addCollected: (files) => work.addCollected(files),
    removeCollected: () => work.removeCollected(),
  };
  const host = hostWhenReady(
    {
      work: page,
      ...createUniverHost(
        grid.api,
        {
          now: () => preferences,
          onChange: (callback) => {
            listeners.add(callback);
            return () => listeners.delete(callback);
          },
        },
        {
          load: (key) => work.head().settings[key] ?? null,
          save: (key, value) => work.saveSetting(key, value, isHers()),
        },
      ),
    },
    ready,
  );

  const [keepOutOfGrid, keepOutOfPane] = [keepOut(element("grid")), keepOut(element("pane"))];
  const room = createSplitter(element("pane"), keepOutOfGrid("covered"));
  let unmount = (): void => {};
  const remount = (): void => {
    unmount();
    unmount = mountPane(element("pane"), host, { ...preferences, room, onLocale: (locale) => change({ locale }) });
  };
  const sayLinks = joinRegions({ bar: element("bar"), pane: element("pane"), focusGrid: grid.focus });
  followCellNotes(grid.api, element("grid"), grid.reasonAt, () => preferences.locale);
  const label = (): void => {
    element("grid").setAttribute("aria-label", workbenchText("grid", {}, preferences.locale));
    element("grid").dataset["drop"] = workbenchText("dropNow", {}, preferences.locale);
    element("pane").setAttribute("aria-label", workbenchText("pane", {}, preferences.locale));
    room.setLabel(workbenchText("splitter", {}, preferences.locale));
    sayLinks(preferences.locale);
  };
  const change = (changed: Partial<Preferences>): void => {
    const languageChanged = changed.locale !== undefined && changed.locale !== preferences.locale;
    preferences = { ...preferences, ...changed };
    savePreferences(preferences);
    setFunctionLocale(preferences.locale);
    bar.show(preferences);
    strip.setLocale(preferences.locale);
    label();
    grid.setTheme(preferences.theme);
    if (languageChanged) void grid.setLocale(preferences.locale);
    for (const listener of listeners) listener(preferences);
  };
  const otherLocale = (): Locale => (preferences.locale === "zh-CN" ? "en" : "zh-CN");

  const showSample = async (): Promise<void> => {
    await showWorkbook(grid.api, sample, [formulaExamples(preferences.locale, rangeOf(sample.grids))]);
  };
  const desk = createDesk({
    api: grid.api,
    host,
    work,
    locale: () => preferences.locale,
    say: (code, params) => bar.say(code, params),
    showSaving: (saving) => bar.showSaving(saving),
    showSample,
    hold: (part, isHeld) => (part === "grid" ? keepOutOfGrid : keepOutOfPane)("opening")(isHeld),
    remount: () => remount(),
    ready,
    busy: createBusyStrip(element("bar"), () => preferences.locale),
  });
  const showWork = (): void => {
    const isTouched = isHers() || work.isUnsaved() || work.head().saved > 0;
    bar.showUnsaved(isTouched ? work.isUnsaved() : null);
    strip.trouble(isTouched ? work.trouble() : null);
  };

  const showTable = (): void => void showSheetTable(grid.api, preferences.locale);
  const bar = createTopBar(
    element("bar"),
    {
      open: (files) => void desk.open(files),
      save: () => void desk.save(),
      showTable,
      switchLanguage: () => change({ locale: otherLocale() }),
      switchTheme: () => change({ theme: preferences.theme === "dark" ? "light" : "dark" }),
    },
    preferences,
  );
  const offerEarlier = async (): Promise<void> => strip.offer(await work.offer());
  const strip = createWorkStrip(
    element("bar"),
    {
      take: (offer) => void desk.goOn(offer).then((isDone) => (isDone ? strip.offer(null) : undefined)),
      discard: ({ head }) => void work.discard(head.id).then(offerEarlier),
    },
    preferences.locale,
  );
  acceptDrops(element("grid"), (files) => void desk.open(files));
  guardLeaving(work);
  saveByKey(() => void desk.save());
  showSheetTableByKey(showTable);
  label();
  remount();

  void offerEarlier();
  sample = await sampleRead;
  await showSample();
  if (sample.grids.length === 0) bar.say("sampleMissing");
  element("grid").setAttribute("aria-busy", "false");
  begin();
  void workOffline(element("bar"), () => preferences.locale).catch(() => {});
};

/** The cells of the sample that the examples of formulas refer to. */
const rangeOf = ([first]: readonly Grid[]) =>
  first === undefined
    ? null
    : { sheet: first.sheet, rows: first.rows.length, columns: Math.max(...first.rows.map((row) => row.length)) };

void start();
