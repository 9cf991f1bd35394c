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

/**
 * The inputs of a claim in one text (算式的输入数值), in the order in which they are written.
 *
 * Rule: parted at ; 、 , or a line break, thousands put together before; each part is a printed number, in its base unit (万 and 亿 multiplied
 * out). 百分点 is %. Units: as behind the number, in `unit`. Zeros are values. Blanks and 无, 缺, 未印出, x and their like are an input whose
 * `value` is null. None: null for a part that cannot be read; a fraction or ratio is no input. Errors: none thrown. Source: ours; clerks
 * write inputs as they write lists.
 *
 * @example
 * inputsIn("37人、36人") // => [{ value: 37, unit: "人" }, { value: 36, unit: "人" }]
 * inputsIn("缺;1:5") // => [{ value: null }, null]
 */
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
