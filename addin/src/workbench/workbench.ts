// The workbench: bar and pane at once, and behind them the grid, which is many times as large.
import "./workbench.css";
import type { Locale } from "@junheng/engine/diagnostics";
import type { HostAppearance, WorkPort } from "../hosts/spreadsheet-host.js";
import { keepWork } from "../kept/keep-work.js";
import { workbenchText } from "../messages/workbench.js";
import { mountPane } from "../pane/mount.js";
import { createBusyStrip } from "./busy-strip.js";
import { acceptDrops } from "./drops.js";
import { hostWhenReady } from "./host-when-ready.js";
import { keepOut } from "./keep-out.js";
import type { GridSide } from "./open-grid.js";
import type { Preferences } from "./preferences.js";
import { loadPreferences, savePreferences } from "./preferences.js";
import { joinRegions } from "./regions.js";
import { createSplitter } from "./splitter.js";
import { createTopBar } from "./top-bar.js";
import { guardLeaving, saveByKey } from "./unsaved.js";
import { workOffline } from "./work-offline.js";
import { createWorkStrip } from "./work-strip.js";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`workbench.html has no element #${id}.`);
  return found;
};

const start = (): void => {
  let preferences: Preferences = loadPreferences();
  let grid: GridSide | null = null;
  let paneStands = (): void => {};
  const pane = new Promise<void>((resolve) => (paneStands = resolve));
  const listeners = new Set<(appearance: HostAppearance) => void>();
  const work = keepWork(() => showWork());
  const isHers = (): boolean => work.head().names.length > 0;
  const page: WorkPort = {
    load: (key) => work.head().page[key] ?? null,
    save: (key, value) => work.savePage(key, value),
    collected: () => work.collected(),
    addCollected: (files) => work.addCollected(files),
    removeCollected: () => work.removeCollected(),
  };
  const appearance = {
    now: () => preferences,
    onChange: (callback: (appearance: HostAppearance) => void) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };

  const [keepOutOfGrid, keepOutOfPane] = [keepOut(element("grid")), keepOut(element("pane"))];
  const room = createSplitter(element("pane"), keepOutOfGrid("covered"));
  let unmount = (): void => {};
  const remount = (): void => {
    unmount();
    unmount = mountPane(element("pane"), host, {
      ...preferences,
      room,
      onReady: paneStands,
      onLocale: (locale) => change({ locale }),
    });
  };
  const sayLinks = joinRegions({ bar: element("bar"), pane: element("pane"), focusGrid: () => grid?.focus() });
  const label = (): void => {
    element("grid").setAttribute("aria-label", workbenchText("grid", {}, preferences.locale));
    element("grid").dataset["drop"] = workbenchText("dropNow", {}, preferences.locale);
    element("grid").dataset["wait"] = workbenchText("gridComes", {}, preferences.locale);
    element("pane").setAttribute("aria-label", workbenchText("pane", {}, preferences.locale));
    room.setLabel(workbenchText("splitter", {}, preferences.locale));
    sayLinks(preferences.locale);
  };
  const change = (changed: Partial<Preferences>): void => {
    preferences = { ...preferences, ...changed };
    savePreferences(preferences);
    bar.show(preferences);
    strip.setLocale(preferences.locale);
    label();
    grid?.follow(preferences);
    for (const listener of listeners) listener(preferences);
  };
  const otherLocale = (): Locale => (preferences.locale === "zh-CN" ? "en" : "zh-CN");
  const showWork = (): void => {
    const isTouched = isHers() || work.isUnsaved() || work.head().saved > 0;
    bar.showUnsaved(isTouched ? work.isUnsaved() : null);
    strip.trouble(isTouched ? work.trouble() : null);
  };

  // What is pressed before the grid is there is said to wait for it.
  const whenThere = async (): Promise<GridSide> => {
    if (grid === null) bar.say("gridComes");
    return await gridSide;
  };
  const open = async (files: readonly File[]): Promise<void> => (await whenThere()).desk.open(files);
  const save = async (): Promise<unknown> => (await whenThere()).desk.save();
  const bar = createTopBar(
    element("bar"),
    {
      open: (files) => void open(files),
      save: () => void save(),
      showTable: () => void whenThere().then((side) => side.showTable()),
      switchLanguage: () => change({ locale: otherLocale() }),
      switchTheme: () => change({ theme: preferences.theme === "dark" ? "light" : "dark" }),
    },
    preferences,
  );
  const offerEarlier = async (): Promise<void> => strip.offer(await work.offer());
  const strip = createWorkStrip(
    element("bar"),
    {
      take: (offer) =>
        void whenThere().then(async ({ desk }) => ((await desk.goOn(offer)) ? strip.offer(null) : undefined)),
      discard: ({ head }) => void work.discard(head.id).then(offerEarlier),
    },
    preferences.locale,
  );

  // What comes does not take the keyboard from who has begun in the pane.
  keepOutOfGrid("coming")(true);
  const gridSide = pane.then(async () => {
    const { openGrid } = await import("./open-grid.js");
    grid = await openGrid({
      element: element("grid"),
      preferences: () => preferences,
      appearance,
      isHers,
      work,
      say: (code, params) => bar.say(code, params),
      showSaving: (saving) => bar.showSaving(saving),
      hold: (part, isHeld) => (part === "grid" ? keepOutOfGrid : keepOutOfPane)("opening")(isHeld),
      remount,
      busy: createBusyStrip(element("bar"), () => preferences.locale),
    });
    keepOutOfGrid("coming")(false);
    element("grid").setAttribute("aria-busy", "false");
    return grid;
  });
  gridSide.catch(() => bar.say("gridMissing"));
  const host = hostWhenReady(
    { appearance: () => Promise.resolve(preferences), onAppearance: appearance.onChange, work: page },
    gridSide.then((side) => side.host),
  );

  acceptDrops(element("grid"), (files) => void open(files));
  guardLeaving(work);
  saveByKey(() => void save());
  label();
  remount();
  void offerEarlier();
  void gridSide.then(() => workOffline(element("bar"), () => preferences.locale)).catch(() => {});
};

start();
