// How the styles of result cells look in a file: fonts a Chinese Excel has, quiet fills, thin lines where the forms have them.
import type { CellStyle } from "@junheng/engine/reports";
import type { CellObject } from "write-excel-file/universal";

type Look = Omit<CellObject, "value" | "type">;

const boxed: Look = { borderStyle: "thin", borderColor: "#808080", alignVertical: "center" };

/** The look of each style. A fill never speaks alone: the cell's words say the same. */
export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { fontFamily: "黑体", fontSize: 16, fontWeight: "bold", align: "center", alignVertical: "center", height: 32 },
  header: { ...boxed, fontWeight: "bold", align: "center", wrap: true, backgroundColor: "#E7ECF2" },
  label: { ...boxed, align: "center", wrap: true },
  number: { ...boxed, align: "right" },
  text: { ...boxed, wrap: true },
  good: { ...boxed, wrap: true, backgroundColor: "#E2F0D9" },
  bad: { ...boxed, wrap: true, backgroundColor: "#FBE0DD" },
  doubt: { ...boxed, wrap: true, backgroundColor: "#FFF2CC" },
  note: { wrap: true, alignVertical: "top" },
};
