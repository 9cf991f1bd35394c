// The choice of what a column means: typed to search, in either language or by id; likely meanings first.
import { Combobox, Option, OptionGroup } from "@fluentui/react-components";
import type { WithOwn } from "@junheng/engine/indicators";
import type { ColumnReading, FieldPath, MappedColumn } from "@junheng/engine/reading/headers";
import type { FieldChoice } from "@junheng/engine/words";
import { fieldChoices, pathName } from "@junheng/engine/words";
import { useMemo, useState } from "react";
import { useLocale, useWords } from "../../shared/words.js";
import { matchingChoices } from "./matching-choices.js";

/** Says what a header means from now on; null leaves its columns out. */
export type OnMap = (header: string, meaning: MappedColumn | null) => void;

interface Props {
  readonly column: ColumnReading;
  readonly likely: readonly FieldPath[];
  readonly source: WithOwn;
  readonly onMap: OnMap;
}

/** The value of the option that leaves the column out. */
const leftOut = "";

/** The box: it shows the meaning of the moment, and what was typed while the user searches. */
export function MeaningChoice({ column, likely, source, onMap }: Props) {
  const say = useWords();
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const choices = useMemo(() => fieldChoices(locale, source), [locale, source]);
  const found = useMemo(() => matchingChoices(choices, typed ?? ""), [choices, typed]);
  const { header, path, writtenUnit } = column;
  const now = path === null ? say("leaveOut") : pathName(path, locale, source);
  const choose = (value: string): void => {
    setTyped(null);
    onMap(header, value === leftOut ? null : { path: value, ...(writtenUnit !== "" && { unit: writtenUnit }) });
  };
  const first = likely.flatMap((each) => found.filter((choice) => choice.path === each));
  const others = found.filter((choice) => !first.includes(choice));
  return (
    <Combobox
      aria-label={say("meaningOf", { header, column: column.column })}
      title={now}
      style={{ minWidth: 0, width: "100%" }}
      input={{ style: { minWidth: 0, width: "100%" } }}
      value={typed ?? now}
      selectedOptions={[path ?? leftOut]}
      positioning={{ fallbackPositions: ["above", "below"] }}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(null)}
      onChange={(event) => setTyped(event.target.value)}
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && choose(optionValue)}
    >
      {found.length === 0 && (
        <Option key="none" disabled text="">
          {say("noSuchMeaning", { typed: typed ?? "" })}
        </Option>
      )}
      {first.length > 0 && <OptionGroup label={say("likelyMeanings")}>{first.map(optionOf)}</OptionGroup>}
      {typed === null && (
        <Option key="leave" value={leftOut} text={say("leaveOut")}>
          {say("leaveOut")}
        </Option>
      )}
      {others.length > 0 && <OptionGroup label={say("otherMeanings")}>{others.map(optionOf)}</OptionGroup>}
    </Combobox>
  );
}

const optionOf = ({ path, name }: FieldChoice) => (
  <Option key={path} value={path} text={name}>
    {name}
  </Option>
);
