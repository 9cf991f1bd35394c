// What the cards of schools are sorted by, where there are no heads of columns to press.
import { Button, Field, Select } from "@fluentui/react-components";
import type { Standard } from "@junheng/engine/standards";
import { indicatorName } from "@junheng/engine/words";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import type { SchoolColumn, SchoolOrder } from "./school-order.js";
import { pressed, turned } from "./school-order.js";

interface Props {
  readonly standard: Standard;
  readonly order: SchoolOrder;
  readonly onOrder: (order: SchoolOrder) => void;
}

/** The choice of a column, and a button that turns the order round. */
export function SortChoice({ standard, order, onOrder }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const judged = standard.schoolRule !== undefined;
  const columns: readonly (readonly [SchoolColumn, string])[] = [
    ["school", say("schoolColumn")],
    ...(judged ? [["metCount", say("metCount")] as const] : []),
    ...standard.indicators.map(({ id }) => [id, indicatorName(id, locale, standard)] as const),
    ["result", say("result")],
  ];
  return (
    <div className={styles.filters}>
      <Field label={say("sortedBy")}>
        <Select
          value={order?.column ?? ""}
          onChange={(_, { value }) => onOrder(value === "" ? null : pressed(null, value as SchoolColumn))}
        >
          <option value="">{say("byNeed")}</option>
          {columns.map(([column, name]) => (
            <option key={column} value={column}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {order !== null && (
        <Button size="small" onClick={() => onOrder(turned(order))}>
          {say(order.direction === "ascending" ? "lowestFirst" : "highestFirst")}
        </Button>
      )}
    </div>
  );
}
