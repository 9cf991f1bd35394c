// The first screen: a card for each thing that can be done, the first of them for the workbook that is open.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import type { PaneActions } from "./assess/use-pane.js";
import { parts } from "./parts.js";
import { usePaneStyles } from "./shared/styles.js";
import { useWords } from "./shared/words.js";
import { useGlance } from "./use-glance.js";

interface Props {
  readonly host: SpreadsheetHost;
  readonly actions: PaneActions;
  readonly onOpen: (part: string) => void;
}

/** The cards. The first reads the whole workbook; what else can be assessed is offered quietly below. */
export function Home({ host, actions, onOpen }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const own = useHomeStyles();
  const seen = useGlance(host);
  // What is pressed most is there when it is pressed.
  // Ahead of need: where it cannot be loaded, it says so when it is opened.
  useEffect(() => void parts[0]?.load().catch(() => {}), []);
  const open = (id: string): void => {
    if (id === "assess") actions.readHost({ kind: "host", source: { kind: "workbook" }, name: "" });
    onOpen(id);
  };
  return (
    <>
      <ul className={own.cards} aria-label={say("tabs")}>
        {parts.map(({ id, label, title, about }, position) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(own.card, position === 0 && own.first)}
              aria-describedby={`about-${id}`}
              onClick={() => open(id)}
            >
              {say(title ?? label)}
            </button>
            <div id={`about-${id}`} className={mergeClasses(own.about, position === 0 && own.firstAbout)}>
              <span>{say(about)}</span>
              {position === 0 && seen !== "" && <strong>{seen}</strong>}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.section}>
        <div>
          <Button size="small" appearance="subtle" onClick={() => onOpen("assess")}>
            {say("otherSource")}
          </Button>
        </div>
        {host.lacking?.map((lack) => (
          <p key={lack} className={styles.quiet} data-lacking={lack}>
            {say(`lacking.${lack}`)}
          </p>
        ))}
        <p className={styles.quiet}>{say("dropFiles")}</p>
        <p className={styles.quiet}>{say("privacy")}</p>
      </div>
    </>
  );
}

/** The whole card is pressed by its title's button, which is laid over it. */
const useHomeStyles = makeStyles({
  cards: {
    margin: "0",
    padding: "0",
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 280px), 1fr))",
    gap: "10px",
    "& > li": { position: "relative" },
  },
  card: {
    boxSizing: "border-box",
    display: "block",
    width: "100%",
    padding: "12px 14px 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: "0",
    borderRadius: `${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge} 0 0`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    "::after": { content: '""', position: "absolute", inset: "0", borderRadius: tokens.borderRadiusLarge },
    ":hover::after": { boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}` },
    ":focus-visible": { outline: "none" },
    ":focus-visible::after": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  first: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    borderBottom: "0",
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    fontSize: tokens.fontSizeBase500,
  },
  about: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "0 14px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderTop: "0",
    borderRadius: `0 0 ${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  firstAbout: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    borderTop: "0",
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
});
