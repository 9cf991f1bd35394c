// For tests: communities made short, and findings shown to have their sentence in both languages.
import { expect } from "chai";
import type { Diagnostic } from "../diagnostics/index.js";
import { describeDiagnostic } from "../words/index.js";
import type { Community, CommunityKind, CommunityMember, MemberRole } from "./index.js";

/** A member of a sheet: its cell is in column C. */
export const member = (
  school: string,
  role: MemberRole,
  row: number,
  more: Partial<CommunityMember> = {},
): CommunityMember => ({ school, role, where: { sheet: "共同体", cell: `C${row}` }, ...more });

/** A community whose members stand in the rows from the second on. */
export const community = (
  kind: CommunityKind,
  members: readonly (readonly [school: string, role: MemberRole])[],
  more: Partial<Community> = {},
): Community => ({
  id: "1",
  name: "一组",
  kind,
  members: members.map(([school, role], index) => member(school, role, index + 2)),
  where: { sheet: "共同体", cell: "A2" },
  ...more,
});

/** Severity, code and cell of each finding; every one must have its sentence, with all places filled. */
export const toldBy = (found: readonly Diagnostic[]): readonly string[] =>
  found.map((each) => {
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(each, locale), each.code).not.to.match(/\{\w+\}|undefined/);
    return [each.severity, each.code, each.where.cell].filter(Boolean).join(" ");
  });
