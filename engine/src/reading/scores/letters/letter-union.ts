// Whose a letter is: the union (共同体) that its title, a line above its table, its sheet or its file names.
import type { Grid } from "../../cells/index.js";
import { cleanName, isBlank, textOf, tight } from "../../cells/index.js";
import type { LetterTable } from "./letter-tables.js";

const label = /^(?:学校发展)?(?:共同体|教育集团|集团|联盟|union|community)(?:名称|全称)?(?:[:：](.*))?$/i;
/** What a title says beside the name: the year, and what the sheet is. */
const kinds =
  /(?:19|20)\d\d(?:[-—–~至](?:20)?\d\d)?(?:学年度?|年度?)?|(?:年度)?(?:工作)?目标(?:管理)?(?:任务)?(?:责任)?(?:书|表|状)|责任[书状]/g;
const inBrackets = /[(（【[]([^()（）【】[\]]+)[)）】\]]/;
const meansNothing = /^(?:sheet|表|工作表)?\d*$|^(?:任务|模板|样表|附件|附表)$/i;

/** The name that a title or a line above the table says; null where none does. */
export function unionAbove({ grid, from, header }: LetterTable): string | null {
  for (let row = from; row < header; row++) {
    const cells = grid.rows[row] ?? [];
    for (const [column, cell] of cells.entries()) {
      const found = label.exec(tight(textOf(cell)));
      if (found === null) continue;
      const beside = found[1] || textOf(cells.slice(column + 1).find((each) => !isBlank(each)) ?? null);
      if (beside !== "") return cleanName(beside);
    }
  }
  return firstName(titlesAbove(grid, from, header));
}

/** The name that the sheet has, else the file. */
export const unionOfSheet = ({ sheet, file = "" }: Grid): string | null =>
  firstName([sheet, file.replace(/\.[a-z]+$/i, "")]);

const firstName = (titles: readonly string[]): string | null => titles.map(nameIn).find((name) => name !== "") ?? null;

/** Lines of one cell that say that this is a letter. */
const titlesAbove = (grid: Grid, from: number, header: number): readonly string[] =>
  grid.rows.slice(from, header).flatMap((cells) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    const text = textOf(filled[0] ?? null);
    return filled.length === 1 && /责任|目标/.test(text) ? [text] : [];
  });

/** What is left of a title: the name in its brackets, or what stands in front. */
function nameIn(title: string): string {
  const bracketed = inBrackets.exec(title)?.[1] ?? "";
  const names = [bracketed, title.replace(inBrackets, "")].map((text) => cleanName(text.replace(kinds, "")));
  return names.find((name) => !meansNothing.test(name)) ?? "";
}
