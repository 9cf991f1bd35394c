// The page of one school: who it is, and of each stage its verdict, its indicators, what would change the verdict; then its own figures.
import type { JudgedCounty } from "../../grounds/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import type { Scored } from "../../scoring/index.js";
import type { Standard } from "../../standards/index.js";
import { parameterAt, schoolFloor } from "../../standards/index.js";
import type { SchoolWord } from "../../words/index.js";
import { joinClauses, plainNumber, schoolWord, stageNames } from "../../words/index.js";
import type { Block, ParagraphBlock } from "../paper.js";
import { aboutSchool, type Belonging } from "./about-school.js";
import { communityLines } from "./community-lines.js";
import { figuresTable } from "./figures-table.js";
import { indicatorsTable } from "./indicators-table.js";
import { scoreBlocks } from "./score-blocks.js";
import type { WholeSchool } from "./school-stages.js";
import type { StageFacts } from "./stage-facts.js";
import { toMeetLines } from "./to-meet-lines.js";

/** What is the same on every page. */
export interface SchoolPageContext {
  readonly judged: JudgedCounty;
  readonly standard: Standard;
  readonly locale: Locale;
  readonly facts: Readonly<Partial<Record<CompulsoryStage, StageFacts>>>;
  readonly belonging: Belonging;
  readonly scored?: Scored;
}

/** The blocks of the page, without its heading. */
export function schoolPage(whole: WholeSchool, context: SchoolPageContext): readonly Block[] {
  const { stages, school } = whole;
  const { standard, locale, belonging, scored } = context;
  const about = aboutSchool(stages[0]!.school, belonging, locale);
  return [
    ...(about === "" ? [] : [note(about)]),
    ...communityLines(whole, belonging.communities, locale).map(note),
    ...stages.flatMap((each) => stageBlocks(each, context)),
    ...scoreBlocks(scored, school, locale),
    ...figuresTable(stages, standard, locale),
    note(schoolWord("sign", {}, locale)),
  ];
}

/** A stage of the school: its verdict, its indicators, and what would change the verdict; of the school alone, or compared with the county's. */
export function stageBlocks(
  each: WholeSchool["stages"][number],
  context: SchoolPageContext,
  of: "school" | "county" = "county",
): readonly Block[] {
  const { judged, standard, locale, facts } = context;
  const own = facts[each.stage];
  if (own === undefined) return [];
  const count = own.result.schools.length;
  const { asOf } = judged.assessment;
  const lines = toMeetLines(each.school, own.floors[each.position], standard, asOf, locale);
  return [
    verdictOf(each, context),
    note(sizeOf(each, locale)),
    indicatorsTable(each, own, standard, locale, of),
    ...lines.map((text): ParagraphBlock => ({ kind: "paragraph", text })),
    ...(of === "school"
      ? []
      : [note(schoolWord("tableNote", { stage: stageNames[each.stage][locale], count }, locale))]),
  ];
}

const note = (text: string): ParagraphBlock => ({ kind: "paragraph", text, style: "note" });

function verdictOf(
  { school, stage }: WholeSchool["stages"][number],
  { judged, standard, locale }: SchoolPageContext,
): ParagraphBlock {
  const { qualified, metCount, indicators } = school;
  const { schoolRule } = standard;
  const { asOf } = judged.assessment;
  const code: SchoolWord = schoolRule === undefined ? "noRule" : qualified === null ? "open" : qualified ? "yes" : "no";
  const params = {
    stage: stageNames[stage][locale],
    count: standard.indicators.length,
    met: metCount,
    lacking: standard.indicators.filter(({ id }) => (indicators[id]?.value ?? null) === null).length,
    asked: schoolRule === undefined ? 0 : (parameterAt(schoolRule.metAtLeast, asOf) ?? 0),
    floor: Math.round(schoolFloor(standard, asOf) * 100),
  };
  const text = schoolWord(code, params, locale).replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const style = code === "noRule" ? "text" : qualified === null ? "doubt" : qualified ? "good" : "bad";
  return { kind: "paragraph", text, style };
}

/** Its pupils and classes, and its share where a figure is divided among stages. */
function sizeOf({ school, stage }: WholeSchool["stages"][number], locale: Locale): string {
  const { pupils, classes, share } = school;
  const parts = [
    schoolWord("pupils", { pupils }, locale),
    ...(classes === null || classes === 0
      ? []
      : [schoolWord("classes", { classes, size: plainNumber(pupils / classes, 1) }, locale)]),
    ...(share === null || share === 1
      ? []
      : [schoolWord("share", { stage: stageNames[stage][locale], share: plainNumber(share * 100, 1) }, locale)]),
  ];
  return joinClauses(parts, locale);
}
