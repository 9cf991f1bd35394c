// Work on the workbook without questions, redrawing and change events of its own; what was set before is set again, however it ends.
import type { WpsApplication } from "./model.js";

const switches = ["DisplayAlerts", "EnableEvents", "ScreenUpdating"] as const;

/** Runs a step quietly. That a switch cannot be set again changes nothing about how the step ended. */
export const quietly = async <Result>(app: WpsApplication, step: () => Promise<Result>): Promise<Result> => {
  const before = switches.map((name) => app[name]);
  try {
    for (const name of switches) app[name] = false;
    return await step();
  } finally {
    for (const [at, name] of switches.entries()) attempt(() => (app[name] = before[at] ?? true));
  }
};

/** Takes a step that may fail without harm: what is told is how all else ended. */
export const attempt = (step: () => unknown): void => {
  try {
    step();
  } catch {
    // Said above.
  }
};
