// The sections of a form that asks for the figures of a standard: by stage what is counted there, the rest for the whole school.
import type { Locale } from "../diagnostics/index.js";
import { fieldHelp, formText, formUnit, stageNames } from "../words/index.js";
import type { CompulsoryStage, FigureId, Stage } from "../schools/index.js";
import { isOwnId } from "../schools/index.js";
import type { WithOwn } from "../indicators/index.js";
import { fieldIn } from "../indicators/index.js";
import type { Standard } from "../standards/index.js";
import { fieldsToAsk } from "./fields-to-ask.js";
import { formInput } from "./inputs.js";
import type { FormQuestion, FormSection } from "./question.js";

/** Figures of pupils and classes; the other figures by stage are of staff. */
const ofPupils: ReadonlySet<string> = new Set(["pupils", "classes", "grades", "largestClass", "boarders"]);

/** The sections. `senior` asks for the pupils of a senior stage, by which whole-school figures are divided too. */
export function standardSections(
  standard: Standard,
  stages: readonly CompulsoryStage[],
  senior: boolean,
  extra: readonly FigureId[],
  locale: Locale,
): readonly FormSection[] {
  const { byStage, whole } = fieldsToAsk(standard, extra);
  const columns = stages.map((stage) => stageNames[stage][locale]);
  const ask = (ids: readonly FigureId[], scopes: readonly (Stage | "whole")[]): readonly FormQuestion[] =>
    ids.map((id) => question(id, scopes, locale, standard));
  const heading = (code: string): string =>
    stages.length > 1
      ? formText(`section.${code}.byStage`, {}, locale)
      : formText(`section.${code}`, { stage: columns[0] ?? "" }, locale);
  const pupils = ask(
    byStage.filter((id) => ofPupils.has(id)),
    stages,
  );
  return [
    { heading: heading("pupils"), columns, questions: senior ? [...pupils, seniorPupils(locale)] : pupils },
    {
      heading: heading("teachers"),
      columns,
      questions: ask(
        byStage.filter((id) => !ofPupils.has(id)),
        stages,
      ),
    },
    { heading: heading("whole"), columns: [], questions: ask(whole, ["whole"]) },
  ];
}

const question = (
  id: FigureId,
  scopes: readonly (Stage | "whole")[],
  locale: Locale,
  source: WithOwn,
): FormQuestion => {
  const field = fieldIn(id, source);
  const label = field?.name[locale] ?? id;
  const help = isOwnId(id) ? "" : (fieldHelp[id]?.[locale] ?? "");
  const kind = field?.whole === true ? "whole" : "decimal";
  return {
    label,
    unit: formUnit(field?.unit ?? "none", locale),
    help,
    inputs: scopes.map((scope) => formInput({ kind, least: 0, path: `${scope}.${id}` }, label, help, locale)),
  };
};

const seniorPupils = (locale: Locale): FormQuestion => {
  const label = formText("seniorPupils", {}, locale);
  const help = formText("seniorPupils.help", {}, locale);
  const input = formInput({ kind: "whole", least: 0, path: "senior.pupils" }, label, help, locale);
  return { label, unit: formUnit("person", locale), help, inputs: [input] };
};
