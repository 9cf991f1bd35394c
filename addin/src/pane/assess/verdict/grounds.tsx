// What stands in the way of a verdict: each ground with its cells, to be confirmed one by one; what was confirmed stays to be seen.
import { Button } from "@fluentui/react-components";
import type { Ground } from "@junheng/engine/grounds";
import { describeGround, groundNames } from "@junheng/engine/words";
import { useEffect, useId, useRef, useState } from "react";
import { CellLinks } from "../../shared/cell-links.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import type { PaneActions } from "../use-pane.js";
import { capitalised } from "./verdict-words.js";

interface Props {
  readonly grounds: readonly Ground[];
  readonly onConfirm: PaneActions["confirm"];
}

/** The open grounds, then those confirmed, folded. The focus goes to the next ground, at last to the step's heading; a live region says what was done. */
export function Grounds({ grounds, onConfirm }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const list = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<Ground | null>(null);
  /** Where the focus goes once the grounds were judged again: to a ground by its key, undefined to the heading; null leaves it. */
  const focus = useRef<string | null | undefined>(null);
  const open = grounds.filter(({ confirmed }) => !confirmed);
  const confirmed = grounds.filter((each) => each.confirmed);

  const confirm = (ground: Ground): void => {
    const at = open.indexOf(ground);
    focus.current = (open[at + 1] ?? open[at - 1])?.key;
    setDone(ground);
    onConfirm(ground.key, true);
  };
  const takeBack = (ground: Ground): void => {
    focus.current = ground.key;
    setDone(ground);
    onConfirm(ground.key, false);
  };
  useEffect(() => {
    if (focus.current === null) return;
    const wanted = focus.current;
    focus.current = null;
    const next = [...(list.current?.querySelectorAll<HTMLElement>("[data-ground]") ?? [])].find(
      ({ dataset }) => dataset["ground"] === wanted,
    );
    (next ?? list.current?.closest("[data-step]")?.querySelector<HTMLElement>("h2 > button"))?.focus();
  }, [grounds]);

  const said = done === null ? undefined : grounds.find(({ key }) => key === done.key);
  return (
    <div ref={list} className={styles.section}>
      <div role="status" className={styles.hidden}>
        {said &&
          say(said.confirmed ? "groundConfirmed" : "groundTakenBack", { ground: groundNames[said.code][locale] })}
      </div>
      {open.length > 0 && (
        <>
          <h3 className={styles.subheading}>{say("lookFirst")}</h3>
          <ul className={styles.list}>
            {open.map((ground) => (
              <GroundCard key={ground.key} ground={ground} button="confirmGround" onPress={() => confirm(ground)} />
            ))}
          </ul>
        </>
      )}
      {confirmed.length > 0 && (
        <details className={styles.details}>
          <summary>{say("groundsConfirmed", { count: confirmed.length })}</summary>
          <ul className={styles.list}>
            {confirmed.map((ground) => (
              <GroundCard key={ground.key} ground={ground} button="undoConfirm" onPress={() => takeBack(ground)} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface CardProps {
  readonly ground: Ground;
  readonly button: "confirmGround" | "undoConfirm";
  readonly onPress: () => void;
}

function GroundCard({ ground, button, onPress }: CardProps) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const id = useId();
  const { code, key, cells, confirmed } = ground;
  return (
    <li className={styles.card}>
      <strong className={confirmed ? styles.quiet : styles.doubt}>
        <span aria-hidden="true">{confirmed ? "✓" : "?"}</span> {capitalised(groundNames[code][locale])}
      </strong>
      <p id={id} className={confirmed ? styles.quiet : styles.text}>
        {describeGround(ground, locale)}
      </p>
      <CellLinks places={cells} />
      <div className={styles.row}>
        <Button
          size="small"
          appearance={confirmed ? "subtle" : "secondary"}
          aria-describedby={id}
          data-ground={key}
          onClick={onPress}
        >
          {say(button)}
        </Button>
      </div>
    </li>
  );
}
