// The workbench: joins the grid, our functions, the task pane and the bar above them.
import "./workbench.css";
import type { Locale } from "@junheng/engine/diagnostics";
import { describeCounty, labelled, placeOf } from "@junheng/engine/words";
import { setFunctionLocale } from "../functions/registry.js";
import { createUniverHost } from "../hosts/univer/create-univer-host.js";
import type { WorkbenchMessage } from "../messages/workbench.js";
import { workbenchText } from "../messages/workbench.js";
import { mountPane } from "../pane/mount.js";
import { createGrid } from "./create-grid.js";
import { acceptDrops } from "./drops.js";
import { formulaExamples } from "./formula-examples.js";
import { hostWhenReady } from "./host-when-ready.js";
import { readOwn, readSample, showWorkbook } from "./open-files.js";
import type { Opened } from "./opened-file.js";
import { followOpened, nothingOpened, valuesName } from "./opened-file.js";
import type { Preferences } from "./preferences.js";
import { loadPreferences, savePreferences } from "./preferences.js";
import { saveIntoOpened, saveValues } from "./save-workbook.js";
import { createTopBar } from "./top-bar.js";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`workbench.html has no element #${id}.`);
  return found;
};

const start = async (): Promise<void> => {
  let preferences: Preferences = loadPreferences();
  setFunctionLocale(preferences.locale);
  const sampleRead = readSample().catch(() => []);
  const grid = await createGrid(element("grid"), preferences);
  const listeners = new Set<(appearance: Preferences) => void>();
  let begin = (): void => {};
  const ready = new Promise<void>((resolve) => (begin = resolve));
  let opened: Opened = nothingOpened;
  element("grid").setAttribute("aria-busy", "true");
  const host = hostWhenReady(
    createUniverHost(grid.api, {
      now: () => preferences,
      onChange: (callback) => {
        listeners.add(callback);
        return () => listeners.delete(callback);
      },
    }),
    ready,
  );

  let unmount = (): void => {};
  const remount = (): void => {
    unmount();
    unmount = mountPane(element("pane"), host, { ...preferences, onLocale: (locale) => change({ locale }) });
  };
  const label = (): void => {
    element("grid").setAttribute("aria-label", workbenchText("grid", {}, preferences.locale));
    element("grid").dataset["drop"] = workbenchText("dropNow", {}, preferences.locale);
    element("pane").setAttribute("aria-label", workbenchText("pane", {}, preferences.locale));
  };
  const change = (changed: Partial<Preferences>): void => {
    const languageChanged = changed.locale !== undefined && changed.locale !== preferences.locale;
    preferences = { ...preferences, ...changed };
    savePreferences(preferences);
    setFunctionLocale(preferences.locale);
    bar.show(preferences);
    label();
    grid.setTheme(preferences.theme);
    if (languageChanged) void grid.setLocale(preferences.locale);
    for (const listener of listeners) listener(preferences);
  };
  const otherLocale = (): Locale => (preferences.locale === "zh-CN" ? "en" : "zh-CN");

  const open = async (files: readonly File[]): Promise<void> => {
    const names = files.map((file) => file.name);
    bar.say("opening", { files: names });
    await ready;
    const { grids, findings } = await readOwn(files);
    const reasons = findings
      .filter((finding) => finding.severity === "error")
      .map((finding) =>
        labelled(
          placeOf(finding.where, preferences.locale),
          describeCounty(finding, preferences.locale),
          preferences.locale,
        ),
      )
      .join(" ");
    if (grids.length === 0) {
      bar.say("notOpened", { reasons });
      return;
    }
    opened.stop();
    opened = await followOpened(grid.api, files, showWorkbook(grid.api, grids, []), () =>
      bar.showSaving(opened.saving()),
    );
    bar.showSaving(opened.saving());
    remount();
    if (reasons === "") bar.say("own", { files: names });
    else bar.say("partlyOpened", { reasons });
  };

  const save = async (): Promise<void> => {
    const text = (code: WorkbenchMessage): string => workbenchText(code, {}, preferences.locale);
    const { file, saving, isRestyled, giveUp } = opened;
    if (file === null || saving() !== "kept")
      await saveValues(host, valuesName(opened, text("savedAs"), text("valuesMark"))).then(
        () => bar.say("savedValues"),
        () => bar.say("notSaved"),
      );
    else
      await saveIntoOpened(grid.api, file).then(
        () => bar.say(isRestyled() ? "savedKeptUnstyled" : "savedKept", { file: file.name }),
        () => {
          giveUp();
          bar.say("notKept", { file: file.name });
        },
      );
  };

  const bar = createTopBar(
    element("bar"),
    {
      open: (files) => void open(files),
      save: () => void save(),
      switchLanguage: () => change({ locale: otherLocale() }),
      switchTheme: () => change({ theme: preferences.theme === "dark" ? "light" : "dark" }),
    },
    preferences,
  );
  acceptDrops(element("grid"), (files) => void open(files));
  label();
  remount();

  const sample = await sampleRead;
  const first = sample[0];
  const range =
    first === undefined
      ? null
      : { sheet: first.sheet, rows: first.rows.length, columns: Math.max(...first.rows.map((row) => row.length)) };
  showWorkbook(grid.api, sample, [formulaExamples(preferences.locale, range)]);
  if (first === undefined) bar.say("sampleMissing");
  element("grid").setAttribute("aria-busy", "false");
  begin();
};

void start();
