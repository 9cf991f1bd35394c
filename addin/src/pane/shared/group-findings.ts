// Findings by kind: what is to be done about them, not where they stand.
import type { Diagnostic, Locale, Severity } from "@junheng/engine/diagnostics";
import { findingKinds } from "../../messages/finding-kinds.js";

/** The findings of a kind. */
export interface FindingGroup {
  readonly id: string;
  /** Its name; null where the codes belong to no kind. */
  readonly name: Readonly<Record<Locale, string>> | null;
  /** The worst of them. */
  readonly severity: Severity;
  /** The worst first. */
  readonly findings: readonly Diagnostic[];
}

const severities: readonly Severity[] = ["error", "warning", "note"];

const kindOf: ReadonlyMap<string, string> = new Map(
  findingKinds.flatMap(({ id, codes }) => codes.map((code) => [code, id] as const)),
);

/** The groups: those with errors first, then those with warnings; within that by the order of the kinds. None without findings. */
export function groupFindings(findings: readonly Diagnostic[]): readonly FindingGroup[] {
  const byKind = new Map<string, Diagnostic[]>();
  for (const each of findings) {
    const id = kindOf.get(each.code.split(".")[0] ?? "") ?? "other";
    const group = byKind.get(id);
    if (group === undefined) byKind.set(id, [each]);
    else group.push(each);
  }
  const groups = [...findingKinds, { id: "other", name: null }].flatMap(({ id, name }): readonly FindingGroup[] => {
    const own = byKind.get(id);
    if (own === undefined) return [];
    const sorted = severities.flatMap((severity) => own.filter((each) => each.severity === severity));
    return [{ id, name, severity: sorted[0]?.severity ?? "note", findings: sorted }];
  });
  return severities.flatMap((severity) => groups.filter((group) => group.severity === severity));
}
