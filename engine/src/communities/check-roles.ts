// Whether the members of one community fit together and fit its kind.
import type { Diagnostic, DiagnosticCode, DiagnosticParams, Where } from "../diagnostics/index.js";
import { errorAt, warningAt } from "../diagnostics/index.js";
import type { Community, CommunityMember, MemberRole } from "./community.js";
import { isLeading } from "./community.js";
import { kindRules } from "./kind-rules.js";
import type { SchoolKey } from "../schools/index.js";

/** What is wrong with the members and roles of a community. */
export const checkRoles = (community: Community, keyOf: SchoolKey): readonly Diagnostic[] => [
  ...checkShape(community),
  ...checkRepeated(community, keyOf),
];

/** The place of a member, or of its community where the member has none. */
export const placeOfMember = (community: Community, member: CommunityMember | undefined): Where =>
  member?.where ?? community.where ?? {};

const checkShape = (community: Community): readonly Diagnostic[] => {
  const { members, kind, name } = community;
  const rule = kindRules[kind];
  const found: Diagnostic[] = [];
  const inRole = (role: MemberRole): readonly CommunityMember[] => members.filter((member) => member.role === role);
  const at = community.where ?? members[0]?.where ?? {};
  const params = { community: name, communityKind: kind };
  const warn = (code: DiagnosticCode, where: Where, more: DiagnosticParams = {}): void =>
    void found.push(warningAt(code, where, { ...params, ...more }));

  if (members.length === 0) return [errorAt("communityEmpty", at, params)];
  const leads = inRole("lead");
  if (rule.led && leads.length === 0) found.push(errorAt("communityWithoutLead", at, params));
  if (leads.length > 1) {
    const schools = leads.map(({ school }) => school);
    found.push(errorAt("communityManyLeads", placeOfMember(community, leads[1]), { ...params, schools }));
  }
  const [least, most] = rule.schools;
  if (most !== null && members.length !== most)
    warn("communityPairSize", placeOfMember(community, members[most]), { count: members.length });
  else if (members.length < least) warn("communityTooFew", at, { count: members.length, least });
  if (rule.coLed && inRole("coLead").length === 0) warn("communityWithoutCoLead", at);
  const helped = inRole("helped");
  if (rule.helped !== null && (helped.length < rule.helped[0] || helped.length > rule.helped[1]))
    warn("communityHelpedCount", placeOfMember(community, helped[rule.helped[1]]), {
      count: helped.length,
      least: rule.helped[0],
      most: rule.helped[1],
    });
  return found;
};

const checkRepeated = (community: Community, keyOf: SchoolKey): readonly Diagnostic[] => {
  const first = new Map<string, CommunityMember>();
  const found: Diagnostic[] = [];
  for (const member of community.members) {
    const before = first.get(keyOf(member));
    if (before === undefined) {
      first.set(keyOf(member), member);
      continue;
    }
    const opposed = isLeading(before.role) !== isLeading(member.role);
    found.push(
      errorAt(opposed ? "communityRolesConflict" : "communityMemberTwice", placeOfMember(community, member), {
        community: community.name,
        school: member.school,
        role: member.role,
        otherRole: before.role,
      }),
    );
  }
  return found;
};
