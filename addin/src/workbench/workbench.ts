// The workbench: bar and pane at once, and behind them the grid, which is many times as large.
import "./workbench.css";
import type { Locale } from "@junheng/engine/diagnostics";
import type { HostAppearance, WorkPort } from "../hosts/spreadsheet-host.js";
import { keepWork } from "../kept/keep-work.js";
import type { WorkbenchMessage } from "../messages/workbench.js";
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
  let awaited: WorkbenchMessage = "gridComes";
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
    element("grid").dataset["wait"] = workbenchText(awaited, {}, preferences.locale);
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

  // What is pressed before the grid is there is said to wait for it, and is done then.
  const withGrid = (act: (side: GridSide) => unknown): void => {
    if (grid !== null) return void act(grid);
    bar.say(awaited);
    void gridSide.then(act, () => {});
  };
  const open = (files: readonly File[]): void => withGrid(({ desk }) => desk.open(files));
  const save = (): void => withGrid(({ desk }) => desk.save());
  const bar = createTopBar(
    element("bar"),
    {
      open,
      save,
      showTable: () => withGrid((side) => side.showTable()),
      switchLanguage: () => change({ locale: otherLocale() }),
      switchTheme: () => change({ theme: preferences.theme === "dark" ? "light" : "dark" }),
    },
    preferences,
  );
  const offerEarlier = async (): Promise<void> => strip.offer(await work.offer());
  const strip = createWorkStrip(
    element("bar"),
    {
      take: (offer) => withGrid(async ({ desk }) => ((await desk.goOn(offer)) ? strip.offer(null) : undefined)),
      discard: ({ head }) => void work.discard(head.id).then(offerEarlier),
    },
    preferences.locale,
  );

  let isBegun = false;
  for (const sign of ["focusin", "pointerdown"]) addEventListener(sign, () => (isBegun = true), { once: true });
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
    // Unseen until now, it could take the keyboard from nobody; who has done nothing yet can type at once.
    element("grid").setAttribute("aria-busy", "false");
    if (!isBegun) grid.focus();
    return grid;
  });
  gridSide.catch(() => {
    awaited = "gridMissing";
    bar.say(awaited);
    label();
  });
  const host = hostWhenReady(
    { appearance: () => Promise.resolve(preferences), onAppearance: appearance.onChange, work: page },
    gridSide.then((side) => side.host),
  );

  acceptDrops(element("grid"), open);
  guardLeaving(work);
  saveByKey(save);
  label();
  remount();
  void offerEarlier();
  void gridSide.then(() => workOffline(element("bar"), () => preferences.locale)).catch(() => {});
};

start();
