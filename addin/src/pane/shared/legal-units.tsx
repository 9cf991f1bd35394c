// Schools of one legal unit: whether each counts as one school, and where a standard judges them both results beside each other.
import { Field, Select } from "@fluentui/react-components";
import type { ComparedStage, UnitsCompared } from "@junheng/engine/grounds";
import type { CountedAs, CountedUnit, UnitChoices } from "@junheng/engine/legal-units";
import { countedAs } from "@junheng/engine/legal-units";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { countedWord, indicatorName, stageNames, unitText, unitWord } from "@junheng/engine/words";
import { CellLinks } from "./cell-links.js";
import { cvText } from "./figure-texts.js";
import { usePaneStyles } from "./styles.js";
import { useLocale, useWords } from "./words.js";

interface ChoiceProps {
  readonly units: readonly CountedUnit[];
  readonly choices: UnitChoices;
  readonly onChoose: (choices: UnitChoices) => void;
}

/** A choice for each unit, and one for all of several; with the cells that tell of it. */
export function LegalUnits({ units, choices, onChoose }: ChoiceProps) {
  const locale = useLocale();
  const styles = usePaneStyles();
  if (units.length === 0) return null;
  return (
    <div className={styles.section} data-units="">
      <h3 className={styles.subheading}>{unitWord("title", {}, locale)}</h3>
      {units.length > 1 && (
        <UnitChoice label={unitWord("all", {}, locale)} name="all" told={null} choices={choices} onChoose={onChoose} />
      )}
      {units.map((unit) => (
        <div key={unit.name}>
          <UnitChoice
            label={unitText(unit, locale)}
            name={unit.name}
            told={choices["all"] ?? unit.told}
            choices={choices}
            onChoose={onChoose}
          />
          <CellLinks places={unit.cells.slice(0, 12)} />
        </div>
      ))}
    </div>
  );
}

interface OneProps extends Omit<ChoiceProps, "units"> {
  readonly label: string;
  readonly name: string;
  /** What holds where nothing is chosen of it. */
  readonly told: CountedAs | null;
}

function UnitChoice({ label, name, told, choices, onChoose }: OneProps) {
  const locale = useLocale();
  const choose = (value: string): void => {
    const { [name]: _, ...others } = choices;
    const counted = countedAs.find((each) => each === value);
    onChoose(counted === undefined ? others : { ...others, [name]: counted });
  };
  return (
    <Field label={label}>
      <Select value={choices[name] ?? ""} onChange={(_, { value }) => choose(value)}>
        <option value="">
          {told === null
            ? countedWord(null, locale)
            : unitWord("unless", { counted: countedWord(told, locale) }, locale)}
        </option>
        {countedAs.map((way) => (
          <option key={way} value={way}>
            {countedWord(way, locale)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Both results of each stage, as one and each by itself. */
export function UnitsBothWays({
  compared,
  standard,
}: {
  readonly compared: UnitsCompared;
  readonly standard: Standard;
}) {
  return compulsoryStages.map((stage) => {
    const [one, each] = [compared.one.stages[stage], compared.each.stages[stage]];
    if (one === undefined || each === undefined) return null;
    return <StageBothWays key={stage} stage={stage} ways={[one, each]} standard={standard} />;
  });
}

interface StageProps {
  readonly stage: CompulsoryStage;
  readonly ways: readonly [ComparedStage, ComparedStage];
  readonly standard: Standard;
}

function StageBothWays({ stage, ways, standard }: StageProps) {
  const locale = useLocale();
  const say = useWords();
  const styles = usePaneStyles();
  const verdict = (met: boolean | null): string => say(met === null ? "open" : met ? "met" : "notMet");
  const rows: readonly (readonly [string, (way: ComparedStage) => string])[] = [
    [unitWord("schools", {}, locale), ({ schools }) => String(schools)],
    [unitWord("qualified", {}, locale), ({ qualified }) => (qualified === null ? "—" : String(qualified))],
    [unitWord("verdict", {}, locale), ({ met }) => verdict(met)],
    ...standard.indicators.map(
      ({ id }) =>
        [indicatorName(id, locale, standard), ({ indicators }: ComparedStage) => cvText(indicators[id]?.cv)] as const,
    ),
    ...(ways[0].composite === null
      ? []
      : [[unitWord("composite", {}, locale), ({ composite }: ComparedStage) => cvText(composite?.cv)] as const]),
  ];
  return (
    <table className={styles.table}>
      <caption>{stageNames[stage][locale]}</caption>
      <thead>
        <tr>
          <th scope="col">{unitWord("item", {}, locale)}</th>
          <th scope="col" className={styles.number}>
            {unitWord("asOne", {}, locale)}
          </th>
          <th scope="col" className={styles.number}>
            {unitWord("asEach", {}, locale)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, of]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {ways.map((way, at) => (
              <td key={at === 0 ? "one" : "each"} className={styles.number}>
                {of(way)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
