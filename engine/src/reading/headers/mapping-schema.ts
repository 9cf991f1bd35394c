// The shape of a saved mapping, checked: all that is wrong with it at once.
import * as z from "zod/mini";
import type { ShapeIssue } from "../../diagnostics/index.js";
import { shapeIssues } from "../../diagnostics/index.js";
import type { WithOwn } from "../../indicators/index.js";
import { meaningOf } from "./paths.js";
import { readCategory, isUnit, unitFactor } from "../cells/index.js";
import type { Mapping } from "./reading.js";

/** A checked mapping, or everything that is wrong with it. */
export interface MappingParsed {
  readonly mapping?: Mapping;
  readonly issues: readonly ShapeIssue[];
}

const column = z.union([z.null(), z.string(), z.strictObject({ path: z.string(), unit: z.optional(z.string()) })]);

const schema = z.strictObject({
  version: z.literal(1),
  columns: z.record(z.string(), column),
  constants: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  sheet: z.optional(z.string()),
  headerRows: z.optional(z.array(z.int().check(z.positive()))),
});

const texts: ReadonlySet<string> = new Set(["township", "campusOf"]);

/**
 * Checks a mapping of columns that comes from outside (校验列映射): its shape, paths, units and constants, all that is wrong at once.
 *
 * Rule: every path is known, built in or of the standard given; a unit fits its path; constants are words that `readCategory` knows.
 * Issues: those of the shape (zod's codes), then `unknown_path`, `unknown_unit`, `unknown_constant`. Units: header rows counted from 1.
 * Empty: a mapping without columns is sound. None: a column that is null is left unread; `mapping` is missing wherever there is an issue.
 * Errors: none thrown, whatever the JSON holds. Source: ours; a mapping is a file that people edit.
 *
 * @example
 * parseMapping({ version: 1, columns: { students: "whole.pupil" } }).issues // => [{ code: "unknown_path", path: "columns.students" }]
 * parseMapping({ version: 1, columns: {} }).issues // => []
 */
export function parseMapping(json: unknown, source: WithOwn = {}): MappingParsed {
  const result = schema.safeParse(json, { jitless: true });
  if (!result.success) return { issues: shapeIssues(result.error.issues, json, schema) };
  const mapping = result.data as Mapping;
  const issues = [...columnIssues(mapping, source), ...constantIssues(mapping)];
  return issues.length === 0 ? { mapping, issues } : { issues };
}

const columnIssues = (mapping: Mapping, source: WithOwn): readonly ShapeIssue[] =>
  Object.entries(mapping.columns).flatMap(([header, said]) => {
    if (said === null) return [];
    const { path, unit } = typeof said === "string" ? { path: said, unit: undefined } : said;
    const meaning = meaningOf(path, source);
    if (meaning === undefined) return [{ code: "unknown_path", path: `columns.${header}` }];
    const fits = unit === undefined || unit === "" || (isUnit(unit) && unitFactor(unit, meaning.unit) !== undefined);
    return fits ? [] : [{ code: "unknown_unit", path: `columns.${header}.unit` }];
  });

const constantIssues = (mapping: Mapping): readonly ShapeIssue[] =>
  Object.entries(mapping.constants ?? {}).flatMap(([id, value]) =>
    texts.has(id) || readCategory(id, String(value)).value !== null
      ? []
      : [{ code: "unknown_constant", path: `constants.${id}` }],
  );
