// Many counties at once: the list of them with their verdicts, how they differ, and each opened in full.
import { Button } from "@fluentui/react-components";
import { compulsoryStages } from "@junheng/engine/schools";
import { useRef } from "react";
import { chosenFiles } from "../../files/dropped-files.js";
import { CountyVerdict } from "../assess/verdict/county-verdict.js";
import { IndicatorTable } from "../assess/verdict/indicator-table.js";
import type { PartProps } from "../parts.js";
import { FailureBar } from "../shared/failure-bar.js";
import { FilesLine } from "../shared/files-line.js";
import { Findings } from "../shared/findings.js";
import { usePaneStyles } from "../shared/styles.js";
import { useDropped } from "../shared/use-dropped.js";
import { WorkBar } from "../shared/work-bar.js";
import { CountyList } from "./county-list.js";
import type { OpenedCounty, ProvinceShown } from "./use-province.js";
import { useProvince } from "./use-province.js";
import { Variation } from "./variation.js";
import { useProvinceWords } from "./words.js";

/** The tab. */
export function ProvinceTab({ state, actions, dropped }: PartProps) {
  const say = useProvinceWords();
  const styles = usePaneStyles();
  const province = useProvince({ state, actions });
  const { shown, opened, work, failure } = province;
  useDropped(dropped, province.useFiles);
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const chosen = chosenFiles([...(input.files ?? [])]);
    input.value = "";
    if (chosen.length > 0) province.useFiles(chosen);
  };
  return (
    <div className={styles.section}>
      <h2 className={styles.heading}>{say("heading")}</h2>
      <p className={styles.quiet}>{say("intro")}</p>
      <FilesLine source={state.source} actions={actions} />
      <FailureBar failure={failure} />
      <Button className={styles.primary} appearance="primary" onClick={province.useOpen}>
        {say(state.source?.kind === "files" ? "useFiles" : "useOpen")}
      </Button>
      <div className={styles.row}>
        <Button onClick={() => folder.current?.click()}>{say("chooseFolder")}</Button>
        <Button onClick={() => files.current?.click()}>{say("chooseFiles")}</Button>
        {([folder, files] as const).map((input, at) => (
          <input
            key={at}
            ref={input}
            className={styles.hidden}
            type="file"
            multiple
            tabIndex={-1}
            aria-label={say(at === 0 ? "chooseFolder" : "chooseFiles")}
            {...(at === 0 && { webkitdirectory: "" })}
            onChange={({ target }) => take(target)}
          />
        ))}
      </div>
      <WorkBar work={work} onCancel={province.cancel} />
      {opened !== null && shown !== null && <County opened={opened} shown={shown} onClose={province.close} />}
      {opened === null && shown !== null && <Counties shown={shown} onOpen={province.open} />}
    </div>
  );
}

function Counties({ shown, onOpen }: { readonly shown: ProvinceShown; readonly onOpen: (at: number) => void }) {
  const say = useProvinceWords();
  const styles = usePaneStyles();
  const { counties, diagnostics, province, standard } = shown;
  const count = (met: boolean | null): number => counties.filter((county) => county.met === met).length;
  return (
    <section className={styles.section} aria-label={say("counties")}>
      {diagnostics.length > 0 && <Findings diagnostics={diagnostics} onGo={() => undefined} canGo={false} />}
      <p className={styles.text} role="status">
        {counties.length === 0
          ? say("none")
          : say("counted", { count: counties.length, met: count(true), notMet: count(false), open: count(null) })}
      </p>
      {counties.length > 0 && <CountyList counties={counties} onOpen={onOpen} />}
      <Variation province={province} standard={standard} />
    </section>
  );
}

interface CountyProps {
  readonly opened: OpenedCounty;
  readonly shown: ProvinceShown;
  readonly onClose: () => void;
}

function County({ opened: { name, judged }, shown: { standard }, onClose }: CountyProps) {
  const say = useProvinceWords();
  const styles = usePaneStyles();
  return (
    <section className={styles.section} aria-label={name} data-opened={name}>
      <div>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say("back")}
        </Button>
      </div>
      <h3 className={styles.subheading}>{name}</h3>
      <CountyVerdict judged={judged} standard={standard} />
      {compulsoryStages.map((stage) => (
        <IndicatorTable key={stage} assessment={judged.assessment} standard={standard} stage={stage} />
      ))}
      <Findings diagnostics={judged.assessment.diagnostics} onGo={() => undefined} canGo={false} />
    </section>
  );
}
