// 优质均衡 (2017): government guarantee, quality of education, recognition by society; everything has to be met.
import type { Rubric } from "../../rubric.js";
import { text } from "../parts.js";
import { guaranteeInputs } from "./guarantee-inputs.js";
import { of2017 } from "./met.js";
import { people } from "./people.js";
import { premises } from "./premises.js";
import { quality } from "./quality.js";
import { recognition, vetoes, vetoInputs } from "./recognition.js";

/** The guarantee and quality items of the 2017 standard (优质均衡：政府保障程度、教育质量、社会认可度), one county a row. */
export const guaranteeAndQuality2017: Rubric = {
  format: "junheng-rubric/1",
  id: "guarantee-and-quality-2017",
  title: text(
    "县域义务教育优质均衡：政府保障程度与教育质量（2017）",
    "Quality balance of a county (2017): government guarantee and quality of education",
  ),
  source: of2017("政府保障程度15项、教育质量9项、社会认可度"),
  note: text(
    "15项保障、9项质量和社会认可度都达到才算达到要求；每项记1分只是为了数达到了几项，文件不打分。第3、4项按评估日期定：2019年至2022年底用2019年规程的放宽值，此前、此后都不放宽；省里沿用放宽值的，改这两项放宽值的截止日期。",
    "The county meets the requirement only when all 15 guarantee items, all 9 quality items and recognition are met; the one point for each only counts them, the document gives none. Items 3 and 4 go by the date of the evaluation: from 2019 to the end of 2022 with the relaxed values of the procedure of 2019, before and after without them; a province that goes on with them moves the last day of these two relaxed items.",
  ),
  effective: { from: "2017-04-19" },
  scope: "county",
  points: 25,
  decimals: 1,
  inputs: [...guaranteeInputs, ...quality.inputs, ...recognition.inputs, ...vetoInputs],
  items: [
    {
      id: "guarantee",
      title: text("政府保障程度", "Government guarantee"),
      points: 15,
      source: of2017("政府保障程度"),
      items: [...premises, ...people],
    },
    quality.section,
    recognition.section,
  ],
  total: { notApplicable: "rubric", gradesOn: "points" },
  vetoes,
  grades: [
    { id: "met", title: text("达到要求", "Requirement met"), from: 25 },
    { id: "notMet", title: text("未达到要求", "Requirement not met"), from: 0 },
  ],
};
