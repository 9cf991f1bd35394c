// Takes the steps one after another, whatever comes of each, and gives the text to send.
import { version } from "@junheng/engine/words";
import type { Probed, ProbeStep } from "./steps.js";

/** What came of a step. */
export interface ProbeResult {
  readonly name: string;
  readonly isKept: boolean;
  readonly seen: string;
  readonly milliseconds: number;
}

/** Once the workbook turns out not to be empty, nothing is written into it. */
const gate = "empty workbook";

/** Takes all steps; a name is told before its step. */
export const runProbe = async (
  steps: readonly ProbeStep[],
  probed: Probed,
  onStep: (name: string) => void = () => {},
): Promise<readonly ProbeResult[]> => {
  const results: ProbeResult[] = [];
  for (const step of steps) {
    onStep(step.name);
    results.push(await taken(step, probed));
    const last = results.at(-1);
    if (last?.name === gate && !last.isKept) break;
  }
  return results;
};

const taken = async ({ name, run }: ProbeStep, probed: Probed): Promise<ProbeResult> => {
  const begun = Date.now();
  const after = (isKept: boolean, seen: string): ProbeResult => ({
    name,
    isKept,
    seen,
    milliseconds: Date.now() - begun,
  });
  try {
    return after(true, await run(probed));
  } catch (error) {
    return after(false, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
};

/** The text: a line a step, those that failed marked. */
export const probeText = (results: readonly ProbeResult[]): string =>
  [
    `Junheng ${version}`,
    ...results.map(
      ({ name, isKept, seen, milliseconds }) => `${isKept ? "ok  " : "FAIL"} ${name} (${milliseconds} ms): ${seen}`,
    ),
  ].join("\n");
