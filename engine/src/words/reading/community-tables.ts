// Sentences for what is found while lists of members and ledgers are read from sheets.
import type { MessageTable } from "../message.js";

export const communityTableMessages = {
  membersTableLacking: {
    "zh-CN":
      "没有找到共同体名单的表头。请写明“共同体、类型、学校、角色”，每行一所学校；或“共同体、类型、牵头学校、成员学校”，每行一个共同体。",
    en: "No header of a list of communities was found. Name the columns community, kind, school and role (共同体、类型、学校、角色), one school to a row; or community, kind, lead and members (共同体、类型、牵头学校、成员学校), one community to a row.",
  },
  ledgerTableLacking: {
    "zh-CN": "没有找到台账的表头。请写明“活动类型、日期、派出学校、接收学校、数量、单位”，每行一项活动。",
    en: "No header of a ledger was found. Name the columns type, date, from, to, quantity and unit (活动类型、日期、派出学校、接收学校、数量、单位), one activity to a row.",
  },
  memberRoleDoubtful: {
    "zh-CN":
      "共同体“{community}”里{school}写的是“{text}”，可能是帮扶别人的，也可能是受帮扶的，先当作{role}。请改写为其中之一：{possible}。",
    en: "{school} in community “{community}” is called “{text}”, which may help or be helped; it is taken as a {role} for now. Write one of these: {possible}.",
  },
  "memberRoleDoubtful.several": {
    "zh-CN": "有 {count} 格的角色（{texts}）可能是帮扶别人的，也可能是受帮扶的，先当作成员：{cells}。请写明是哪一种。",
    en: "{count} roles ({texts}) may help or be helped; they are taken as members for now: {cells}. Say which they are.",
  },
  memberRoleUnknown: {
    "zh-CN": "{school}的角色“{text}”不认识，先当作{role}。请改写为其中之一：{possible}。",
    en: "The role “{text}” of {school} is not known; it is taken as a {role} for now. Write one of these: {possible}.",
  },
  "memberRoleUnknown.several": {
    "zh-CN": "有 {count} 格的角色不认识（{texts}），先按其他成员推定：{cells}。请改写为通常的词。",
    en: "{count} roles are not known ({texts}); they are taken from the other members for now: {cells}. Write the usual words.",
  },
  memberRoleLacking: {
    "zh-CN": "{school}没有写角色，先当作{role}。请写明：{possible}。",
    en: "{school} has no role; it is taken as a {role} for now. Write one of these: {possible}.",
  },
  "memberRoleLacking.several": {
    "zh-CN": "有 {count} 所学校没有写角色，先按其他成员推定：{cells}。请写明。",
    en: "{count} schools have no role; they are taken from the other members for now: {cells}. Say which they are.",
  },
  scoredUnitUndecided: {
    "zh-CN":
      "“{unit}”是一个法人的几所学校（{schools}），还没有选定合并为一所还是各校分别打分，暂按各校分别打分。请选定。",
    en: "“{unit}” is one legal unit of several schools ({schools}); whether it is scored as one school or each by itself is not decided, and each is scored by itself until then. Choose one.",
  },
  communityKindUnknown: {
    "zh-CN":
      "共同体“{community}”的类型“{text}”不认识，先按成员的构成当作{communityKind}。请改写为其中之一：{possible}。",
    en: "The kind “{text}” of community “{community}” is not known; by its members it is taken as {communityKind} for now. Write one of these: {possible}.",
  },
  "communityKindUnknown.several": {
    "zh-CN": "有 {count} 个共同体的类型不认识（{texts}），先按成员的构成推定：{cells}。请改写为通常的词。",
    en: "The kinds of {count} communities are not known ({texts}); they are taken from their members for now: {cells}. Write the usual words.",
  },
  communityKindByShape: {
    "zh-CN": "共同体“{community}”没有写类型，按成员的构成当作{communityKind}。如果不对，请写明：{possible}。",
    en: "Community “{community}” does not say its kind; by its members it is taken as {communityKind}. If that is wrong, write one of these: {possible}.",
  },
  "communityKindByShape.several": {
    "zh-CN": "有 {count} 个共同体没有写类型，按成员的构成推定：{cells}。如果不对，请写明。",
    en: "{count} communities do not say their kind; it is taken from their members: {cells}. Write it where that is wrong.",
  },
  communityKindTwice: {
    "zh-CN": "共同体“{community}”前面写了别的类型，这一行的“{text}”没有采用。请统一。",
    en: "Community “{community}” has another kind before; “{text}” in this row was not used. Make them alike.",
  },
  ledgerGiftOfWhat: {
    "zh-CN": "“{text}”没有写单位，分不清是钱还是物，没有计入。请写明单位（元、册、套、件），或改写为“捐款”“捐物”。",
    en: "“{text}” has no unit, so it may be money or goods; it was not counted. Write the unit (元, 册, 套, 件), or call it 捐款 or 捐物.",
  },
  "ledgerGiftOfWhat.several": {
    "zh-CN": "有 {count} 项捐赠没有写单位，分不清是钱还是物，没有计入：{cells}。请写明单位，或改写为“捐款”“捐物”。",
    en: "{count} gifts have no unit, so they may be money or goods; they were not counted: {cells}. Write their units, or call them 捐款 or 捐物.",
  },
} satisfies MessageTable;
