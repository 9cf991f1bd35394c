// How a form's cells look: what is to be filled in is pale yellow, and nothing else is.
import type { FormInputKind, FormLook } from "@junheng/engine/form-sheets";
import type { CellObject } from "write-excel-file/universal";

type Look = Omit<CellObject, "value" | "type">;

/** The fill of cells to be filled in. Cells with it are the ones that are not locked. */
export const inputFill = "#FFF8DC";

const boxed: Look = { borderStyle: "thin", borderColor: "#808080", alignVertical: "center" };
const grey = "#F0F0F0";

/** Texts. */
export const formLooks: Readonly<Record<FormLook, Look>> = {
  title: {
    fontFamily: "黑体",
    fontSize: 16,
    fontWeight: "bold",
    align: "center",
    alignVertical: "center",
    height: 34,
    wrap: true,
  },
  subtitle: { align: "center", alignVertical: "center", wrap: true, height: 22 },
  header: { ...boxed, fontWeight: "bold", align: "center", wrap: true, backgroundColor: "#E7ECF2", height: 22 },
  section: { ...boxed, indent: 1, fontWeight: "bold", backgroundColor: "#E7ECF2", height: 22 },
  item: { ...boxed, wrap: true, indent: 1 },
  label: { ...boxed, align: "center" },
  help: { ...boxed, wrap: true, indent: 1, fontSize: 10, textColor: "#404040" },
  note: { wrap: true, alignVertical: "top" },
  blocked: { ...boxed, backgroundColor: grey },
};

/** A check speaks in red when it speaks. */
export const checkLook: Look = { ...boxed, wrap: true, fontSize: 10, textColor: "#C00000" };

/** How texts and dates are shown: as a text, a code keeps its zeros, and a sign at its head makes no formula. */
const formats: Readonly<Partial<Record<FormInputKind, Look & Pick<CellObject, "type">>>> = {
  text: { format: "@", type: String },
  date: { format: "yyyy-mm-dd", type: Date },
};

/** An input, or a cell that was filled in already and stays as it is. */
export const inputLook = (kind: FormInputKind, locked: boolean): CellObject => ({
  ...boxed,
  align: "center",
  wrap: true,
  backgroundColor: locked ? grey : inputFill,
  ...formats[kind],
});
