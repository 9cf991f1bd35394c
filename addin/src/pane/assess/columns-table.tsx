// The user's columns on the left, ours on the right, the unit between.
import { Select } from "@fluentui/react-components";
import { pathName, unitNames } from "@junheng/engine/words";
import { fields } from "@junheng/engine/schools";
import type { ColumnReading, MappedColumn } from "@junheng/engine/reading/headers";
import { useMemo } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale, useWords } from "../shared/words.js";

interface Props {
  readonly columns: readonly ColumnReading[];
  readonly onMap: (header: string, meaning: MappedColumn | null) => void;
}

/** A row for each column. */
export function ColumnsTable({ columns, onMap }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say("columnHeader")}</th>
          <th scope="col">{say("columnUnit")}</th>
          <th scope="col">{say("columnMeaning")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <ColumnRow key={`${column.column} ${column.header}`} column={column} onMap={onMap} />
        ))}
      </tbody>
    </table>
  );
}

function ColumnRow({ column, onMap }: { readonly column: ColumnReading; readonly onMap: Props["onMap"] }) {
  const say = useWords();
  const locale = useLocale();
  const likely = useMemo(() => likelyPaths(column), [column]);
  const name = (path: string): string => pathName(path, locale);
  return (
    <tr>
      <td>
        {column.header} ({column.column})
      </td>
      <td>{column.writtenUnit || unitNames[column.unit][locale]}</td>
      <td>
        <Select
          size="small"
          aria-label={say("meaningOf", { header: column.header, column: column.column })}
          value={column.path ?? ""}
          onChange={(_, { value }) =>
            onMap(
              column.header,
              value === "" ? null : { path: value, ...(column.writtenUnit !== "" && { unit: column.writtenUnit }) },
            )
          }
        >
          <option value="">{say("leaveOut")}</option>
          {likely.map((path) => (
            <option key={path} value={path}>
              {name(path)}
            </option>
          ))}
          <optgroup label={say("otherMeanings")}>
            {allPaths
              .filter((path) => !likely.includes(path))
              .map((path) => (
                <option key={path} value={path}>
                  {name(path)}
                </option>
              ))}
          </optgroup>
        </Select>
      </td>
    </tr>
  );
}

const likelyPaths = ({ path, candidates }: ColumnReading): readonly string[] => [
  ...new Set([...(path === null ? [] : [path]), ...candidates.map((candidate) => candidate.path)]),
];

/** Every meaning a column can have. */
const allPaths: readonly string[] = fields.flatMap((field) =>
  field.kind !== "quantity"
    ? [field.id]
    : field.byStage
      ? [`whole.${field.id}`, `primary.${field.id}`, `junior.${field.id}`, `senior.${field.id}`]
      : [`whole.${field.id}`],
);
