// Steps one under another, all seen at once with the state of each; one is open at a time, the others are a line.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

/** How a state looks: its sign stands beside it, so that colour says nothing alone. */
export type StepLook = "good" | "bad" | "doubt" | "plain";

/** A step. */
export interface StepView<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** Where it stands, in a few words; of a blocked step what has to be done first. */
  readonly state: string;
  readonly look: StepLook;
  /** It cannot be opened yet. */
  readonly blocked?: boolean;
  /** Drawn only while it is open. */
  readonly content: () => ReactNode;
}

interface Props<Id extends string> {
  readonly steps: readonly StepView<Id>[];
  readonly open: Id;
  readonly onOpen: (id: Id) => void;
}

/** The height of a step's line with its border, in pixels: where the view is high enough, all lines stay in it. */
const lineHeight = 45;

/** So many lines leave room for what is open; where there are more, they do not stay in view. */
const mostInView = 6;

const signs: Readonly<Record<StepLook, string>> = { good: "✓", bad: "✗", doubt: "?", plain: "" };

/** The steps. The focus follows the step that opens, and a live region says what changed. */
export function Stepper<Id extends string>({ steps, open, onOpen }: Props<Id>) {
  const styles = useStepStyles();
  const hidden = usePaneStyles().hidden;
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  const id = useId();
  const said = useChanges(steps);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    const heading = list.current?.querySelector<HTMLElement>(`[data-step="${open}"] > h2 > button`);
    heading?.focus({ preventScroll: true });
    list.current?.querySelector(`[data-step="${open}"] > section`)?.scrollIntoView({ block: "start" });
  }, [open]);
  return (
    <div ref={list} className={styles.steps}>
      <div role="status" className={hidden}>
        {said}
      </div>
      {steps.map((step, position) => {
        const isOpen = step.id === open;
        return (
          <div key={step.id} data-step={step.id} className={styles.step}>
            <h2
              className={mergeClasses(styles.heading, steps.length <= mostInView && styles.inView)}
              style={{ top: position * lineHeight, bottom: (steps.length - 1 - position) * lineHeight }}
            >
              <button
                type="button"
                id={`${id}-${step.id}`}
                className={mergeClasses(styles.line, isOpen && styles.openLine, step.blocked && styles.blocked)}
                aria-expanded={isOpen}
                aria-controls={isOpen ? `${id}-${step.id}-content` : undefined}
                aria-disabled={step.blocked === true && !isOpen}
                onClick={() => (isOpen || step.blocked !== true) && onOpen(step.id)}
              >
                <span className={mergeClasses(styles.number, isOpen && styles.openNumber)}>{position + 1}</span>
                <span className={styles.title}>{step.title}</span>
                <span className={mergeClasses(styles.state, styles[step.look])}>
                  {signs[step.look] !== "" && <span aria-hidden="true">{signs[step.look]}</span>} {step.state}
                </span>
              </button>
            </h2>
            {isOpen && (
              <section
                id={`${id}-${step.id}-content`}
                aria-label={step.title}
                className={styles.content}
                style={{ scrollMarginTop: (steps.length <= mostInView ? position + 1 : 1) * lineHeight }}
              >
                {step.content()}
              </section>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The states that changed last, as a sentence; nothing at first. */
function useChanges<Id extends string>(steps: readonly StepView<Id>[]): string {
  const say = useWords();
  const before = useRef<ReadonlyMap<Id, string> | null>(null);
  const [said, setSaid] = useState("");
  const now = JSON.stringify(steps.map(({ id, state }) => [id, state]));
  useEffect(() => {
    const known = before.current;
    before.current = new Map(JSON.parse(now) as [Id, string][]);
    if (known === null) return;
    const changed = steps.filter(({ id, state, blocked }) => blocked !== true && known.get(id) !== state);
    if (changed.length > 0)
      setSaid(changed.map(({ title, state }) => say("stepChanged", { step: title, state })).join(" "));
    // oxlint-disable-next-line react/exhaustive-deps -- `now` says when a state of the steps changed
  }, [now]);
  return said;
}

const useStepStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column" },
  // The headings stand in the list itself, so that they can stay in view all over it.
  step: { display: "contents" },
  heading: {
    margin: "0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
  },
  inView: { "@media (min-height: 760px)": { position: "sticky", zIndex: 2 } },
  line: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "10px",
    width: "100%",
    minHeight: "44px",
    padding: "8px 4px",
    border: "0",
    borderRadius: tokens.borderRadiusMedium,
    color: "inherit",
    backgroundColor: "transparent",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  openLine: { fontWeight: tokens.fontWeightSemibold },
  blocked: {
    color: tokens.colorNeutralForeground3,
    cursor: "not-allowed",
    ":hover": { backgroundColor: "transparent" },
  },
  number: {
    flex: "none",
    width: "22px",
    height: "22px",
    borderRadius: "50%",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "22px",
    textAlign: "center",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
  },
  openNumber: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  title: { flex: "0 1 auto", fontSize: tokens.fontSizeBase400 },
  state: { flex: "1", minWidth: "72px", textAlign: "end", fontWeight: tokens.fontWeightRegular },
  content: { display: "flex", flexDirection: "column", gap: "12px", padding: "4px 0 20px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  doubt: { color: tokens.colorStatusWarningForeground3 },
  plain: { color: tokens.colorNeutralForeground2 },
});
