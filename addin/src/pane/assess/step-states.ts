// Where each step of an assessment stands, in a few words with a sign; of a step that is not possible yet, what comes first.
import { compulsoryStages } from "@junheng/engine/schools";
import { useMemo } from "react";
import type { PaneMessage } from "../../messages/pane.js";
import type { StepView } from "../shared/stepper.js";
import { useWords } from "../shared/words.js";
import { isDoubtful, readColumns } from "./data/columns.js";
import { countFindings } from "./findings/findings.js";
import type { PaneState, Step } from "./state.js";
import { steps } from "./state.js";

type Stand = Omit<StepView<Step>, "id" | "title" | "content">;
type Say = ReturnType<typeof useWords>;

const titles: Readonly<Record<Step, PaneMessage>> = {
  data: "stepData",
  findings: "stepFindings",
  verdict: "stepVerdict",
  schools: "stepSchools",
  results: "stepResults",
};

/** The steps without what they hold. */
export function useStepStates(state: PaneState): readonly Omit<StepView<Step>, "content">[] {
  const say = useWords();
  const { reading, fileFindings, judged, written, work } = state;
  return useMemo(() => {
    const stands: Readonly<Record<Step, Stand>> = {
      data: dataStands({ reading, work }, say),
      findings: findingsStand({ reading, fileFindings, judged }, say),
      verdict: verdictStands({ judged, work }, say),
      schools: schoolsStand({ judged }, say),
      results: resultsStand({ judged, written }, say),
    };
    return steps.map((id) => ({ id, title: say(titles[id]), ...stands[id] }));
  }, [fileFindings, judged, reading, say, work, written]);
}

const dataStands = ({ reading, work }: Pick<PaneState, "reading" | "work">, say: Say): Stand => {
  if (work?.kind === "reading" || work?.kind === "readingFiles") return { state: say("stateReading"), look: "plain" };
  if (reading === null) return { state: say("stateNoData"), look: "plain" };
  const count = reading.records.length;
  if (count === 0) return { state: say("stateNoSchools"), look: "bad" };
  const asked = readColumns(reading).filter(isDoubtful).length;
  return asked > 0
    ? { state: say("stateAsked", { count, asked }), look: "doubt" }
    : { state: say("stateSchools", { count }), look: "good" };
};

const findingsStand = (found: Pick<PaneState, "reading" | "fileFindings" | "judged">, say: Say): Stand => {
  if (found.reading === null) return { state: say("stateNeedsData"), look: "plain", blocked: true };
  const { errors, warnings } = countFindings(found);
  const decisive = found.judged?.grounds.filter(({ confirmed }) => !confirmed).length ?? 0;
  if (decisive > 0) return { state: say("stateDecisive", { count: decisive }), look: "doubt" };
  if (errors + warnings === 0) return { state: say("stateNoFindings"), look: "good" };
  return { state: say("stateFindings", { count: errors + warnings }), look: errors > 0 ? "bad" : "doubt" };
};

const needsVerdict = (say: Say): Stand => ({ state: say("stateNeedsVerdict"), look: "plain", blocked: true });

const verdictStands = ({ judged, work }: Pick<PaneState, "judged" | "work">, say: Say): Stand => {
  if (judged === null)
    return work?.kind === "assessing" ? { ...needsVerdict(say), state: say("stateAssessing") } : needsVerdict(say);
  const { open, countyMet, met, conditions } = judged.verdict;
  if (open > 0) return { state: say("statePending"), look: "doubt" };
  const verdict = conditions.length > 0 ? countyMet : met;
  if (verdict === null) return { state: say("stateOpen"), look: "doubt" };
  return verdict ? { state: say("stateMet"), look: "good" } : { state: say("stateNotMet"), look: "bad" };
};

const schoolsStand = ({ judged }: Pick<PaneState, "judged">, say: Say): Stand => {
  if (judged === null) return needsVerdict(say);
  const schools = compulsoryStages.flatMap((stage) => judged.assessment.stages[stage]?.schools ?? []);
  const isJudged = compulsoryStages.some(
    (stage) => typeof judged.assessment.stages[stage]?.qualifiedSchools === "number",
  );
  if (!isJudged) return { state: say("stateSchools", { count: schools.length }), look: "plain" };
  const short = schools.filter(({ qualified }) => qualified === false).length;
  const unjudged = schools.filter(({ qualified }) => qualified === null).length;
  if (short > 0) return { state: say("stateShort", { count: short }), look: "bad" };
  if (unjudged > 0) return { state: say("stateUnjudged", { count: unjudged }), look: "doubt" };
  return { state: say("stateAllMet"), look: "good" };
};

const resultsStand = ({ judged, written }: Pick<PaneState, "judged" | "written">, say: Say): Stand => {
  if (judged === null) return needsVerdict(say);
  return written === null || written.names.length === 0
    ? { state: say("stateTake"), look: "plain" }
    : { state: say("stateWritten", { count: written.names.length }), look: "good" };
};
