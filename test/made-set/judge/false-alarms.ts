// Findings about figures in which no fault was planted: each is work for somebody, and for nothing.
import type { Diagnostic, Severity, Where } from "@junheng/engine";
import type { ReadSet } from "../read-made-set.js";
import type { MadeSet } from "../truth.js";

/** A finding without a fault. */
export interface FalseAlarm {
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  /** Whether something was proposed as well. */
  readonly proposed: boolean;
}

const placeOf = ({ file, sheet, cell }: Where): string => `${file ?? ""} ${sheet ?? ""} ${cell ?? ""}`;

/** Findings of the checks none of whose figures is a planted one. */
export function falseAlarms({ truth }: MadeSet, { collection }: ReadSet): readonly FalseAlarm[] {
  const planted = new Set(truth.faults.flatMap(({ cells }) => cells).map(placeOf));
  const blank = new Set(truth.blankFiles);
  return collection.findings
    .filter(({ figures }) => !figures.some(({ where }) => planted.has(placeOf(where)) || blank.has(where.file ?? "")))
    .map(({ rule, severity, name, figures, proposal, params }) => ({
      rule,
      severity,
      proposed: proposal !== undefined,
      text: `${name}: ${rule} ${figures
        .map(({ path, value, where }) => `${path}=${value} ${placeOf(where)}`)
        .slice(0, 3)
        .join("; ")} ${JSON.stringify(params)}`,
    }));
}

/** Warnings and errors of reading that name no planted cell. That a place was left blank is true where nothing was written. */
export function readingAlarms({ truth }: MadeSet, { collection }: ReadSet): readonly FalseAlarm[] {
  const planted = new Set(truth.faults.flatMap(({ cells }) => cells).map(placeOf));
  const expected = new Set([...truth.broken.map(({ file }) => file), ...truth.blankFiles]);
  const written = new Set(
    truth.figures.filter(({ reads }) => reads !== "missing").map((each) => `${each.file} ${each.path}`),
  );
  const namesPlanted = ({ where, params }: Diagnostic): boolean =>
    [where.cell ?? "", ...listOf(params["cells"])].some((cell) => planted.has(placeOf({ ...where, cell })));
  const isTrueBlank = ({ code, where, params }: Diagnostic): boolean =>
    code === "formBlanks" && listOf(params["paths"]).every((path) => !written.has(`${where.file ?? ""} ${path}`));
  return collection.diagnostics
    .filter(({ severity, where }) => severity !== "note" && !expected.has(where.file ?? ""))
    .filter((each) => !namesPlanted(each) && !isTrueBlank(each))
    .map(({ code, severity, where, params }) => ({
      rule: code,
      severity,
      proposed: false,
      text: `${code} ${placeOf(where)} ${JSON.stringify(params)}`,
    }));
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);
