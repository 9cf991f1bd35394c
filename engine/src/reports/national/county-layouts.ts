// What the county's forms print beside their fields, and where: headings, codes of columns, notes, merged cells, widths.
import { columnLetters } from "../../reading/cells/index.js";
import type { NationalForm } from "../../reading/forms/index.js";

/** A form's print, by cell; labels and texts with gaps stand in its template. */
export interface CountyLayout {
  readonly form: NationalForm;
  /** The code of its sheet's name. */
  readonly name: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly merged: readonly string[];
  readonly widths: readonly number[];
  /** The row behind which what the form lacks is listed. */
  readonly rows: number;
}

/** L1, L2 … from a column on. */
const codes = (row: number, first: number, count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, position) => [`${columnLetters(first + position)}${row}`, `L${position + 1}`]),
  );

const headings = ["名称", "指标值或简要结论", "是否达标"];
const columnsAt = (row: number, [first = "", second = "", third = ""]: readonly string[]) => ({
  [`A${row}`]: first,
  [`B${row}`]: second,
  [`C${row}`]: third,
});

/** Forms Ⅰ, Ⅳ, Ⅴ and Ⅵ. */
export const countyLayouts: readonly CountyLayout[] = [
  {
    form: "I",
    name: "sheet.form-i",
    texts: {
      A5: "自然情况",
      E5: "经济情况",
      I5: "普通中小学校数（所）",
      O5: "小学教学点数（个）",
      Q5: "教学班数（个）",
      S5: "在校学生数（人）",
      U5: "教职工数（人）",
      U6: "小学",
      W6: "初中",
      ...codes(8, 0, 24),
      A11: "注：“人口总数”和“农业人口数”按常住人口统计，数字保留两位小数。L5-L8列数字保留整数。",
    },
    merged: ["A1:X1", "A5:D5", "E5:H5", "I5:M5", "O5:P5", "Q5:R5", "S5:T5", "U5:X5", "U6:V6", "W6:X6", "A11:X11"],
    widths: Array.from({ length: 24 }, () => 11),
    rows: 11,
  },
  {
    form: "IV",
    name: "sheet.form-iv",
    texts: {
      ...columnsAt(2, headings),
      ...columnsAt(12, ["指标名称", ...headings.slice(1)]),
      A20: "注：表中所有比例数值保留一位小数，其余保留整数。",
    },
    merged: ["A1:C1", "A20:C20"],
    widths: [60, 70, 12],
    rows: 20,
  },
  {
    form: "V",
    name: "sheet.form-v",
    texts: columnsAt(2, headings),
    merged: ["A1:C1", "A2:A3", "B2:B3", "C2:C3"],
    widths: [60, 70, 12],
    rows: 12,
  },
  {
    form: "VI",
    name: "sheet.form-vi",
    texts: {
      B2: "问卷总数",
      E2: "问卷调查综合满意度（%）",
      F2: "实地走访人数",
      H2: "实地走访满意度（%）",
      B3: "计",
      C3: "其中：回收有效问卷数",
      F3: "计",
      G3: "其中：满意人数",
      C4: "计",
      D4: "其中：满意问卷数",
      ...codes(5, 1, 7),
    },
    merged: ["A1:H1", "B2:D2", "F2:G2", "C3:D3"],
    widths: [16, 12, 16, 16, 18, 12, 16, 18],
    rows: 7,
  },
];
