// The head of a column that sorts the table when it is pressed, by the mouse or the keyboard.
import { Link } from "@fluentui/react-components";
import { usePaneStyles } from "../../shared/styles.js";
import { useWords } from "../../shared/words.js";
import type { SchoolColumn, SchoolOrder } from "./school-order.js";
import { pressed } from "./school-order.js";

interface Props {
  readonly column: SchoolColumn;
  readonly name: string;
  readonly number?: boolean;
  readonly order: SchoolOrder;
  readonly onOrder: (order: SchoolOrder) => void;
}

/** The head; an arrow shows the direction, which is also told to who does not see it. */
export function SortHead({ column, name, number = false, order, onOrder }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const direction = order?.column === column ? order.direction : "none";
  return (
    <th scope="col" className={number ? styles.numberHead : undefined} aria-sort={direction}>
      <Link
        as="button"
        inline
        appearance="subtle"
        className={styles.sortHead}
        title={say("sortBy", { column: name })}
        onClick={() => onOrder(pressed(order, column))}
      >
        {name}
        {direction !== "none" && <span aria-hidden="true">{direction === "ascending" ? " ▲" : " ▼"}</span>}
      </Link>
    </th>
  );
}
