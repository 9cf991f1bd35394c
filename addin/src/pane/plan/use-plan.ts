// What this part does: plans in a worker whenever a choice or the data changes, keeps the choices with the workbook, writes.
import { foldUnits } from "@junheng/engine/legal-units";
import type { CountyPlan, PlanOptions } from "@junheng/engine/planning";
import { schoolLike, withBudget } from "@junheng/engine/planning";
import { yearOfData } from "@junheng/engine/reading/planning";
import type { SchoolRecord } from "@junheng/engine/schools";
import { useCallback, useEffect, useMemo, useState } from "react";
import { makeSheets } from "../../files/make-report.js";
import { planApart } from "../../files/plan-apart.js";
import type { SpreadsheetHost, WrittenSheets } from "../../hosts/spreadsheet-host.js";
import { chosenStandard } from "../assess/chosen-standard.js";
import { assessmentOptionsOf, dateOf } from "../assess/judge-options.js";
import type { PaneState } from "../assess/state.js";
import type { PaneActions } from "../assess/use-pane.js";
import { useStanding } from "../shared/use-standing.js";
import { useOwnWork } from "../shared/use-work.js";
import { useLocale } from "../shared/words.js";
import type { PlanChoices } from "./saved-plan.js";
import { useTables } from "./use-tables.js";
import { loadPlanChoices, savePlanChoices } from "./saved-plan.js";

/** Sliders and typing rest for so long before they are planned on, in milliseconds. */
const settled = 120;

/** The state of this part, and what can be done with it. */
export function usePlan(host: SpreadsheetHost, state: PaneState, { workedOut }: Pick<PaneActions, "workedOut">) {
  const locale = useLocale();
  const [choices, setChoices] = useState<PlanChoices | null>(null);
  const [plan, setPlan] = useState<CountyPlan | null>(null);
  const [sliding, setSliding] = useState<number | null>(null);
  const [written, setWritten] = useState<WrittenSheets | null>(null);
  const { work, failure, run, writing, cancel } = useOwnWork();
  const { reading, units } = state;
  const records = useMemo(
    () =>
      reading === null || reading.records.length === 0
        ? undefined
        : foldUnits(reading.records, { told: reading.units ?? [], choices: units }).records,
    [reading, units],
  );
  const schoolNames = useMemo(() => [...new Set(records?.map(({ name }) => name))], [records]);
  const standard = chosenStandard(state.choices);
  const choose = useCallback(
    (change: PlanChoices) =>
      setChoices((before) => {
        const next = { ...before, ...change };
        void savePlanChoices(host, next);
        return next;
      }),
    [host],
  );
  const tables = useTables(standard, (costs) => choose({ costs, units: undefined }));
  const { pupils, year } = tables;
  const from = reading === null ? null : yearOfData(reading);
  const options = useMemo<PlanOptions>(
    () => ({
      ...assessmentOptionsOf(state.choices),
      asOf: dateOf(state.choices),
      ...chosenOptions(choices ?? {}, records ?? []),
      ...(year !== null && from !== null && { year, from, pupils }),
    }),
    [choices, from, pupils, records, state.choices, year],
  );
  useEffect(() => workedOut({ plan }), [plan, workedOut]);
  useEffect(() => void loadPlanChoices(host).then((kept) => setChoices((now) => now ?? kept)), [host]);
  useEffect(() => {
    if (records === undefined || choices === null) return;
    const waiting = setTimeout(
      () =>
        run("assessing", async (signal) => {
          const made = await planApart(records, standard, options, signal);
          signal.throwIfAborted();
          setPlan(made);
          setSliding(null);
        }),
      settled,
    );
    return () => clearTimeout(waiting);
  }, [choices, options, records, run, standard]);
  const shown = useMemo(() => (plan === null || sliding === null ? plan : withBudget(plan, sliding)), [plan, sliding]);
  return {
    ...tables,
    hasData: records !== undefined,
    records,
    options,
    schoolNames,
    standard,
    choices: choices ?? {},
    choose,
    plan: shown,
    /** Shows at once what this much money does; what was planned stands until it is chosen. */
    slideBudget: setSliding,
    work: work ?? tables.work,
    failure: failure ?? tables.failure,
    cancel: () => {
      cancel();
      tables.cancel();
    },
    written: useStanding(host, written),
    write: () =>
      run("making", async (signal) => {
        if (plan === null || records === undefined) return;
        const sheets = await makeSheets({ of: "plan", plan }, locale, signal);
        setWritten(await host.writeSheets(sheets, { signal, onProgress: writing }));
      }),
  };
}

const chosenOptions = ({ built = [], ...choices }: PlanChoices, records: readonly SchoolRecord[]): PlanOptions => ({
  ...(Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined)) as PlanOptions),
  ...(built.length > 0 && { build: built.flatMap((school) => schoolLike(records, school)) }),
});

/** What the hook gives. */
export type Planning = ReturnType<typeof usePlan>;
