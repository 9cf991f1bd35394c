// The inputs of a claim as cells have them: numbers, texts with units, several in one cell. Internal.
import { halfWidth, joinThousands } from "../cells/index.js";
import type { ClaimInput, PrintedNumber } from "../../claims/index.js";
import { plainFigure, readPrinted } from "../../claims/index.js";
import { multiply, numberOf, rationalOf, tenTo, whole } from "../../rationals/index.js";

/** A printed number as an input: in its base unit. */
export const inputOf = ({ digits, power, unit }: PrintedNumber): ClaimInput => ({
  value: numberOf(multiply(rationalOf(digits) ?? whole(0), tenTo(power))),
  ...(unit !== "" && { unit: unit === "百分点" ? "%" : unit }),
});

/** Texts for a figure that is not there. */
const absent = /^([-—－/\\?？…]*|无|不详|未印出|缺|n|N|x|base|total|未知|unknown|没有印出|.{0,20}notprinted)$/;

/** The inputs in a text, null for one that cannot be read. A fraction or ratio is no input. */
export function inputsIn(text: string): readonly (ClaimInput | null)[] {
  return joinThousands(halfWidth(text))
    .split(/[;、\n,]/)
    .map((part) => {
      const plain = plainFigure(part);
      if (absent.test(plain)) return { value: null };
      const read = readPrinted(part);
      return read?.kind === "number" ? inputOf(read) : null;
    });
}
