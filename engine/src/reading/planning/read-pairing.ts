// A table of schools to be paired: a school a row, what it can be, what it is good at and what it lacks.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import type { PairingRole, PairingSchool } from "../../planning/index.js";
import type { Grid } from "../cells/index.js";
import { collectFindings, keyOf } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import { namedTables, sheetCells } from "../rows/index.js";
import { figureOf } from "./figure-of.js";

type PairingColumn = "school" | "township" | "role" | "capacity" | "has" | "lacks";

const headers = wordIndex<PairingColumn>({
  school: ["学校", "学校名称", "校名", "school"],
  township: ["乡镇", "所在乡镇", "乡镇街道", "township"],
  role: ["角色", "结对角色", "类别", "role"],
  capacity: ["可帮扶校数", "可带校数", "帮扶能力", "capacity"],
  has: ["强项", "优势", "优势学科", "strengths", "has"],
  lacks: ["弱项", "短板", "薄弱学科", "需要", "needs", "lacks"],
});

const roles = wordIndex<PairingRole>({
  lead: ["牵头", "牵头学校", "龙头学校", "直属学校", "帮扶学校", "lead"],
  quality: ["优质", "优质学校", "优质校", "quality"],
  potential: ["潜力", "潜力学校", "潜力校", "potential"],
  helped: ["受援", "受援学校", "乡村学校", "薄弱学校", "helped"],
  centre: ["中心", "中心校", "中心学校", "乡镇中心学校", "centre"],
});

/**
 * The schools to be paired (结对学校表), and what was found on the way.
 *
 * Rule: a school a row, with its role (牵头, 优质, 潜力, 受援, 中心), its township, how many schools it can help, what it is good at and what it
 * lacks. Words in one cell are parted by 、 , or ; each once. Units: capacity in schools, rounded down. Zero: a capacity of 0 helps none.
 * Blank: a row without a school is passed over; a blank, unreadable or negative capacity is left away. None: an empty list, with the error
 * `pairingUnread`. Errors: none thrown; a role that is not known keeps its row out, and is told. Source: ours; the columns are what
 * `planPairing` decides by.
 *
 * @example
 * const rows = [["学校", "角色", "可帮扶校数", "强项"], ["一小", "牵头", 2, "数学、管理"]];
 * readPairing([{ sheet: "1", rows }]).schools // => [{ name: "一小", role: "lead", capacity: 2, has: ["数学", "管理"], lacks: [] }]
 */
export function readPairing(grids: readonly Grid[]): {
  readonly schools: readonly PairingSchool[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const findings = collectFindings();
  const schools = grids.flatMap((grid) =>
    namedTables(
      grid,
      (text) => headers.get(keyOf(text)),
      (found) => found.has("school") && found.has("role"),
    ).flatMap((table) => {
      const cells = sheetCells<PairingColumn>(grid, table, findings);
      return table.rows.flatMap((row): readonly PairingSchool[] => {
        const name = cells.text(row, "school");
        if (name === "") return [];
        const role = roles.get(keyOf(cells.text(row, "role")));
        if (role === undefined) {
          cells.unknown("error", row, "role", ["牵头", "优质", "潜力", "受援", "中心"]);
          return [];
        }
        const township = cells.has("township") ? cells.text(row, "township") : "";
        const capacity = cells.has("capacity") ? figureOf(cells.cell(row, "capacity")) : null;
        const listOf = (column: "has" | "lacks"): readonly string[] =>
          cells.has(column) ? splitWords(cells.text(row, column)) : [];
        return [
          {
            name,
            ...(township !== "" && { township }),
            role,
            ...(capacity !== null && capacity >= 0 && { capacity: Math.floor(capacity) }),
            has: listOf("has"),
            lacks: listOf("lacks"),
          },
        ];
      });
    }),
  );
  if (schools.length === 0) findings.add(errorAt("pairingUnread", {}));
  return { schools, diagnostics: findings.all() };
}

/** Several words in one cell, parted as people part them (数学、管理), each once. */
const splitWords = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[、,，;；]/)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  ),
];
