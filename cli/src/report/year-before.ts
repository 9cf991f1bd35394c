// The year before, of another file or another period of the same ones, compared with the one that is reported.
import type { YearsCompared } from "@junheng/engine/change";
import { compareYears, judgedYear } from "@junheng/engine/change";
import { parsePeriod } from "@junheng/engine/reading/periods";
import type { Submission } from "@junheng/engine/reading/forms";
import type { Arguments } from "../arguments.js";
import { filesAt } from "../files-at.js";
import type { JudgedFiles } from "../judged-files.js";
import { readInput } from "../read-input.js";

/** Both years; none where --before names nothing. */
export async function yearBefore(found: JudgedFiles, options: Arguments): Promise<YearsCompared | null> {
  const { period: _period, before, ...others } = options;
  if (before === undefined) return null;
  const { standard, alike, read, judged } = found;
  const earlier = await readInput(
    parsePeriod(before) === null
      ? { ...others, files: (await filesAt(before)).map(({ path }) => path) }
      : { ...options, period: before },
    { own: standard.own },
  );
  const yearOf = (each: Submission, result = alike(each)) => judgedYear(each.records, result, { communities: [] });
  return compareYears(yearOf(earlier), yearOf(read, judged), standard);
}
