// 表Ⅱ-2: every school with its seven values, whether it is up to standard, and which indicators it reaches.
import type { CountyAssessment, SchoolResult } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { sheetIdOf } from "../../reading/forms/index.js";
import { reportText } from "../../words/index.js";
import type { CompulsoryStage, Owner } from "../../schools/index.js";
import { compulsoryStages, stagesOfType } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import { schoolFloor } from "../../standards/index.js";
import { answerCell } from "../answer.js";
import type { SheetRow } from "../cells.js";
import { numberCell, textCell, wideCell } from "../cells.js";
import { formHeader } from "./form-headers.js";
import { percentText, remarkOf } from "./form-ii-2-remark.js";
import type { ResultSheet, SheetCell } from "../sheet.js";

/** The codes of 举办者类型 in the form. */
const ownerCodes: Readonly<Record<Owner, number>> = {
  centralEducation: 1,
  centralOther: 2,
  provinceEducation: 3,
  provinceOther: 4,
  cityEducation: 5,
  cityOther: 6,
  countyEducation: 7,
  countyOther: 8,
  enterprise: 9,
  private: 10,
};

const leading = ["number", "name", "owner", "pupils", "grades", "classes"] as const;
/** The form numbers its columns but for the remarks; indicators begin with L7. */
const firstCode = leading.length + 1;

/** Fills in the form: the primary block, then the junior one. What a sheet does not say stays blank. */
export function formII2(assessment: CountyAssessment, standard: Standard, locale: Locale): ResultSheet {
  const say = (code: string, params = {}): string => reportText(`form-ii-2.${code}`, params, locale);
  const { indicators } = standard;
  const columns = leading.length + indicators.length + 2;
  const header = (text: string): SheetCell => textCell(text, "header");
  const codes = indicators.map((_, position) => `L${firstCode + position}`);
  const floor = schoolFloor(standard, assessment.asOf);
  const rows: SheetRow[] = [
    wideCell(textCell(say("title"), "title"), columns),
    [
      ...leading.map((code) => header(say(code))),
      ...indicators.map(({ id }) => header(formHeader(id, locale, standard))),
      header(say("qualified")),
      { ...header(say("remark", { floor: percentText(floor) })), rowSpan: 2 },
    ],
    [...Array.from({ length: columns - 1 }, (_, position) => header(`L${position + 1}`)), null],
  ];
  for (const stage of compulsoryStages)
    assessment.stages[stage]?.schools.forEach((school, position) => {
      rows.push([
        numberCell(position + 1, 0),
        textCell(nameOf(school, stage, locale)),
        numberCell(school.owner === undefined ? null : ownerCodes[school.owner], 0),
        numberCell(school.pupils, 0),
        numberCell(school.grades, 0),
        numberCell(school.classes, 0),
        ...indicators.map(({ id, digits }) => numberCell(school.indicators[id]?.value ?? null, digits.value)),
        answerCell(school.qualified, locale),
        textCell(remarkOf(school, standard, codes, floor, locale)),
      ]);
    });
  const note = say("note", { ...countsOf(assessment), first: codes[0] ?? "", last: codes[codes.length - 1] ?? "" });
  rows.push(wideCell(textCell(note, "note"), columns));
  return {
    id: sheetIdOf("II-2"),
    name: reportText("sheet.form-ii-2", {}, locale),
    rows,
    widths: [6, 26, 9, 10, 8, 8, ...indicators.map(() => 16), 14, 44],
    frozen: { rows: 3, columns: 2 },
  };
}

/** A school of several stages is named with its section. */
const nameOf = ({ name, type }: SchoolResult, stage: CompulsoryStage, locale: Locale): string =>
  type !== undefined && stagesOfType[type].length > 1
    ? reportText("form-ii-2.part", { school: name, stage }, locale)
    : name;

const countsOf = ({ stages }: CountyAssessment) => {
  const primary = stages.primary?.schools ?? [];
  const junior = stages.junior?.schools ?? [];
  const count = (schools: readonly SchoolResult[], ...types: readonly SchoolResult["type"][]): number =>
    schools.filter(({ type }) => types.includes(type)).length;
  return {
    primary: primary.length,
    primaryParts: count(primary, "nineYear", "twelveYear"),
    points: count(primary, "teachingPoint"),
    junior: junior.length,
    juniorParts: count(junior, "nineYear", "twelveYear"),
    completeParts: count(junior, "completeSecondary"),
  };
};
