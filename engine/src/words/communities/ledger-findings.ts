// Sentences for what is found in the ledger of a community and in the figures of exchange.
import type { MessageTable } from "../message.js";

export const ledgerMessages = {
  "ledgerEntry.noQuantity": {
    "zh-CN": "“{activity}”没有填数量，没有计入。请填写数量。",
    en: "“{activity}” has no quantity and was not counted. Fill it in.",
  },
  "ledgerEntry.negative": {
    "zh-CN": "“{activity}”的数量是负数（{value}），没有计入。请改正。",
    en: "The quantity of “{activity}” is below zero ({value}) and was not counted. Correct it.",
  },
  "ledgerEntry.notWhole": {
    "zh-CN": "“{activity}”的数量应是整数，这里是 {value}，没有计入。请改正。",
    en: "The quantity of “{activity}” should be a whole number; this says {value} and was not counted. Correct it.",
  },
  "ledgerEntry.noUnit": {
    "zh-CN": "“{activity}”没有写单位，没有计入。请写明单位：{ledgerUnits}。",
    en: "“{activity}” has no unit and was not counted. Say the unit: {ledgerUnits}.",
  },
  "ledgerEntry.otherUnit": {
    "zh-CN": "“{activity}”应以{ledgerUnits}计，这里是 {value} {ledgerUnit}，没有计入。请核对单位；人与人次不能换算。",
    en: "“{activity}” is counted in {ledgerUnits}; this says {value} {ledgerUnit} and was not counted. Check the unit: heads and turns cannot be converted.",
  },
  ledgerHeadsApart: {
    "zh-CN": "“{activity}”一般按人次计，这里是 {value} 人：单独合计，没有与人次相加。如果是人次，请改写单位。",
    en: "“{activity}” is usually counted in turns; this says {value} heads: it is a total of its own and was not added to turns. Correct the unit if turns are meant.",
  },
  ledgerDateLacking: {
    "zh-CN": "“{activity}”没有填日期。请补填，否则不能分期汇总。",
    en: "“{activity}” has no date. Fill it in, so that it can be counted in its period.",
  },
  "ledgerDateLacking.several": {
    "zh-CN": "有 {count} 项没有填日期：{cells}。请补填，否则不能分期汇总。",
    en: "{count} entries have no date: {cells}. Fill them in, so that they can be counted in their periods.",
  },
  ledgerDateUnreadable: {
    "zh-CN": "“{activity}”的日期“{text}”读不懂。请写成 2024-09-01 这样。",
    en: "The date “{text}” of “{activity}” cannot be read. Write it like 2024-09-01.",
  },
  ledgerDateOutside: {
    "zh-CN": "“{activity}”的日期是 {date}，不在 {from} 至 {to} 之间。请核对，或移到别的时期。",
    en: "“{activity}” is of {date}, which is not between {from} and {to}. Check it, or move it to its period.",
  },
  ledgerTwice: {
    "zh-CN": "“{activity}”与前面的一项完全相同。如果是重复登记，请删去一项。",
    en: "“{activity}” is the same as one before. Delete one of them if it was entered twice.",
  },
  "ledgerTwice.at": {
    "zh-CN": "“{activity}”与前面的一行（{cell}）完全相同。如果是重复登记，请删去一行。",
    en: "“{activity}” is the same as a row before ({cell}). Delete one of them if it was entered twice.",
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
