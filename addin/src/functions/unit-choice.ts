// How schools of one legal unit (1+X) are counted, as an argument says it: as one, each by itself, or unit by unit.
import type { UnitChoices } from "@junheng/engine/legal-units";
import { unitChoicesOf } from "@junheng/engine/legal-units";
import { unitChoiceWords } from "../messages/functions.js";
import { argumentName } from "./cells.js";
import { written } from "./choices.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";

/** The choices; none where the argument was left out, so that the sheets decide. Errors: #VALUE! for what is neither. */
export const unitsOfArgument = (argument: unknown): UnitChoices => {
  const given = written(argument, "units");
  if (given === "") return {};
  const found = unitChoicesOf(withIds(given));
  if (found !== null) return found;
  const choices = Object.values(unitChoiceWords).map((word) => word[functionLocale()]);
  throw functionError("#VALUE!", "unknownOption", { argument: argumentName("units"), given, choices });
};

/** The text with our own ids in the place of the words for them, which stand alone or behind an equals sign: names stay as they are. */
const withIds = (text: string): string => {
  const [first = "", ...behind] = text.split("=");
  const translated = (part: string): string => {
    const word = Object.entries(unitChoiceWords).find(([, { "zh-CN": chinese }]) => part.startsWith(chinese));
    return word === undefined ? part : word[0] + part.slice(word[1]["zh-CN"].length);
  };
  return behind.length === 0 ? translated(first) : [first, ...behind.map(translated)].join("=");
};
