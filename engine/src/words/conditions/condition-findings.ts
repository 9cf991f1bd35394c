// Sentences for what is found while a county's conditions are judged.
import type { MessageTable } from "../message.js";

export const conditionMessages = {
  countyRowsSeveral: {
    "zh-CN": "县级数据有 {counties} 的，不止一个县，哪一个都没有采用，县级条件暂不能判定。请只留本县的一行。",
    en: "There are county figures of {counties}: more than one county, so none was used, and the county's conditions stay open. Keep the row of this county alone.",
  },
  countyRowsDiffer: {
    "zh-CN":
      "县级数据的“{input}”有几处，填的不一样（{values}），另一处在 {other}，哪一个都没有采用。请核对后只留一个。",
    en: "“{input}” stands there several times with different figures ({values}), the other in {other}; none was used. Check them and keep one.",
  },
  countyScoreDiffers: {
    "zh-CN": "填的政府工作得分是 {typed} 分，按各项数据算出的是 {total} 分，采用算出的。请核对。",
    en: "The score of the government's work is given as {typed}, but its items come to {total}, which was used. Check it.",
  },
  rubricSectionLacking: {
    "zh-CN": "细则“{rubric}”里没有“{section}”这一部分，这项条件暂不能判定。请换用由本标准的细则改成的细则。",
    en: "The rubric “{rubric}” has no section “{section}”, so this condition stays open. Use a rubric that was made from the one of this standard.",
  },
  ledgerSeveralYears: {
    "zh-CN": "台账里的教师交流轮岗前后超过一年，而标准问的是一个年度的比例，没有用台账计算。请只留一个年度的记录。",
    en: "The exchanges of the ledger lie more than a year apart, and the standard asks for the share of one year, so the ledger was not used. Keep the entries of one year.",
  },
  ledgerEligibleLacking: {
    "zh-CN":
      "台账里交流轮岗教师共 {exchanged} 人，但没有“符合交流条件教师数”，算不出比例。请在县级数据、表Ⅳ或学校一览表里填上。",
    en: "The ledger has {exchanged} {exchanged|teacher|teachers} exchanged, but the number of those eligible is not there, so no share could be computed. Give it in the county's figures, form Ⅳ or the table of schools.",
  },
} satisfies MessageTable;
