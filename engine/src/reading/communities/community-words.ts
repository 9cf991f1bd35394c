// The words of sheets about communities: headers, kinds, roles. Compared after normalising: widths, spaces and brackets do not matter.
import type { CommunityKind, MemberRole } from "../../communities/index.js";
import { keyOf, wordKey } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";

/**
 * What a column of a list of members can be. `helping` is 帮扶学校, which helps where another one is helped, and is helped where another
 * one leads; `quality` is 优质学校, which leads, or leads beside the lead.
 */
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
  | RoleWord;

/** A role, or a word that may be one of two by the other members. */
export type RoleWord = MemberRole | "helping" | "quality";

/** Roles as headers of the wide layout and in cells of the long one. */
const roleLists: Readonly<Record<RoleWord, readonly string[]>> = {
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
  quality: ["优质学校", "优质校"],
};

/**
 * 角色. A column called 中心校 may be the parent school of a campus, and a ledger's row names 城区学校 and 农村学校: as roles in a cell they
 * lead and are helped.
 */
export const roleWords = wordIndex<RoleWord>({
  lead: [
    ...[
      ...roleLists.lead,
      "中心校",
      "中心学校",
      "中心小学",
      "领航学校",
      "领航校",
      "主体校",
      "主校",
      "总校",
      "引领学校",
      "引领校",
    ],
    ...["城区学校", "城市学校", "直属学校", "局直属学校", "市直属学校", "市直学校"],
  ],
  coLead: roleLists.coLead,
  member: [...roleLists.member, "潜力", "分校", "校区", "教学点", "村小", "参与学校", "参与校"],
  helped: [...roleLists.helped, "农村学校", "乡村学校", "乡镇学校", "对口学校", "结对学校", "结对校"],
  helping: [...roleLists.helping, "帮扶对象"],
  quality: [...roleLists.quality, "城区优质学校", "城区优质校", "区优质学校"],
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

/**
 * What a kind is called by (共同体类型), the first that stands in the words: 1+X的刚性联校办学, 1+1模式的柔性结对帮扶. `byShape` is a word for
 * any community (城乡学校发展共同体): its members say which kind it is.
 */
const kindParts: readonly (readonly [part: string, kind: CommunityKind | "byShape"])[] = [
  ...(["1+1+x", "1+1+n"] as const).map((part) => [part, "leadQualityPotential"] as const),
  ...(["弱项", "补短"] as const).map((part) => [part, "weakItemHelp"] as const),
  ...(["促强", "强项", "特色", "优势"] as const).map((part) => [part, "strengthBuilding"] as const),
  ...(["1+x", "1+n", "刚性", "联校", "一校多区", "一体化", "同一法人"] as const).map(
    (part) => [part, "oneLegalUnit"] as const,
  ),
  ...(["1+1", "柔性"] as const).map((part) => [part, "flexiblePair"] as const),
  ["树", "tree"],
  ...(["圈", "环形", "环状"] as const).map((part) => [part, "ring"] as const),
  ...(["结对", "一对一", "手拉手", "对口"] as const).map((part) => [part, "pair"] as const),
  ...(["共同体", "联盟", "集团", "教联体"] as const).map((part) => [part, "byShape"] as const),
];

const kindNames = wordIndex<CommunityKind>({
  pair: ["urban-rural pair"],
  tree: [],
  ring: [],
  oneLegalUnit: ["one legal unit"],
});

/** The kind that words name, or that the members have to say; none where they name none. */
export const kindIn = (text: string): CommunityKind | "byShape" | undefined =>
  kindNames.get(keyOf(text)) ?? kindParts.find(([part]) => wordKey(text).includes(part))?.[1];

/** What may be written as a kind or role, for those who wrote something else. */
export const usualKinds: readonly string[] = [
  ...["城乡结对", "一个树形", "一个圈", "刚性联校（1+X）", "柔性结对（1+1）", "弱项结对帮扶", "促强结对帮扶", "1+1+x"],
];
export const usualRoles: readonly string[] = ["牵头学校", "共同牵头学校", "成员学校", "受援学校"];
