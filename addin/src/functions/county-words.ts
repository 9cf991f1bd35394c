// What ASSESS and CONDITIONS say of a county as a whole: what holds its verdict up, the verdict, and by which standard.
import type { Locale } from "@junheng/engine/diagnostics";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { countyLine, fill, groundNames } from "@junheng/engine/words";
import { tableWords } from "../messages/functions.js";
import type { ReadCounty } from "./county.js";
import { verdictWord } from "./words.js";

/** What holds up the verdict of a stage, or of the county: 待定 with its reasons; none where nothing does. */
export const pendingText = ({ judged }: ReadCounty, locale: Locale, stage?: CompulsoryStage): string | null => {
  const open = judged.grounds.filter(
    (ground) => !ground.confirmed && (stage === undefined || ground.stage === undefined || ground.stage === stage),
  );
  const reasons = [...new Set(open.map(({ code }) => groundNames[code][locale]))];
  return open.length === 0 ? null : fill(tableWords.pending[locale], { reasons }, locale);
};

/** The county is met only where every condition of its standard is; short of that the line says how many are known. */
export const countyText = ({ judged, standard }: ReadCounty, locale: Locale): string => {
  const { met, countyMet } = judged.verdict;
  return met === true && countyMet === null ? countyLine(judged, standard, locale).text : verdictWord(met, locale);
};

/** By which standard: another may be chosen in the pane. */
export const standardRemark = ({ standard }: ReadCounty, locale: Locale): string =>
  fill(tableWords.byStandard[locale], { standard: standard.title[locale] }, locale);
