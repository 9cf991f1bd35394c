// The name of a school whose form gives none: its sheet's or its file's own, or the one that a title or a file's name begins with.
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { cellOf, isBlank, sheetOf, textOf } from "../cells/index.js";
import type { IdentityText } from "./form-identity.js";
import { namesSchool } from "./labels/head-words.js";

/** A title stands in one of so many rows. */
const titleRows = 4;

/** The name, which is told; none where nothing is a school's: then the form's figures are not counted. */
export function nameFromPlace(grid: Grid, figures: number, findings: Findings): IdentityText | undefined {
  if (figures === 0) return undefined;
  const where = sheetOf(grid);
  const file = (grid.file ?? "")
    .replace(/^.*\//, "")
    .replace(/\.\w+$/, "")
    .replace(/[（(]\d+[)）]$/, "");
  const whole = [grid.sheet, file].find(namesSchool);
  if (whole !== undefined) {
    findings.add(noteAt("formNameFromFile", where, { text: whole }));
    return { id: "name", text: whole, where };
  }
  const titles = grid.rows.slice(0, titleRows).flatMap((cells, row) => {
    const column = cells.findIndex((cell) => !isBlank(cell));
    return column < 0 ? [] : [{ text: textOf(cells[column]), where: cellOf(grid, row, column) }];
  });
  for (const title of [...titles, { text: file.replace(/^[\d_\-—.、\s]+/, ""), where }]) {
    const text = nameBefore(title.text);
    if (text === undefined) continue;
    findings.add(warningAt("formNameFromTitle", title.where, { text }));
    return { id: "name", text, where: title.where };
  }
  findings.add(errorAt("formWithoutName", where, { count: figures }));
  return undefined;
}

/**
 * The school that a title is about, where it is no kind of school and what follows is the title of a form.
 *
 * @example
 * nameBefore("柳塘镇中心小学2024年办学条件登记表") // => "柳塘镇中心小学"
 * nameBefore("全县农村小学办学条件登记表") // => undefined
 */
export function nameBefore(text: string): string | undefined {
  const [, name = ""] = titled.exec(text.replace(/\s/g, "")) ?? [];
  return namesSchool(name) && !kindsOfSchools.test(name) ? name : undefined;
}

const titled =
  /^([^，。；：:、（）()]{1,28}?(?:小学|中学|学校|完小|初中|教学点|校区|分校))[-—_（(]?(?:(?:20)?\d\d[^，。；]{0,12}|[^，。；：:]{0,16})?(?:表|情况|数据|报送|上报|材料)[)）]?$/;

/** Words of all schools of a kind: a title that begins with them names none. */
const kindsOfSchools =
  /义务教育|中小学|中、小学|农村|城区|城镇|城乡|乡镇|村级|公办|民办|县域|各|全|所有|普通|独立|学年|年度/;
