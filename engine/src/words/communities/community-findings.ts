// Sentences for what is found about communities: members, roles, terms.
import type { MessageTable } from "../message.js";

export const communityMessages = {
  // Members and roles
  communityEmpty: {
    "zh-CN": "共同体“{community}”没有成员学校。请填写成员，或删去这一行。",
    en: "Community “{community}” has no members. List its schools, or delete the row.",
  },
  communityWithoutLead: {
    "zh-CN": "共同体“{community}”（{communityKind}）没有牵头学校。请指定一所。",
    en: "Community “{community}” ({communityKind}) has no lead school. Say which school leads it.",
  },
  communityManyLeads: {
    "zh-CN": "共同体“{community}”有几所牵头学校：{schools}。请保留一所，其余改为共同牵头学校或成员学校。",
    en: "Community “{community}” has several lead schools: {schools}. Keep one, and make the others co-leads or members.",
  },
  communityPairSize: {
    "zh-CN": "共同体“{community}”是{communityKind}，应有 2 所学校，现有 {count} 所。请核对成员，或改正类型。",
    en: "Community “{community}” is listed as: {communityKind}. It should have 2 schools and has {count}. Check its members, or correct its kind.",
  },
  communityTooFew: {
    "zh-CN": "共同体“{community}”（{communityKind}）至少应有 {least} 所学校，现有 {count} 所。请补全成员。",
    en: "Community “{community}” ({communityKind}) should have at least {least} {least|school|schools}; {count} listed. Complete the list.",
  },
  communityWithoutCoLead: {
    "zh-CN": "共同体“{community}”（{communityKind}）没有共同牵头学校（第二个“1”）。请指定一所。",
    en: "Community “{community}” ({communityKind}) has no co-lead school, the second “1”. Say which school it is.",
  },
  communityHelpedCount: {
    "zh-CN": "共同体“{community}”（{communityKind}）应有 {least} 至 {most} 所受援的农村学校，现有 {count} 所。请核对。",
    en: "Community “{community}” ({communityKind}) should help {least} to {most} {most|rural school|rural schools}; {count} listed. Check them.",
  },
  communityMemberTwice: {
    "zh-CN": "{school}在共同体“{community}”里列了两次（{otherRole}、{role}）。请删去一次。",
    en: "{school} is listed twice in community “{community}” ({otherRole}, {role}). Delete one of them.",
  },
  communityRolesConflict: {
    "zh-CN": "{school}在共同体“{community}”里既是{otherRole}又是{role}，角色矛盾。请保留一个。",
    en: "{school} is both {otherRole} and {role} in community “{community}”. These contradict each other; keep one.",
  },
  helpInCircle: {
    "zh-CN": "这些学校依次牵头，绕成了一圈：{schools}。请核对谁帮扶谁。",
    en: "These schools lead one another in a circle: {schools}. Check who helps whom.",
  },

  // Terms
  communityDateUnreadable: {
    "zh-CN": "共同体“{community}”的日期“{text}”不是日期。请写成 2024-09-01 这样。",
    en: "“{text}” of community “{community}” is no date. Write it like 2024-09-01.",
  },
  "communityDateUnreadable.member": {
    "zh-CN": "共同体“{community}”中{school}的日期“{text}”不是日期。请写成 2024-09-01 这样。",
    en: "“{text}” of {school} in community “{community}” is no date. Write it like 2024-09-01.",
  },
  communityTermReversed: {
    "zh-CN": "共同体“{community}”的结束日期（{to}）早于开始日期（{from}）。请核对两个日期。",
    en: "The term of community “{community}” ends ({to}) before it begins ({from}). Check both dates.",
  },
  "communityTermReversed.member": {
    "zh-CN": "共同体“{community}”中{school}的结束日期（{to}）早于开始日期（{from}）。请核对两个日期。",
    en: "The term of {school} in community “{community}” ends ({to}) before it begins ({from}). Check both dates.",
  },
  communityTermLength: {
    "zh-CN": "共同体“{community}”的周期是 {from} 至 {to}，一般为 {least} 至 {most} 年。请确认没有写错。",
    en: "The term of community “{community}” is {from} to {to}; usual are {least} to {most} years. Make sure that it is meant so.",
  },
  "communityTermLength.member": {
    "zh-CN": "共同体“{community}”中{school}的周期是 {from} 至 {to}，一般为 {least} 至 {most} 年。请确认没有写错。",
    en: "The term of {school} in community “{community}” is {from} to {to}; usual are {least} to {most} years. Make sure that it is meant so.",
  },
  communityTermEnded: {
    "zh-CN": "到 {date}，共同体“{community}”的周期已经结束（{to}）。请续期，或不再计入。",
    en: "By {date} the term of community “{community}” is over ({to}). Extend it, or leave the community out.",
  },
  "communityTermEnded.member": {
    "zh-CN": "到 {date}，{school}在共同体“{community}”的周期已经结束（{to}）。请续期，或不再计入。",
    en: "By {date} the term of {school} in community “{community}” is over ({to}). Extend it, or leave the school out.",
  },
  communityTermNotBegun: {
    "zh-CN": "到 {date}，共同体“{community}”的周期还没有开始（{from}）。请核对日期，或暂不计入。",
    en: "By {date} the term of community “{community}” has not begun ({from}). Check the date, or leave the community out for now.",
  },
  "communityTermNotBegun.member": {
    "zh-CN": "到 {date}，{school}在共同体“{community}”的周期还没有开始（{from}）。请核对日期，或暂不计入。",
    en: "By {date} the term of {school} in community “{community}” has not begun ({from}). Check the date, or leave the school out for now.",
  },

  // Members and the schools of the data
  memberNotInData: {
    "zh-CN": "共同体“{community}”的{school}不在学校数据里。请核对校名或学校代码，或补上它的数据。",
    en: "{school} of community “{community}” is not among the schools of the data. Check its name or code, or add its figures.",
  },
  schoolInNoCommunity: {
    "zh-CN": "{school}不在任何共同体里。如果漏填，请补上。",
    en: "{school} is in no community. Add it if it was left out by mistake.",
  },
  "schoolInNoCommunity.several": {
    "zh-CN": "有 {count} 所学校不在任何共同体里：{schools}。如果漏填，请补上。",
    en: "{count} schools are in no community: {schools}. Add those that were left out by mistake.",
  },
} satisfies MessageTable;
