// Sentences for cells of tables whose columns are known by their words, such as a ledger: words, dates and units.
import type { MessageTable } from "../message.js";

export const namedColumnMessages = {
  sheetWordUnknown: {
    "zh-CN": "“{header}”一栏的“{text}”不认识，没有采用。可以写：{possible}。",
    en: "“{text}” under “{header}” is not a known word and was not used. Write one of these: {possible}.",
  },
  "sheetWordUnknown.several": {
    "zh-CN": "“{header}”一栏有 {count} 格的词不认识（{texts}），没有采用：{cells}。可以改写为规定的词。",
    en: "{count} cells under “{header}” hold words that are not known ({texts}) and were not used: {cells}. Write the usual words.",
  },
  sheetWordLacking: {
    "zh-CN": "这一行没有填“{header}”，没有采用。请补填。",
    en: "This row has nothing under “{header}” and was not used. Fill it in.",
  },
  "sheetWordLacking.several": {
    "zh-CN": "有 {count} 行没有填“{header}”，没有采用：{cells}。请补填。",
    en: "{count} rows have nothing under “{header}” and were not used: {cells}. Fill them in.",
  },
  sheetDateUnreadable: {
    "zh-CN": "“{header}”一栏的“{text}”不是日期，没有采用。请写成 2024-09-01 这样。",
    en: "“{text}” under “{header}” is no date and was not used. Write it like 2024-09-01.",
  },
  "sheetDateUnreadable.several": {
    "zh-CN": "“{header}”一栏有 {count} 格不是日期（{texts}），没有采用：{cells}。请写成 2024-09-01 这样。",
    en: "{count} cells under “{header}” are no dates ({texts}) and were not used: {cells}. Write them like 2024-09-01.",
  },
  ledgerTwoUnits: {
    "zh-CN": "“{header}”这里写的是“{text}”，单位一栏却是{ledgerUnit}，没有采用。请统一。",
    en: "“{header}” says “{text}”, but the unit beside it is {ledgerUnit}; it was not used. Make them alike.",
  },
  "ledgerTwoUnits.several": {
    "zh-CN": "“{header}”有 {count} 格写的单位（{texts}）与单位一栏不同，没有采用：{cells}。请统一。",
    en: "{count} cells under “{header}” have another unit ({texts}) than the column beside them and were not used: {cells}. Make them alike.",
  },
} satisfies MessageTable;
