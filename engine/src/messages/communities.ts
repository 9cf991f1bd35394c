// The terms of communities in words: kinds and roles.
import type { CommunityKind, MemberRole } from "../communities/index.js";
import type { Locale, LocalText } from "../diagnostics/index.js";

/** The names of the kinds of community. */
export const communityKindNames: Readonly<Record<CommunityKind, LocalText>> = {
  pair: { "zh-CN": "城乡结对", en: "urban–rural pair" },
  tree: { "zh-CN": "一个树形", en: "tree of two levels" },
  ring: { "zh-CN": "一个圈", en: "ring of all schools" },
  oneLegalUnit: { "zh-CN": "刚性联校（1+X）", en: "one legal unit (1+X)" },
  weakItemHelp: { "zh-CN": "柔性结对（1+1，弱项帮扶）", en: "flexible pair (1+1) for weak items" },
  strengthBuilding: { "zh-CN": "柔性结对（1+1，特色共建）", en: "flexible pair (1+1) for building on strengths" },
  leadQualityPotential: { "zh-CN": "1+1+x 共同体", en: "1+1+x community" },
};

/** The names of the roles of members. */
export const memberRoleNames: Readonly<Record<MemberRole, LocalText>> = {
  lead: { "zh-CN": "牵头学校", en: "lead school" },
  coLead: { "zh-CN": "共同牵头学校", en: "co-lead school" },
  member: { "zh-CN": "成员学校", en: "member school" },
  helped: { "zh-CN": "受援学校", en: "helped school" },
};

const named =
  (names: Readonly<Record<string, LocalText>>) =>
  (id: string, locale: Locale): string =>
    names[id]?.[locale] ?? id;

/** How the params of sentences about communities are put into words, by the key of the param. */
export const communityLookups: Readonly<Record<string, (id: string, locale: Locale) => string>> = {
  communityKind: named(communityKindNames),
  role: named(memberRoleNames),
  otherRole: named(memberRoleNames),
};
