// The page of the pane: the first screen, or the parts as tabs. Files may be dropped anywhere on it.
import { Button, makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useEffect, useMemo, useState } from "react";
import type { HostAppearance, SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import type { PaneActions, usePane } from "./assess/use-pane.js";
import type { DropAnswer } from "./drop-question.js";
import { DropQuestion } from "./drop-question.js";
import { Home } from "./home.js";
import type { Part, PartProps } from "./parts.js";
import { parts } from "./parts.js";
import { About } from "./shared/about.js";
import { DropArea } from "./shared/drop-area.js";
import { lazyPart } from "./shared/lazy-part.js";
import type { PaneRoom } from "./shared/room.js";
import { useIsPage, useWidthOf, WideContext } from "./shared/room.js";
import { usePaneStyles } from "./shared/styles.js";
import { useWords } from "./shared/words.js";
import { wouldLose } from "./would-lose.js";

/** So many files dropped at once may be the tables of a county; more, or a folder, are what schools sent. */
const mostTables = 3;

const nothingDropped: readonly FileSystemEntry[] = [];

interface Props {
  readonly host: SpreadsheetHost;
  readonly pane: ReturnType<typeof usePane>;
  readonly room?: PaneRoom;
  readonly onLocale?: (locale: HostAppearance["locale"]) => void;
  readonly onHide?: () => void;
}

const isDocument = ({ name }: File, part: Part | undefined): boolean =>
  part?.documents?.some((ending) => name.toLowerCase().endsWith(ending)) === true;

const contents: ReadonlyMap<string, ComponentType<PartProps>> = new Map(
  parts.map(({ id, load }) => [id, lazyPart(load)]),
);

/** The page: `main` where the pane is all there is, a part of another page in the workbench. */
export function Page({ host, pane: { state, actions: given }, room, onLocale, onHide }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [dropped, setDropped] = useState<Readonly<Record<string, readonly FileSystemEntry[]>>>({});
  const [document, setDocument] = useState<File | null>(null);
  const [asked, setAsked] = useState<readonly File[] | null>(null);
  const { part } = state;
  const inView = parts.find(({ id }) => id === part);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const isWide = useWidthOf(root);
  // What is gone to is behind a pane that is a page.
  const actions = useMemo<PaneActions>(
    () => ({
      ...given,
      goTo: (sheet, cell) => {
        room?.setPage(false);
        given.goTo(sheet, cell);
      },
    }),
    [given, room],
  );
  useEffect(() => {
    if (part !== null) setOpened((before) => (before.has(part) ? before : new Set([...before, part])));
  }, [part]);
  const readDropped = (files: readonly File[], answer: DropAnswer): void => {
    setAsked(null);
    if (answer === "keep") return;
    actions.readFiles(files, answer === "beside");
    if (inView?.readsDropped !== true) actions.openPart("assess");
  };
  const drop = (files: readonly File[], entries: readonly FileSystemEntry[]): void => {
    const [first] = files;
    if (first !== undefined && files.length === 1 && isDocument(first, inView)) return setDocument(first);
    if (files.length <= mostTables && !entries.some(({ isDirectory }) => isDirectory)) {
      if (wouldLose(state)) setAsked(files);
      else readDropped(files, "replace");
      return;
    }
    // What was dropped before this part was loaded is not lost.
    const taker = inView?.takesFolders === true ? inView.id : "collect";
    setDropped((before) => ({ ...before, [taker]: [...(before[taker] ?? []), ...entries] }));
    actions.openPart(taker);
  };
  const Root = host.kind !== "workbench" ? "main" : "div";
  return (
    <DropArea onDrop={drop}>
      <Root
        ref={setRoot}
        className={styles.page}
        aria-label={host.kind !== "workbench" ? say("title") : undefined}
        data-pane=""
      >
        <Heading
          state={state}
          actions={actions}
          {...(room && { room })}
          {...(onLocale && { onLocale })}
          {...(onHide && { onHide })}
        />
        {asked !== null && (
          <DropQuestion
            names={asked.map(({ name }) => name)}
            state={state}
            onAnswer={(answer) => readDropped(asked, answer)}
          />
        )}
        {part === null ? (
          <Home host={host} actions={actions} onOpen={actions.openPart} />
        ) : (
          <Tabs part={part} onOpen={actions.openPart} />
        )}
        <WideContext.Provider value={isWide}>
          {parts.map(({ id, label }) => {
            const Content = contents.get(id);
            if (Content === undefined || !(opened.has(id) || id === part)) return null;
            return (
              <div
                key={id}
                id={`part-${id}`}
                role="tabpanel"
                aria-label={say(label)}
                hidden={id !== part}
                className={id === part ? styles.part : undefined}
              >
                <Content
                  host={host}
                  state={state}
                  actions={actions}
                  dropped={dropped[id] ?? nothingDropped}
                  document={document}
                />
              </div>
            );
          })}
        </WideContext.Provider>
        <About />
      </Root>
    </DropArea>
  );
}

/** The name, which leads back to the first screen from a part, and the other language. */
function Heading({
  state,
  actions,
  room,
  onLocale,
  onHide,
}: Props["pane"] & Pick<Props, "room" | "onLocale" | "onHide">) {
  const say = useWords();
  const styles = usePaneStyles();
  const own = useTabStyles();
  const isPage = useIsPage(room);
  const other = state.locale === "zh-CN" ? "en" : "zh-CN";
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        {state.part === null ? (
          say("title")
        ) : (
          <Button
            appearance="subtle"
            className={own.back}
            aria-label={`${say("title")}: ${say("home")}`}
            title={say("home")}
            onClick={() => actions.openPart(null)}
          >
            <span aria-hidden="true">‹&ensp;</span>
            {say("title")}
          </Button>
        )}
      </h1>
      <span className={own.spring} />
      {room !== undefined && (
        <Button
          className={own.room}
          appearance="subtle"
          size="small"
          aria-pressed={isPage}
          title={say(isPage ? "pageCloseHelp" : "pageOpenHelp")}
          onClick={() => room.setPage(!isPage)}
        >
          {say(isPage ? "pageClose" : "pageOpen")}
        </Button>
      )}
      <Button
        appearance="subtle"
        size="small"
        lang={other}
        onClick={() => {
          actions.setLanguage(other);
          onLocale?.(other);
        }}
      >
        {say("otherLanguage")}
      </Button>
      {onHide !== undefined && (
        <Button appearance="subtle" size="small" onClick={onHide}>
          {say("hidePane")}
        </Button>
      )}
    </header>
  );
}

/** A tab for each part; where they do not fit there is a second line of them. */
function Tabs({ part, onOpen }: { readonly part: string; readonly onOpen: (part: string) => void }) {
  const say = useWords();
  const own = useTabStyles();
  return (
    <div className={own.bar}>
      <TabList
        size="small"
        className={own.tabs}
        aria-label={say("tabs")}
        selectedValue={part}
        onTabSelect={(_, { value }) => onOpen(String(value))}
      >
        {parts.map(({ id, label }) => (
          <Tab key={id} value={id} aria-controls={id === part ? `part-${id}` : undefined} className={own.tab}>
            {say(label)}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

const useTabStyles = makeStyles({
  back: {
    minWidth: "0",
    marginInlineStart: "-8px",
    padding: "0 8px",
    fontSize: "inherit",
    fontWeight: "inherit",
    lineHeight: "inherit",
  },
  spring: { flex: "1" },
  // Below the width at which the pane stands under the grid there is no more room to be had.
  room: { "@media (max-width: 900px)": { display: "none" } },
  bar: { minWidth: "0", margin: "-8px -6px -12px" },
  tabs: { flexWrap: "wrap" },
  tab: { flex: "none", whiteSpace: "nowrap" },
});
