// The strip under the bar while a file is read or written: what is being done, how far it is, and a way out.
import type { DiagnosticParams, Locale } from "@junheng/engine/diagnostics";
import type { WorkbenchMessage } from "../messages/workbench.js";
import { workbenchText } from "../messages/workbench.js";

/** What a step gets: the signal by which its user calls it off, and the way to say how far it is. */
export interface BusyStep {
  readonly signal: AbortSignal;
  readonly moved: (done: number, total: number) => void;
}

/** Runs a step while the strip is seen; it rejects with what the step rejects with, an AbortError where it was called off. */
export type Busy = <Result>(
  code: WorkbenchMessage,
  params: DiagnosticParams,
  step: (step: BusyStep) => Promise<Result>,
) => Promise<Result>;

/** A step shorter than this is not spoken of, in milliseconds. */
const short = 300;

/** Makes the strip behind an element; it takes no room while nothing runs. */
export function createBusyStrip(bar: HTMLElement, locale: () => Locale): Busy {
  const region = document.createElement("div");
  region.className = "strip busy";
  region.hidden = true;
  const sentence = document.createElement("span");
  sentence.setAttribute("role", "status");
  const progress = document.createElement("progress");
  const cancel = document.createElement("button");
  cancel.type = "button";
  region.append(sentence, progress, cancel);
  bar.after(region);
  return async (code, params, step) => {
    const controller = new AbortController();
    const say = (message: WorkbenchMessage): string => workbenchText(message, params, locale());
    sentence.textContent = "";
    progress.removeAttribute("value");
    progress.setAttribute("aria-label", say(code));
    cancel.textContent = say("busyCancel");
    cancel.onclick = () => controller.abort();
    const timer = setTimeout(() => {
      region.hidden = false;
      sentence.textContent = say(code);
    }, short);
    try {
      return await step({
        signal: controller.signal,
        moved: (done, total) => {
          if (total > 0) progress.value = done / total;
          // What comes after the last row has no number.
          if (done >= total) progress.removeAttribute("value");
        },
      });
    } finally {
      clearTimeout(timer);
      region.hidden = true;
    }
  };
}
