// Sentences for what is found in forms: labels that are not understood, figures that contradict each other, blank places.
import type { MessageTable } from "../message.js";

export const formMessages = {
  labelDoubtful: {
    "zh-CN": "“{label}”可能是“{path}”，但不能确定，其数值（{cells}）没有采用。请改用通用的名称，或用模板说明它的含义。",
    en: "“{label}” may be “{path}”, but this is not certain, so its figure ({cells}) was not used. Use the usual name, or say in a template what it means.",
  },
  labelUnknown: {
    "zh-CN": "“{label}”旁边有数值（{value}），但不知道它是哪一项，没有采用。如需使用，请用模板说明它的含义。",
    en: "There is a figure beside “{label}” ({value}), but it is not known what it is, so it was not used. If it is needed, say in a template what the label means.",
  },
  "labelUnknown.several": {
    "zh-CN":
      "有 {count} 个名称旁边有数值，但不知道是哪一项，没有采用：{texts}（{cells}）。如需使用，请用模板说明它们的含义。",
    en: "There are figures beside {count} labels that are not understood, so they were not used: {texts} ({cells}). If they are needed, say in a template what the labels mean.",
  },
  labelSeveralValues: {
    "zh-CN":
      "“{label}”后面有几个数值（{cells}），不知道哪一个是“{path}”，都没有采用。请写明各是小学、初中还是合计，或是哪一年。",
    en: "“{label}” has several figures ({cells}), and it is not known which of them is “{path}”, so none was used. Say which stage or which year each is for.",
  },
  formFigureTwice: {
    "zh-CN":
      "“{path}”填了两处，数值不同：{first}（{label}）是 {value}，{second}（{other}）是 {otherValue}。不知哪一个正确，都没有采用。请核对后改成一样，或删去一处。",
    en: "“{path}” is given twice with different figures: {value} or {otherValue}, in {first} and {second} (“{label}” and “{other}”). It is not known which is right, so neither was used. Correct one or delete it.",
  },
  formLabelTaken: {
    "zh-CN":
      "“{other}”与“{label}”都像是“{path}”（{first}、{second}），数值不同，采用了“{label}”的数值。如果不对，请改正。",
    en: "Both “{other}” and “{label}” look like “{path}” ({first}, {second}) and differ; the figure of “{label}” was used. Change this if it is wrong.",
  },
  formBlanks: {
    "zh-CN": "{school}有 {count} 项没有填写：{paths}（{cells}）。请补填；确实没有的请填 0 或“无”。",
    en: "{school} left {count} {count|figure|figures} blank: {paths} ({cells}). Fill them in; where there is none, write 0.",
  },
  formLabelChanged: {
    "zh-CN":
      "这一格本来填“{path}”，这一行现在写的却是“{label}”，数值没有采用。表里的行可能被排序、覆盖或改了名，请在原表上重新填写。",
    en: "This cell is for “{path}”, but its row now says “{label}”, so the figure was not used. Rows may have been sorted, pasted over or renamed; fill in the original form again.",
  },
  formCellsLost: {
    "zh-CN": "{school}的填报表少了 {count} 个格子，没有读到：{paths}。填表时可能删过行或列，请在原表上重新填写。",
    en: "The form of {school} has lost {count} {count|cell|cells}, so these were not read: {paths}. Rows or columns may have been deleted; fill in the original form again.",
  },
  formFiguresBeside: {
    "zh-CN": "有 {count} 个数值填在填报表没有要求的格子里（{cells}），没有采用。请填在浅黄色的格子里。",
    en: "{count} {count|figure stands|figures stand} in cells where the form asks for none ({cells}), so they were not used. Fill in the pale yellow cells.",
  },
  formTextInFigure: {
    "zh-CN": "“{label}”应填数字，这里是“{text}”，没有采用。请改为数字，单位按表上印的填。",
    en: "“{label}” should be a number, but here is “{text}”; it was not used. Write a number in the unit that the form prints.",
  },
  formNameFromFile: {
    "zh-CN": "表内没有学校名称，按工作表或文件的名称取作“{text}”。如果不对，请在表内填写学校名称。",
    en: "The form names no school; “{text}” was taken from the name of the sheet or the file. If this is wrong, fill in the school's name.",
  },
  formNameFromTitle: {
    "zh-CN": "表内没有填学校名称，按标题或文件名取作“{text}”。请核对；如果不对，请在表内填写学校名称。",
    en: "The form gives no name of its school; “{text}” was taken from its title or the name of its file. Check it; if it is wrong, fill in the name.",
  },
  formWithoutName: {
    "zh-CN": "这张表填了 {count} 个数据，但没有学校名称，没有计入。请补上学校名称。",
    en: "This form has {count} {count|figure|figures} but no school's name, and was not counted. Fill in the name.",
  },
  formEmpty: {
    "zh-CN": "这是空白的填报表（{form}），还没有填学校数据。请填好后再读取。",
    en: "This is a blank form ({form}) that was not filled in yet. Fill it in and read it again.",
  },
  formOfRubric: {
    "zh-CN": "这是按评分细则“{rubric}”制作的填报表，里面的数据只用于打分，没有当作学校数据读取。请用这套细则打分。",
    en: "This form was made from the rubric “{rubric}”. Its figures are for scoring and were not read as a school's data; score it by that rubric.",
  },
  countyRowRead: {
    "zh-CN": "这一行是县级数据（{county}），读到 {count} 项，用来判定县级条件，没有当作学校。",
    en: "This row holds the county's own figures ({county}): {count} were read for the county's conditions, and none as a school's.",
  },
  countyFormRead: {
    "zh-CN": "这是“{form}”，按全县汇总，读到 {count} 项；其中没有分学校的数据。",
    en: "This is “{form}”, which sums up the county: {count} {count|figure was|figures were} read, and none of single schools.",
  },
  labelRenamed: {
    "zh-CN": "这里的“{label}”按模板的“{other}”读取。如果不是同一项，请改正名称或重新生成模板。",
    en: "“{label}” was read as the template's “{other}”. If it is something else, mend the label or learn the template again.",
  },
  formLabelsLacking: {
    "zh-CN": "模板里有 {count} 项在这张表上没有找到，没有读取：{labels}。请检查是否改了名称或删了行。",
    en: "The template names {count} {count|item that is|items that are} not on this form, so they were not read: {labels}. Check whether rows were renamed or deleted.",
  },
  formTemplateUnused: {
    "zh-CN": "没有一张表是模板“{form}”的填写稿，各表按通用的名称读取。请检查模板是否选对。",
    en: "No sheet is a copy of the template “{form}”, so all were read by the usual names. Check that it is the right template.",
  },
  formMoreLabels: {
    "zh-CN": "表上有 {count} 项是模板没有的，没有读取：{labels}。如果需要，请重新生成模板。",
    en: "The form has {count} {count|item|items} that the template lacks, so they were not read: {labels}. If they are needed, learn the template again.",
  },
  formTextChanged: {
    "zh-CN":
      "这一格原来印的文字被改动了（现在是“{text}”），不知哪个数字是哪一项，没有采用。请保留印好的文字，只在空格处填写。",
    en: "The printed text of this cell was changed (it now says “{text}”), so it is not known which figure is which, and none was used. Keep the printed words and write into the gaps alone.",
  },
  formTextReplaced: {
    "zh-CN": "这一格印好的文字没有了，只有数字（“{text}”），按原来空格的顺序读取。请核对顺序。",
    en: "The printed words of this cell are gone and only figures are left (“{text}”); they were read in the order of the gaps. Check that order.",
  },
  countyFigureTwice: {
    "zh-CN":
      "“{label}”在两处填得不同：{cell} 是 {first}，这里是 {value}。不知哪一个正确，都没有采用。请核对后改成一样，或只留一份表。",
    en: "“{label}” is given twice and differently: {first} in {cell}, {value} here. It is not known which is right, so neither was used. Correct one, or keep one copy of the form.",
  },
  formFigureDiffers: {
    "zh-CN":
      "“{label}”印的是 {printed}，而按表内的数 {arithmetic} 应为 {right}；评估按算出来的数。请核对这一格和算式里的数，改正写错的那个。",
    en: "“{label}” says {printed}, but by the form's own figures it is {arithmetic} = {right}; the computed figure is what counts. Check this cell and the figures in it, and correct the wrong one.",
  },
  formFigureCutOff: {
    "zh-CN": "“{label}”印的是 {printed}，{arithmetic} 四舍五入应为 {right}，印的数是截尾得来的。请改为 {right}。",
    en: "“{label}” says {printed}; {arithmetic} rounds to {right}, and the printed figure was cut off. Write {right}.",
  },
  formShareImpossible: {
    "zh-CN":
      "“{label}”印的是 {printed}，而 {arithmetic} 里缺的那个数无论是多少都得不出这个结果。请核对，并补全算式里的数。",
    en: "“{label}” says {printed}, but no whole number in place of ? in {arithmetic} gives that. Check it, and fill in the figure that is missing.",
  },
  formShareBeyond: {
    "zh-CN": "“{label}”是 {printed}，比例只能在 0 到 100% 之间。请核对。",
    en: "“{label}” is {printed}; a share is between 0 and 100 %. Check it.",
  },
  formPartAboveWhole: {
    "zh-CN": "“{label}”（{printed}）大于“{other}”（{whole}），部分不能超过总数。请核对是哪一个写错了。",
    en: "“{label}” ({printed}) is more than “{other}” ({whole}), of which it is a part. Find out which one is wrong.",
  },
  formTickUnclear: {
    "zh-CN": "“{label}”的“是否达标”写的是“{text}”，看不出是还是否，没有采用。请填“是”或“否”。",
    en: "Whether “{label}” is met is answered by “{text}”, which is neither yes nor no, so it was not used. Write 是 or 否.",
  },
  formTickedThoughNotMet: {
    "zh-CN": "“{item}”标为达标，但按表内的数（{values}）没有达到：{rule}评估按数字。请核对数字，或改为“否”。",
    en: "“{item}” is marked as met, but by the form's own figures ({values}) it is not: {rule} The figures are what counts. Check them, or mark it as not met (否).",
  },
  formTickedNotThoughMet: {
    "zh-CN": "“{item}”标为未达标，但按表内的数（{values}）已经达到：{rule}评估按数字。请核对数字，或改为“是”。",
    en: "“{item}” is marked as not met, but by the form's own figures ({values}) it is: {rule} The figures are what counts. Check them, or mark it as met (是).",
  },
  formRecognitionLower: {
    "zh-CN":
      "社会认可度在表Ⅵ里有两个数（问卷和走访：{values}），标准没有说用哪一个，这里按较低的 {value}% 判定。请核对省里规定用哪一个。",
    en: "Form Ⅵ gives two figures for recognition (questionnaires and visits: {values}), and the standard does not say which counts; the lower one, {value} %, was used. Check which one the province takes.",
  },
  learnBuiltIn: {
    "zh-CN": "这是“{form}”，它的模板是内置的，可以直接读取填好的表。",
    en: "This is “{form}”. Its template is built in: filled copies are read as they are.",
  },
  learnDoubtful: {
    "zh-CN": "“{label}”可能是“{path}”，但不能确定，没有放进模板。请说明它的含义，或说明不需要。",
    en: "“{label}” may be “{path}”, but this is not certain, so it is not in the template. Say what it means, or that it is not needed.",
  },
  learnUnknown: {
    "zh-CN": "“{label}”不知道是哪一项，没有放进模板。如果需要，请说明它的含义。",
    en: "It is not known what “{label}” is, so it is not in the template. If it is needed, say what it means.",
  },
  learnWithoutName: {
    "zh-CN": "表上没有找到填“学校名称”的地方。填好的表只能按工作表或文件的名称认学校。",
    en: "No place for the school's name was found. Filled copies can be told apart only by the names of their sheets or files.",
  },
  learnNothing: {
    "zh-CN": "没有找到可以学习的表：没有一个认识的填报项目。请确认这是空白的填报表。",
    en: "There is no form to learn from: none of its labels is understood. Make sure that this is the blank form.",
  },
  learnPathUnknown: {
    "zh-CN": "“{label}”指定为“{text}”，但没有这个数据项，没有采用。",
    en: "“{label}” was said to be “{text}”, but there is no such field; this was not used.",
  },
} satisfies MessageTable;
