// What is wrong with the shape of a file of settings (JSON), as data: a part is missing, unknown, of another kind, out of range.
import { nearestName } from "../choices/index.js";
import type { DiagnosticParams } from "./diagnostic.js";
import { knownKeysAt, type SchemaNode } from "./known-keys.js";

/** One fault. `path` is the part, such as `columns.students`; empty for the file as a whole. */
export interface ShapeIssue {
  readonly code: string;
  readonly path: string;
  /** The kinds it should be of (string, number, object …), and the one it is of. */
  readonly wanted?: readonly string[];
  readonly found?: string;
  /** The only values it can have. */
  readonly possible?: readonly string[];
  /** The name that was probably meant. */
  readonly near?: string;
  /** The id or name of what a word means already. */
  readonly meaning?: string;
  /** The smallest or largest number or count; the line of a file that is no JSON. */
  readonly limit?: number;
}

/**
 * A fault of shape as the params of a finding (格式问题的参数).
 *
 * Rule: all that the fault says, its code under `problem`. Units: as in the fault. Missing parts stay out. None: never null. Errors:
 * none.
 *
 * Source: ours; one sentence a shape has a word for each problem.
 *
 * @example
 * issueParams({ code: "json_broken_at", path: "", limit: 3 }) // => { path: "", limit: 3, problem: "json_broken_at" }
 */
export const issueParams = ({ code, ...how }: ShapeIssue): DiagnosticParams => ({ ...how, problem: code });

/** What the schema library says, as far as it is used here. */
interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly errors?: readonly (readonly SchemaIssue[])[];
  /** What tells the shapes of a choice from each other could be one of these. */
  readonly options?: readonly unknown[];
  readonly format?: string;
  /** What a check of our own found: its code under `problem`. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The faults that a schema found in `json` (格式问题), as data that both languages have sentences for.
 *
 * Rule: inside a choice of shapes, those of the shape that fits best. Where the schema is given, a key that it does not know has the
 * one beside it that was probably meant. Units: paths with dots; limits as the schema has them. A missing part is a fault of its own
 * kind, a zero a number. None: an empty list for no issues. Errors: none.
 *
 * Source: ours; the issues are those of zod.
 *
 * @example
 * shapeIssues([{ code: "unrecognized_keys", path: [], keys: ["titel"] }], { titel: "" })[0].path // => "titel"
 * shapeIssues([], {}) // => []
 */
export const shapeIssues = (
  issues: readonly SchemaIssue[],
  json: unknown,
  schema?: SchemaNode,
): readonly ShapeIssue[] =>
  issues
    .flatMap((issue) => leavesOf(issue, [], json))
    .map((issue) => {
      if (issue.code !== "unrecognized_keys" || schema === undefined) return issue;
      const parts = issue.path.split(".");
      const near = nearestName(parts.at(-1) ?? "", knownKeysAt(schema, parts.slice(0, -1), json));
      return near === null ? issue : { ...issue, code: "unrecognized_keys_near", near };
    });

function leavesOf(issue: SchemaIssue, before: readonly PropertyKey[], json: unknown): readonly ShapeIssue[] {
  const parts = [...before, ...issue.path];
  const path = parts.map(String).join(".");
  const code = codeOf(issue);
  if (code === "unrecognized_keys" && issue.keys !== undefined)
    return issue.keys.map((key) => ({ code, path: [...parts, key].map(String).join(".") }));
  if (code === "invalid_union" && issue.errors !== undefined && issue.errors.length > 0) {
    const choices = issue.errors.map((errors) => errors.flatMap((each) => leavesOf(each, parts, json)));
    const kinds = choices.flatMap((each) => (each.length === 1 && each[0]?.path === path ? [each[0]] : []));
    if (kinds.length === choices.length && kinds.some(ofType) && kinds.every((each) => ofType(each) || ofWords(each)))
      return [
        {
          ...{ code: "invalid_type", path, found: kindOf(valueAt(json, parts)) },
          wanted: kinds.flatMap(({ wanted = [], possible = [] }) => [...wanted, ...possible]),
        },
      ];
    const unfit = (choice: readonly ShapeIssue[]): number =>
      choice.length + 1000 * choice.filter((each) => each.code === "unrecognized_keys" || each.path === path).length;
    return choices.reduce((best, each) => (unfit(each) < unfit(best) ? each : best));
  }
  const limit = code === "too_small" ? issue.minimum : code === "too_big" ? issue.maximum : undefined;
  return [
    {
      code,
      path,
      ...(code === "invalid_type" && { wanted: [String(issue.expected)], found: kindOf(valueAt(json, parts)) }),
      ...(code === "invalid_value" && {
        possible: (issue.values ?? issue.options ?? []).map(String),
        found: kindOf(valueAt(json, parts)),
      }),
      ...(typeof limit === "number" && { limit }),
    },
  ];
}

const ofType = ({ code }: ShapeIssue): boolean => code === "invalid_type";
const ofWords = ({ code }: ShapeIssue): boolean => code === "invalid_value";

/** The fault's code: that of our own check, a date, one of a few shapes, or what the schema library calls it. */
function codeOf({ code = "invalid", params, format, options }: SchemaIssue): string {
  if (code === "custom" && typeof params?.["problem"] === "string") return params["problem"];
  if (code === "invalid_format" && format === "date") return "not_a_date";
  return code === "invalid_union" && options !== undefined ? "invalid_value" : code;
}

const valueAt = (json: unknown, parts: readonly PropertyKey[]): unknown =>
  parts.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, part)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[part]
        : undefined,
    json,
  );

/** NaN and what is infinite are numbers that no figure can be. */
const kindOf = (value: unknown): string =>
  typeof value === "number" && !Number.isFinite(value)
    ? String(value)
    : value === null
      ? "null"
      : Array.isArray(value)
        ? "array"
        : value === undefined
          ? "undefined"
          : typeof value;

/**
 * The JSON of a text (解析 JSON 文本), or why it is none: it is blank, no text at all, or breaks off at a line.
 *
 * Rule: a mark of byte order is passed over; a NUL or a replaced sign makes it no text. Units: lines from 1, where the machine says
 * at which it broke. A blank text is `json_empty`. None: `json` is null beside an issue, and also where the text is "null". Errors:
 * none thrown.
 *
 * Source: ECMA-404, as `JSON.parse` reads it.
 *
 * @example
 * jsonOf("\uFEFF[1]") // => { json: [1] }
 * jsonOf("").issue // => { code: "json_empty", path: "" }
 */
export function jsonOf(text: string): { readonly json: unknown; readonly issue?: ShapeIssue } {
  const own = text.replace(/^\uFEFF/, "");
  if (own.trim() === "") return { json: null, issue: { code: "json_empty", path: "" } };
  if (/[\0\uFFFD]/.test(own)) return { json: null, issue: { code: "json_binary", path: "" } };
  try {
    return { json: JSON.parse(own) as unknown };
  } catch (error) {
    const line = lineOf(own, String(error));
    return {
      json: null,
      issue: line === null ? { code: "json_broken", path: "" } : { code: "json_broken_at", path: "", limit: line },
    };
  }
}

/** The line at which reading stopped, as the complaint names it. */
const lineOf = (text: string, complaint: string): number | null => {
  const position = /position (\d+)/.exec(complaint)?.[1];
  const upTo = position !== undefined ? Number(position) : /end of JSON/.test(complaint) ? text.trimEnd().length : null;
  return upTo === null ? null : text.slice(0, upTo).split("\n").length;
};
