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
  memberRoleDoubtful: {
    "zh-CN":
      "共同体“{community}”里{school}写的是“帮扶学校”，可能是帮扶别人的，也可能是受帮扶的，没有采用。请改写为其中之一：{possible}。",
    en: "{school} in community “{community}” is called 帮扶学校, which may help or be helped; it was not used. Write one of these: {possible}.",
  },
  communityKindLacking: {
    "zh-CN": "共同体“{community}”没有写类型，没有采用。请写明类型：{possible}。",
    en: "Community “{community}” does not say its kind and was not used. Write one of these: {possible}.",
  },
  "communityKindLacking.several": {
    "zh-CN": "有 {count} 个共同体没有写类型，没有采用：{cells}。请写明类型。",
    en: "{count} communities do not say their kind and were not used: {cells}. Write their kinds.",
  },
  communityKindTwice: {
    "zh-CN": "共同体“{community}”前面写的是{communityKind}，这一行写了别的类型，没有采用。请统一。",
    en: "Community “{community}” is called {communityKind} before; the other kind in this row was not used. Make them alike.",
  },
  ledgerTwoUnits: {
    "zh-CN": "“{header}”这里写的是“{text}”，单位一栏却是{ledgerUnit}，没有采用。请统一。",
    en: "“{header}” says “{text}”, but the unit beside it is {ledgerUnit}; it was not used. Make them alike.",
  },
  "ledgerTwoUnits.several": {
    "zh-CN": "“{header}”有 {count} 格写的单位（{texts}）与单位一栏不同，没有采用：{cells}。请统一。",
    en: "{count} cells under “{header}” have another unit ({texts}) than the column beside them and were not used: {cells}. Make them alike.",
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
