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
    "15项保障、9项质量和社会认可度都达到才算达到要求；每项记1分只是为了数达到了几项，文件不打分。2022年底之前的评估用2019年规程的放宽值，之后不再放宽；评估时请填写评估日期。",
    "The county meets the requirement only when all 15 guarantee items, all 9 quality items and recognition are met; the one point for each only counts them, the document gives none. Evaluations up to the end of 2022 use the relaxed values of the procedure of 2019, later ones do not: enter the date of the evaluation.",
  ),
  effective: { from: "2019-01-01" },
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
