// The words of sheets about communities: headers, kinds, roles. Compared after normalising: widths, spaces and brackets do not matter.
import type { CommunityKind, MemberRole } from "../../communities/index.js";
import { wordIndex } from "../headers/index.js";

/** What a column of a list of members can be. `helping` is 帮扶学校, which helps where another one is helped. */
export type MemberColumn =
  | "community"
  | "kind"
  | "school"
  | "code"
  | "role"
  | "township"
  | "locale"
  | "from"
  | "to"
  | "term"
  | MemberRole
  | "helping";

/** Roles as headers of the wide layout and in cells of the long one. */
const roleLists: Readonly<Record<MemberRole | "helping", readonly string[]>> = {
  lead: [
    ...["牵头学校", "牵头校", "牵头", "核心学校", "核心校", "核心", "龙头学校", "龙头校", "领办学校", "领办校", "领办"],
    ...["支援学校", "支援校", "学区长学校", "lead school"],
  ],
  coLead: ["共同牵头学校", "共同牵头校", "共同牵头", "协同牵头学校", "协同牵头", "co-lead", "co-lead school"],
  member: ["成员学校", "成员校", "成员", "潜力学校", "潜力校", "加盟学校", "加盟校", "member school"],
  helped: [
    ...["受援学校", "受援校", "受援", "受帮扶学校", "受帮扶校", "受帮扶", "被帮扶学校", "被帮扶校", "被帮扶"],
    ...["薄弱学校", "薄弱校", "helped school"],
  ],
  helping: ["帮扶学校", "帮扶校", "帮扶"],
};

/** 角色. A column called 中心校 may be the parent school of a campus; as a role it leads. */
export const roleWords = wordIndex<MemberRole | "helping">({
  ...roleLists,
  lead: [...roleLists.lead, "中心校", "中心学校"],
});

/** Headers of a list of members; names, codes, townships and the like are looked up in the catalogue as well. */
export const memberHeaders = wordIndex<MemberColumn>({
  community: [
    ...["共同体", "共同体名称", "学校共同体", "城乡共同体", "教共体", "教共体名称", "教育共同体", "教育集团", "集团"],
    ...["集团名称", "教育集团名称", "联盟", "联盟名称", "学校联盟", "结对名称", "community name"],
  ],
  kind: ["类型", "共同体类型", "教共体类型", "结对类型", "形式", "共同体形式", "结对形式", "类别", "type"],
  school: ["学校", "学校名称", "校名", "单位名称", "school name"],
  role: ["角色", "学校角色", "成员角色", "身份"],
  from: ["开始", "开始日期", "开始时间", "起始日期", "起始时间", "起", "start", "begin"],
  to: ["结束", "结束日期", "结束时间", "截止日期", "截止时间", "止", "end"],
  term: ["周期", "帮扶周期", "结对周期", "起止时间", "起止日期", "起止年月", "帮扶期限", "期限"],
  ...roleLists,
});

/** 共同体类型. */
export const kindWords = wordIndex<CommunityKind>({
  pair: ["城乡结对", "城乡结对共同体", "结对", "一对一结对", "urban-rural pair"],
  tree: ["一个树形", "树形", "树形共同体"],
  ring: ["一个圈", "圈形", "一个圈共同体"],
  oneLegalUnit: ["刚性联校", "刚性联校1+X", "1+X", "联校", "one legal unit"],
  weakItemHelp: ["柔性结对弱项帮扶", "弱项帮扶", "弱项帮扶1+1", "柔性结对1+1弱项帮扶"],
  strengthBuilding: ["柔性结对特色共建", "特色共建", "特色共建1+1", "强项共建", "柔性结对1+1特色共建"],
  leadQualityPotential: ["1+1+x", "1+1+x共同体"],
});

/** What may be written as a kind or role, for those who wrote something else. */
export const usualKinds: readonly string[] = [
  ...["城乡结对", "一个树形", "一个圈", "刚性联校（1+X）", "弱项帮扶", "特色共建", "1+1+x"],
];
export const usualRoles: readonly string[] = ["牵头学校", "共同牵头学校", "成员学校", "受援学校"];
