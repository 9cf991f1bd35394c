// Sentences for what is found in the ledger of a community and in the figures of exchange.
import type { MessageTable } from "../message.js";

export const ledgerMessages = {
  ledgerHeadsApart: {
    "zh-CN": "“{activity}”一般按人次计，这里是 {value} 人：单独合计，没有与人次相加。如果是人次，请改写单位。",
    en: "“{activity}” is usually counted in turns; this says {value} heads: it is a total of its own and was not added to turns. Correct the unit if turns are meant.",
  },
  ledgerDateOutside: {
    "zh-CN": "“{activity}”的日期是 {date}，不在 {from} 至 {to} 之间。请核对，或移到别的时期。",
    en: "“{activity}” is of {date}, which is not between {from} and {to}. Check it, or move it to its period.",
  },
  ledgerSchoolUnknown: {
    "zh-CN": "“{activity}”里的{school}不在共同体名单里。请核对校名，或补进名单。",
    en: "{school}, named with “{activity}”, is in no community. Check its name, or add it to the list of members.",
  },
  ledgerToItself: {
    "zh-CN": "“{activity}”的派出学校和接收学校都是{school}。请核对。",
    en: "“{activity}” goes from {school} to itself. Check both schools.",
  },
  ledgerAcross: {
    "zh-CN": "“{activity}”的{school}和{otherSchool}不在同一个共同体。请核对；确实如此的，不计入共同体内部的流向。",
    en: "{school} and {otherSchool}, named with “{activity}”, are in no community together. Check them; if it is so, the flow has no roles.",
  },
  ledgerWithoutSchools: {
    "zh-CN": "“{activity}”没有写派出学校和接收学校，不能算流向。知道的请补填。",
    en: "“{activity}” names neither the school that gave nor the one that received, so it has no direction. Fill them in where they are known.",
  },
  "ledgerWithoutSchools.several": {
    "zh-CN": "有 {count} 项没有写派出学校和接收学校，不能算流向：{cells}。知道的请补填。",
    en: "{count} entries name neither the school that gave nor the one that received, so they have no direction: {cells}. Fill them in where they are known.",
  },
  ledgerGiftWithoutValue: {
    "zh-CN": "捐赠的物品“{gift}”没有折合金额，不计入金额合计。请填写折合金额（元）。",
    en: "The gift “{gift}” has no value in money and is in no sum of values. Fill in what it is worth (yuan).",
  },
  "ledgerGiftWithoutValue.unnamed": {
    "zh-CN": "这项捐物没有折合金额，不计入金额合计。请填写折合金额（元）。",
    en: "This gift in kind has no value in money and is in no sum of values. Fill in what it is worth (yuan).",
  },
  ledgerValueNegative: {
    "zh-CN": "“{activity}”的金额是负数（{value}），没有计入。请改正。",
    en: "The value of “{activity}” is below zero ({value}) and was not counted. Correct it.",
  },
} satisfies MessageTable;
