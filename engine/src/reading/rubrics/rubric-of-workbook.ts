// The rubric that stands on sheets of a workbook, read and checked; or that there is none.
import type { Diagnostic } from "../../diagnostics/index.js";
import type { Rubric } from "../../rubrics/index.js";
import { parseRubric } from "../../rubrics/index.js";
import type { Grid } from "../cells/index.js";
import type { RubricReading } from "./read-rubric.js";
import { readRubric } from "./read-rubric.js";

/** A rubric found on sheets. `rubric` is null where something is wrong with it. */
export interface WorkbookRubric extends Pick<RubricReading, "understood" | "cells"> {
  readonly rubric: Rubric | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the rubric of a workbook and checks what it means (工作簿里的评分细则).
 *
 * Rule: read as sheets are, then checked by `parseRubric`; what reading says already is not said again. Units: points, as the sheet has
 * them. Zeros are points. Missing columns are told. None: null where no sheet holds a rubric; `rubric` null where one is there and
 * something is wrong. Errors: none thrown: diagnostics name their cells. Source: ours; a rubric read from sheets is held to what one from
 * JSON is.
 *
 * @example
 * rubricOfWorkbook([{ sheet: "1", rows: [["学校", "学生数"], ["一小", 100]] }]) // => null
 * rubricOfWorkbook([{ sheet: "1", rows: [["指标", "分值"], ["入学率", 10]] }])?.rubric?.points // => 10
 */
export function rubricOfWorkbook(grids: readonly Grid[]): WorkbookRubric | null {
  const reading = readRubric(grids);
  const { understood, cells } = reading;
  if (reading.rubric === null) {
    const none = reading.diagnostics.every(({ code }) => code === "rubricNoTable");
    return none ? null : { rubric: null, understood, cells, diagnostics: reading.diagnostics };
  }
  const { rubric, diagnostics } = parseRubric(reading.rubric, cells);
  const told = diagnostics.filter(({ code }) => !toldInReading.has(code));
  return { rubric, understood, cells, diagnostics: [...reading.diagnostics, ...told] };
}

/** What reading tells already, in the words of the sheet. */
const toldInReading = new Set(["rubricIdRepeated", "rubricInputNotListed", "rubricBandsOpen", "rubricBandsCross"]);
