// The years that a command line names: a file or folder each, or several periods of one of them; read by the one door.
import type { CommunitiesInput } from "@junheng/engine/communities";
import type { WithOwn } from "@junheng/engine/indicators";
import { parsePeriod } from "@junheng/engine/reading/periods";
import { readCommunities } from "@junheng/engine/reading/communities";
import type { Submission } from "@junheng/engine/reading/forms";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";
import { filesAt } from "./files-at.js";
import type { GridsReading } from "./read-input.js";
import { readFormChoices, readGrids, readSchoolsOf } from "./read-input.js";

/** A year as it was read. */
export interface YearRead {
  readonly read: Submission;
  readonly communities: CommunitiesInput;
}

/** The years, in the order in which they are named; all that a single one holds in the order of time, where none is named. */
export async function readYears(options: Arguments, { own }: WithOwn): Promise<readonly YearRead[]> {
  const { files, locale } = options;
  const asked = listOf(options.periods);
  if (files.length === 0) throw new UsageError(cliText("noFile", {}, locale));
  const isEach = files.length > 1;
  if ((isEach && asked.length > 0 && asked.length !== files.length) || (!isEach && asked.length === 1))
    throw new UsageError(cliText("twoYears", {}, locale));
  const said = await readFormChoices(options, { own });
  const yearOf = (sheets: GridsReading, period?: string): YearRead => ({
    read: readSchoolsOf(sheets, { ...said, own, ...(period !== undefined && { period }) }),
    communities: readCommunities(sheets.grids),
  });
  const sheetsAt = async (path: string): Promise<GridsReading> =>
    await readGrids({ ...options, files: (await filesAt(path)).map((file) => file.path) });
  if (isEach) {
    const years: YearRead[] = [];
    for (const [at, file] of files.entries()) years.push(yearOf(await sheetsAt(file), asked[at]));
    return years;
  }
  const sheets = await sheetsAt(files[0] ?? "");
  const periods = asked.length > 0 ? asked : periodsOf(yearOf(sheets).read);
  if (periods.length < 2) throw new UsageError(cliText("twoYears", {}, locale));
  return periods.map((period) => yearOf(sheets, period));
}

/** What stands between commas of either width. */
export const listOf = (text = ""): readonly string[] =>
  text
    .replaceAll("，", ",")
    .replaceAll("、", ",")
    .split(",")
    .flatMap((each) => each.trim() || []);

/** Every period that was found, in the order of time. */
const periodsOf = ({ period, otherPeriods }: Submission): readonly string[] =>
  [...(period === null ? [] : [period]), ...otherPeriods].toSorted(
    (a, b) => (parsePeriod(a)?.to ?? 0) - (parsePeriod(b)?.to ?? 0),
  );
