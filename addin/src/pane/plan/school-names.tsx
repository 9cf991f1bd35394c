// One of the schools, chosen by its name.
import { Select } from "@fluentui/react-components";
import { usePlanningWords } from "./words.js";

interface Props {
  readonly names: readonly string[];
  readonly value: string;
  readonly onChoose: (name: string) => void;
}

/** The list, with nothing chosen at first; what a field around it gives goes to it. */
export function SchoolNames({ names, value, onChoose, ...field }: Props) {
  const say = usePlanningWords();
  return (
    <Select {...field} value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
      <option value="">{say("pleaseChoose")}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}
