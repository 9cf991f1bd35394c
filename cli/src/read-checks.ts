// The bureau's own checks: from a sheet of a workbook, or from JSON.
import { basename } from "node:path";
import type { CheckRule } from "@junheng/engine/checks";
import { isCheckSheet, parseCheckRules, readChecks } from "@junheng/engine/checks";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt, issueParams, jsonOf } from "@junheng/engine/diagnostics";
import { readInThreads } from "./input/read-in-threads.js";
import { readBytes } from "./read-bytes.js";

/** Rules, and what was found while they were read. */
export interface OwnChecks {
  readonly rules: readonly CheckRule[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the checks in a file; a workbook's sheet of them is found by its name or headers. */
export async function readOwnChecks(path: string, timeout?: number): Promise<OwnChecks> {
  const file = basename(path);
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return { rules: [], diagnostics: [bytes] };
  if (/\.json$/i.test(path)) return fromJson(new TextDecoder().decode(bytes), file);
  const [{ grids, diagnostics } = nothing] = await readInThreads(1, async () => ({ name: file, bytes }), timeout);
  const sheets = grids.filter(isCheckSheet);
  const [first] = grids;
  const read = (sheets.length > 0 || first === undefined ? sheets : [first]).map(readChecks);
  return {
    rules: read.flatMap(({ rules }) => rules),
    diagnostics: [...diagnostics, ...read.flatMap((each) => each.diagnostics)],
  };
}

const nothing = { grids: [], diagnostics: [] };

function fromJson(text: string, file: string): OwnChecks {
  const { json, issue } = jsonOf(text);
  if (issue !== undefined) return { rules: [], diagnostics: [errorAt("checkRuleShape", { file }, issueParams(issue))] };
  const { rules, diagnostics } = parseCheckRules(json);
  return { rules: rules ?? [], diagnostics: diagnostics.map((each) => ({ ...each, where: { file } })) };
}
