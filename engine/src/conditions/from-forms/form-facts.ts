// Figures of the forms as facts about the county: computed again from their counts where these are there, else as printed.
import type { Where } from "../../diagnostics/index.js";
import type { CountyFact } from "../fact.js";
import type { FormInput } from "./form-inputs.js";
import { formInputs } from "./form-inputs.js";
import type { KnownFigures } from "./known-figures.js";
import { amountOf } from "./known-figures.js";
import { printedText, unitOf } from "./printed-amounts.js";
import { mayHold, recomputed } from "./relation-claim.js";
import { checkClaim } from "../../claims/index.js";

/** A figure that answers an input, with where it stands and how it came about. */
interface Answer {
  readonly path: string;
  readonly value: number | "/";
  readonly cells: readonly Where[];
  readonly how?: CountyFact["how"];
}

/** The facts that the figures give. */
export const formFacts = (figures: KnownFigures): readonly CountyFact[] =>
  formInputs.flatMap((input): readonly CountyFact[] => {
    const answers = input.paths.flatMap((path) => answerOf(path, input, figures) ?? []);
    const found = input.pick === undefined ? answers[0] : pickOf(answers, input.pick);
    if (found === undefined) return [];
    const { value, cells, how } = found;
    return [{ input: input.input, value, origin: "form", cells, ...(how && { how }) }];
  });

const answerOf = (path: string, { absentAtZero, counted }: FormInput, figures: KnownFigures): Answer | null => {
  const figure = figures.get(path);
  const cells = figure === undefined ? [] : [figure.where];
  const value = amountOf(figures, path);
  if (absentAtZero) return value === 0 ? { path, value: "/", cells } : null;
  const found = recomputed(path, figures);
  // A printed figure is the finer one where it is made of rounded ones (万元) and agrees with them.
  if (found !== null && !(value !== null && figure?.value !== "notApplicable" && mayHold(found, figures))) {
    const of = found.relation.of.flatMap((each) => figures.get(each)?.where ?? []);
    const { arithmetic } = checkClaim(found.claim);
    return {
      path,
      value: found.value,
      cells: [...cells, ...of],
      how: { code: "formRecomputed", params: { arithmetic, unit: unitOf(path) } },
    };
  }
  if (figure?.value === "notApplicable" && !counted) return { path, value: "/", cells };
  return value === null ? null : { path, value, cells };
};

/** The least or the most of several; what does not apply is passed over, unless nothing applies. */
const pickOf = (answers: readonly Answer[], pick: "least" | "most"): Answer | undefined => {
  const given = answers.filter((each): each is Answer & { readonly value: number } => each.value !== "/");
  const [first] = given.toSorted((a, b) => (pick === "least" ? a.value - b.value : b.value - a.value));
  if (first === undefined) return answers[0];
  const others = given.filter((each) => each !== first);
  return {
    ...first,
    cells: [...first.cells, ...others.flatMap(({ cells }) => cells)],
    how: {
      code: pick === "least" ? "formLeastOf" : "formMostOf",
      params: {
        values: given.map(({ path, value }) => printedText(path, Number(value.toFixed(4)))),
        count: given.length,
      },
    },
  };
};
