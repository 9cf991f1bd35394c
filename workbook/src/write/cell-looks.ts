// How the styles of result cells look in a file: fonts a Chinese Excel has, quiet fills, thin lines where the forms have them.
import type { CellStyle, WordLook } from "@junheng/engine/reports";
import type { CellObject, SheetOptions } from "write-excel-file/universal";

type Look = Omit<CellObject, "value" | "type">;

const boxed: Look = { borderStyle: "thin", borderColor: "#808080", alignVertical: "center" };

const fills = { good: "#E2F0D9", bad: "#FBE0DD", doubt: "#FFF2CC" } as const;

/** The look of each style. A fill never speaks alone: the cell's words say the same. */
export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { fontFamily: "黑体", fontSize: 16, fontWeight: "bold", align: "center", alignVertical: "center", height: 32 },
  header: { ...boxed, fontWeight: "bold", align: "center", wrap: true, backgroundColor: "#E7ECF2" },
  label: { ...boxed, align: "center", wrap: true },
  number: { ...boxed, align: "right" },
  text: { ...boxed, wrap: true },
  good: { ...boxed, wrap: true, backgroundColor: fills.good },
  bad: { ...boxed, wrap: true, backgroundColor: fills.bad },
  doubt: { ...boxed, wrap: true, backgroundColor: fills.doubt },
  note: { wrap: true, alignVertical: "top" },
};

type Rule = NonNullable<SheetOptions<Blob>["conditionalFormatting"]>[number];

/** A rule by which cells get their fill when a formula says this word. */
export const lookOfWord = ({ area: { row, column, rows, columns }, word, style }: WordLook): Rule => ({
  cellRange: { from: { row: row + 1, column: column + 1 }, to: { row: row + rows, column: column + columns } },
  condition: { operator: "=", value: word },
  style: { backgroundColor: fills[style] },
});
