// Formulas with what they come to: the writing library knows formulas alone, and who does not calculate would see blanks.
import type { SheetCell } from "@junheng/engine/reports";
import type { CellObject, Feature } from "write-excel-file/universal";

/** Parts a formula from its result on the way through the library: a sign that no text of ours has. */
const numberFollows = "\uE000";
const textFollows = "\uE001";

/** A cell with a formula; its result stands behind it until the sheet is written. */
export const formulaCell = ({ formula, value, format }: SheetCell & { readonly formula: string }): CellObject => ({
  value: `${formula}${typeof value === "string" ? textFollows : numberFollows}${value ?? ""}`,
  type: "Formula",
  ...(format !== undefined && { format }),
});

/** Puts the results where Excel keeps them. */
export const formulaResults: Feature<Blob> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml) =>
          xml
            .replaceAll(/\uE000<\/f>/g, "</f>")
            .replaceAll(/\uE000([^<\uE000]+)<\/f>/g, "</f><v>$1</v>")
            .replaceAll(/><f>([^<\uE001]*)\uE001([^<]*)<\/f>/g, ' t="str"><f>$1</f><v>$2</v>'),
      },
    },
  },
};
