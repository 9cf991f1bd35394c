// What a user brings of one's own, a standard, a rubric or rules: out of a file, or from the sheets of the open workbook.
import type { Diagnostic, Where } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import type { JointRulesParsed } from "@junheng/engine/joint-rules";
import { parseJointRulesText, readJointRules } from "@junheng/engine/joint-rules";
import type { Grid } from "@junheng/engine/reading/cells";
import type { WorkbookRubric } from "@junheng/engine/reading/rubrics";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import { standardOfText, standardOfWorkbook } from "@junheng/engine/reading/standards";
import { parseRubricText } from "@junheng/engine/rubrics";
import type { StandardParsed } from "@junheng/engine/standards";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { readHostGrids } from "../assess/data/read-data.js";

/** How one kind of thing is read: from a file of JSON, from sheets, and what is said where sheets hold none. */
export interface OwnReader<R> {
  readonly ofText: (text: string, file: string) => R;
  readonly ofGrids: (grids: readonly Grid[]) => R | null;
  readonly none: (where: Where) => R;
}

/** Standards. */
export const standardReader: OwnReader<StandardParsed> = {
  ofText: standardOfText,
  ofGrids: standardOfWorkbook,
  none: (where) => ({ standard: null, diagnostics: [errorAt("standardNoTable", where)] }),
};

/** Rubrics. */
export const rubricReader: OwnReader<WorkbookRubric> = {
  ofText: (text, file) => ({ ...parseRubricText(text, file), understood: [], cells: {} }),
  ofGrids: rubricOfWorkbook,
  none: (where) => ({ rubric: null, diagnostics: [errorAt("rubricNoTable", where)], understood: [], cells: {} }),
};

/** Rules of joint scores with the name of their file. */
export interface NamedRules extends JointRulesParsed {
  readonly file: string;
}

/** Rules of joint scores. */
export const jointRulesReader: OwnReader<NamedRules> = {
  ofText: (text, file) => ({ ...parseJointRulesText(text, file), file }),
  ofGrids: (grids) => {
    const found = readJointRules(grids);
    return found && { ...found, file: grids[0]?.file ?? "" };
  },
  none: ({ file = "" }) => ({ rules: null, diagnostics: [errorAt("jointRulesNoTable", { file })], file }),
};

/** What a file holds: JSON, or a workbook with its sheets. */
export async function ownOfFile<R extends { readonly diagnostics: readonly Diagnostic[] }>(
  { ofText, ofGrids, none }: OwnReader<R>,
  file: File,
): Promise<R> {
  if (/\.json$/i.test(file.name)) return ofText(await file.text(), file.name);
  const { readFiles } = await import("../../files/read-files.js");
  const { grids, diagnostics } = await readFiles([file], {});
  const found = ofGrids(grids) ?? none({ file: file.name });
  return { ...found, diagnostics: [...diagnostics, ...found.diagnostics] };
}

/** What stands on the sheets of the open workbook. */
export async function ownOfHost<R>({ ofGrids, none }: OwnReader<R>, host: SpreadsheetHost): Promise<R> {
  return ofGrids(await readHostGrids(host, { kind: "workbook" }, {})) ?? none({});
}
