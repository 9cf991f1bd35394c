// Why a school has its figure, as a sentence for an inspector; and what is said of a language that there is not.
import type { Locale } from "@junheng/engine";
import { assessCounty, explain, nationalBasic2012, traceSchoolIndicator } from "@junheng/engine";
import { counties } from "./counties.js";

const assessed = assessCounty(counties["甲县"] ?? [], nationalBasic2012);
const trace = traceSchoolIndicator(assessed, nationalBasic2012, "primary", 1, "booksPerPupil");
const refusal = (locale: string): string => {
  try {
    return explain(trace, locale as Locale);
  } catch (error) {
    return String(error);
  }
};

export const answer = { value: trace.result, sentence: explain(trace, "en"), refused: refusal("fr") };
