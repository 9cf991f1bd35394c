// Sentences for what is found in any entry of a ledger: its quantity, its unit, its date, and that it stands there twice.
import type { MessageTable } from "../message.js";

export const entryMessages = {
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
  ledgerTwice: {
    "zh-CN": "“{activity}”与前面的一项完全相同。如果是重复登记，请删去一项。",
    en: "“{activity}” is the same as one before. Delete one of them if it was entered twice.",
  },
  "ledgerTwice.at": {
    "zh-CN": "“{activity}”与前面的一行（{cell}）完全相同。如果是重复登记，请删去一行。",
    en: "“{activity}” is the same as a row before ({cell}). Delete one of them if it was entered twice.",
  },
} satisfies MessageTable;
