// How the styles of result sheets look in a spreadsheet program. Colours stand beside words that say the same; contrast is at least 4.5:1.
import type { CellStyle } from "@junheng/engine/reports";

/** What is set on the cells of a style. */
export interface Look {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly size?: number;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: true;
  readonly border?: true;
}

/** The colour of every border. */
export const borderColour = "#BFBFBF";

/** The look of every style. */
export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 14 },
  header: { fill: "#E3ECF7", bold: true, align: "Center", wrap: true, border: true },
  label: { bold: true, border: true },
  number: { align: "Right", border: true },
  text: { align: "Left", border: true },
  good: { fill: "#E2F0D9", colour: "#0B5C1A", border: true },
  bad: { fill: "#FBE3E0", colour: "#9C0006", border: true },
  doubt: { fill: "#FFF2CC", colour: "#6B5300", border: true },
  note: { colour: "#595959", wrap: true },
};
