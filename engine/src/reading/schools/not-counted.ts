// Schools whose row says that they are closed, or that they are not to be counted: in a remark, a state, or a column of yes and no.
import { warningAt } from "../../diagnostics/index.js";
import { cellOf, keyOf, textOf } from "../cells/index.js";
import type { Findings, Grid } from "../cells/index.js";
import type { UsedColumn } from "../headers/index.js";
import type { ClassifiedRow } from "../rows/index.js";

/** Remarks and states are not longer than this. */
const longest = 60;
/** Begun or ended with: 已撤并, 2024年9月撤并至中心小学, 停办; not what happened to another (撤并李庄教学点). */
const closed =
  /^(?:\d{2,4}年)?(?:\d{1,2}月)?(?:秋季|春季|学年)?(?:起|底|初)?(?:现|本校|该校|学校)?(?:已经?|将|拟|暂)?被?(?:停办|停用|停招|撤并|撤销|撤除|关停|关闭|注销|并入|不(?:单独)?计入|不计校数?|不参评|不参加评估|不纳入)(?:$|至|到|入|给|与|统计|评估|计算|校数)/;
const notCalled = /^是否(?:参评|参与|参加|纳入|计入|统计|评估|在办|在用|正常办学|办学|有效)/;
const calledClosed = /^是否(?:已)?(?:停办|停用|撤并|撤销|关停|停招|注销|剔除|排除)/;
const no: ReadonlySet<string> = new Set(["否", "不", "n", "no", "不是"]);
const yes: ReadonlySet<string> = new Set(["是", "y", "yes", "对"]);

/** Warns of the schools that by another column may not belong in; columns whose meaning is known are read by it. */
export function flagNotCounted(
  grid: Grid,
  schools: readonly ClassifiedRow[],
  columns: readonly UsedColumn[],
  findings: Findings,
): void {
  for (const { meaning, position, reading } of columns) {
    if (meaning !== null) continue;
    const says = saysSo(keyOf(reading.header));
    for (const { row, label } of schools) {
      const cell = grid.rows[row]?.[position];
      if (typeof cell !== "string" || cell.length > longest || !says(keyOf(cell))) continue;
      const text = textOf(cell).replace(/\s+/g, " ").slice(0, 24);
      const header = reading.header.slice(0, 24);
      findings.addAlike(
        warningAt("schoolNotCounted", cellOf(grid, row, position), { name: label, text: `${header}：${text}` }),
        reading.column,
      );
    }
  }
}

const saysSo = (header: string): ((key: string) => boolean) => {
  if (notCalled.test(header)) return (key) => no.has(key);
  if (calledClosed.test(header)) return (key) => yes.has(key);
  return (key) => closed.test(key);
};
