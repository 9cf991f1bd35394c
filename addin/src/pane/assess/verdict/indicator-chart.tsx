// The picture: each coefficient against its line, both stages.
import type { CountyAssessment } from "@junheng/engine/assessment";
import { indicatorName, stageNames } from "@junheng/engine/words";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { useCallback } from "react";
import type { HostAppearance } from "../../../hosts/spreadsheet-host.js";
import type { ChartData } from "./draw-chart.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import { useDrawing } from "./use-drawing.js";

interface Props {
  readonly assessment: CountyAssessment;
  readonly standard: Standard;
  readonly theme: HostAppearance["theme"];
}

/** The chart; the tables beside it hold the same numbers for those who cannot see it. */
export function IndicatorChart({ assessment, standard, theme }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const load = useCallback(async () => {
    const stages = compulsoryStages.filter((stage) => assessment.stages[stage] !== undefined);
    const data: ChartData = {
      names: standard.indicators.map(({ id }) => indicatorName(id, locale, standard)),
      series: stages.map((stage) => ({
        name: stageNames[stage][locale],
        values: standard.indicators.map(({ id }) => assessment.stages[stage]?.indicators[id]?.cv ?? null),
        line:
          assessment.stages[stage]?.composite?.threshold ??
          assessment.stages[stage]?.indicators[standard.indicators[0]?.id ?? "booksPerPupil"]?.threshold ??
          null,
        over: standard.indicators.map(({ id }) => assessment.stages[stage]?.indicators[id]?.met === false),
      })),
      lineName: say("line"),
      theme,
    };
    const { drawChart } = await import("./draw-chart.js");
    return (node: HTMLElement) => drawChart(node, data);
  }, [assessment, standard, locale, theme, say]);
  const element = useDrawing(load);
  return <div ref={element} className={styles.chart} role="img" aria-label={say("chartLabel")} />;
}
