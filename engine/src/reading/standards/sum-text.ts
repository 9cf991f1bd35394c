// A numerator as people write it: names of figures with plus and minus between them, several ways parted by semicolons.
import type { Formula, OwnMeasures } from "../../indicators/index.js";
import { fieldIn } from "../../indicators/index.js";
import { fieldOf, isOwnId } from "../../schools/index.js";
import { halfWidth } from "../cells/index.js";
import { builtInCatalogue, exactId, headerKey } from "../headers/index.js";
import { plainNotation, writeNotation } from "../rubrics/index.js";
import { calledOnSheet, ownIdOf } from "./own-ids.js";

/** One figure of a sum, as a file has it: an id, or, for the check to name, what is none. */
interface Summand {
  readonly quantity: string;
  readonly subtract?: true;
  readonly optional?: true;
}

/** What stands behind a figure that is counted only where a sheet has it. */
const ifAny = ["(如有)", "(if any)"] as const;

/**
 * The ways to make a numerator that a cell says (分子算式): “甲 + 乙 - 丙（如有）; 丁”, or the notation for parameters of rules.
 *
 * A name is one of the sheet's own figures, `own`, or any header word of a built-in one; a name that is neither stays as it stands.
 * None: an empty text is one way with a figure without name. Errors: none thrown.
 *
 * @example
 * formulasIn("体育专任教师数 + 音乐专任教师数", new Set()) // => [[{ quantity: "peTeachers" }, { quantity: "musicTeachers" }]]
 * formulasIn("体育专任教师数 + 音乐专任教师数（如有）", new Set())[0][1] // => { quantity: "musicTeachers", optional: true }
 */
export function formulasIn(text: string, own: ReadonlySet<string>): unknown {
  const notation = plainNotation(text);
  if (Array.isArray(notation)) return notation;
  return halfWidth(text)
    .replaceAll("−", "-")
    .split(";")
    .map((way) => summandsIn(way, own));
}

function summandsIn(way: string, own: ReadonlySet<string>): readonly Summand[] {
  const summands: Summand[] = [];
  let name = "";
  let minus = false;
  const end = (): void => {
    const mark = ifAny.find((each) => name.trim().endsWith(each));
    const quantity = quantityOf(name.replace(mark ?? "", "").trim(), own);
    summands.push({ quantity, ...(minus && { subtract: true }), ...(mark && { optional: true }) });
    name = "";
  };
  for (const sign of way) {
    if (sign !== "+" && sign !== "-") name += sign;
    else if (sign === "-" && isOwnId(`${name.trim()}-`)) name += sign;
    else {
      end();
      minus = sign === "-";
    }
  }
  end();
  return summands;
}

const quantityOf = (name: string, own: ReadonlySet<string>): string => {
  if (name === "") return name;
  if (own.has(ownIdOf(name))) return ownIdOf(name);
  const id = fieldOf(name)?.id ?? exactId(headerKey(name), builtInCatalogue);
  return id !== undefined && fieldOf(id)?.kind === "quantity" ? id : name;
};

/**
 * Ways to make a numerator as people write them in a cell (分子算式): 甲 + 乙 - 丙（如有）; 丁.
 *
 * Rule: names of figures with plus and minus, ways parted by ; — if reading that gives the same ways again, else the exact notation of
 * rules' parameters. Units: none; a factor shows in the notation alone. Empty: no ways give an empty notation of a list. None: an id that
 * no figure has stands as it is. Errors: none thrown. Source: ours; what cannot be read back the same is not written as people would.
 *
 * @example
 * formulasText([[{ quantity: "peTeachers" }, { quantity: "musicTeachers", optional: true }]], undefined) // => "体育专任教师数 + 音乐专任教师数（如有）"
 */
export function formulasText(formulas: readonly Formula[], own: OwnMeasures | undefined): string {
  const ownIds = new Set<string>(own?.fields.map(({ id }) => id));
  const ways = formulas.map((formula) =>
    formula
      .map(({ quantity, subtract, optional }, at) => {
        const zh = fieldIn(quantity, { own })?.name["zh-CN"] ?? quantity;
        const called = isOwnId(quantity) ? calledOnSheet(quantity, zh) : zh;
        return `${subtract ? "- " : at === 0 ? "" : "+ "}${called}${optional ? "（如有）" : ""}`;
      })
      .join(" "),
  );
  const text = ways.join("; ");
  const plain = formulas.map((formula) => formula.map(inOrder));
  return JSON.stringify(formulasIn(text, ownIds)) === JSON.stringify(plain) ? text : writeNotation(plain);
}

/** A term with its parts in the order in which they are read. */
const inOrder = ({ quantity, subtract, optional, ...more }: Formula[number]) => ({
  quantity,
  ...(subtract !== undefined && { subtract }),
  ...(optional !== undefined && { optional }),
  ...more,
});
