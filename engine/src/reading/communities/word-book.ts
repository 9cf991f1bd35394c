// What words that are not known mean: by what the user chose, or by a table of words and meanings; and which of them were asked for.
import type { AskedAbout, AskedWord, WordMeaning, WordMeanings } from "../../communities/index.js";
import { askedAbout, possibleMeanings } from "../../communities/index.js";
import type { Where } from "../../diagnostics/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { keyOf } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import { namedTables, sheetCells } from "../rows/index.js";
import { kindIn, roleWords, usualKinds, usualRoles } from "./community-words.js";
import { activityIn, usualActivities } from "./ledger-words.js";

/** Asked for the meaning of every word that is not known. */
export interface WordBook {
  /** What a word means; none where nobody said. The word is listed with its cell either way. */
  readonly meaningOf: <About extends AskedAbout>(
    about: About,
    text: string,
    where: Where,
  ) => WordMeaning[About] | undefined;
  /** The words that were asked for, each once, in the order of the sheets. */
  readonly asked: () => readonly AskedWord[];
}

type Column = "word" | "meaning";

const headers = wordIndex<Column>({
  word: ["词语", "用词", "叫法", "写法", "word"],
  meaning: ["含义", "意思", "是指", "meaning"],
});

/**
 * What words for kinds, roles and activities mean that are not built in (用词对照), and which of them were asked for.
 *
 * Rule: what the user chose holds before what sheets say (词语 and 含义, a word a row, the meaning in a usual word); words are compared by
 * `keyOf`. Units: none. Blank: an empty word has no meaning, and is not listed; a row without either cell is passed over. None: undefined
 * where nobody said; the word is listed with its cell either way, its meaning null. Errors: none thrown; a meaning on a sheet that is not
 * known itself goes to `findings`, with the usual ones. Source: ours; districts call kinds and roles by names of their own.
 *
 * @example
 * const grid = { sheet: "1", rows: [["词语", "含义"], ["领航校", "牵头学校"]] };
 * wordBook([grid], {}, collectFindings()).meaningOf("role", "领航校", { sheet: "1", cell: "B2" }) // => "lead"
 * wordBook([], {}, collectFindings()).meaningOf("role", "领航校", { sheet: "1", cell: "B2" }) // => undefined
 */
export function wordBook(grids: readonly Grid[], chosen: WordMeanings, findings: Findings): WordBook {
  const meanings = new Map<string, string>();
  for (const [about, word, meaning] of grids.flatMap((grid) => meaningsOn(grid, findings)))
    meanings.set(keyIn(about, word), meaning);
  for (const about of askedAbout)
    for (const [word, meaning] of Object.entries(chosen[about] ?? {})) meanings.set(keyIn(about, word), meaning);
  const asked = new Map<string, AskedWord>();
  return {
    meaningOf: <About extends AskedAbout>(about: About, text: string, where: Where) => {
      if (text === "") return undefined;
      const key = keyIn(about, text);
      const meaning = possibleMeanings[about].find((each) => each === meanings.get(key));
      const before = asked.get(key) ?? { about, text, meaning: meaning ?? null, cells: [] };
      asked.set(key, { ...before, cells: [...before.cells, where] });
      return meaning;
    },
    asked: () => [...asked.values()],
  };
}

const keyIn = (about: AskedAbout, word: string): string => `${about} ${keyOf(word)}`;

const meaningsOn = (grid: Grid, findings: Findings): readonly (readonly [AskedAbout, string, string])[] =>
  namedTables(
    grid,
    (text) => headers.get(keyOf(text)),
    (found) => found.size === 2,
  ).flatMap((table) => {
    const cells = sheetCells<Column>(grid, table, findings);
    return table.rows.flatMap((row) => {
      const [word, written] = [cells.text(row, "word"), cells.text(row, "meaning")];
      if (word === "" || written === "") return [];
      const meaning = meaningIn(written);
      if (meaning === undefined)
        cells.unknown("warning", row, "meaning", [...usualKinds, ...usualRoles, ...usualActivities]);
      return meaning === undefined ? [] : [[meaning[0], word, meaning[1]] as const];
    });
  });

/** What a meaning is about: a word for a role or an activity, or else for a kind. */
const meaningIn = (written: string): readonly [AskedAbout, string] | undefined => {
  for (const about of askedAbout) if (possibleMeanings[about].some((id) => id === written)) return [about, written];
  const role = roleWords.get(keyOf(written));
  if (role !== undefined && role !== "helping" && role !== "quality") return ["role", role];
  const activity = activityIn(written)?.type;
  if (activity !== undefined && activity !== "gift") return ["activity", activity];
  const kind = kindIn(written);
  return kind === undefined || kind === "byShape" ? undefined : ["kind", kind];
};
