// Making forms for schools: from which standard or rubric, of which year, a blank one or one for each school.
import { Button, Field, Input, ProgressBar, Select } from "@fluentui/react-components";
import type { DiagnosticParams, Locale } from "@junheng/engine/diagnostics";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { FormsMessage } from "../../messages/forms.js";
import { formsText } from "../../messages/forms.js";
import { FailureBar } from "../shared/failure-bar.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { FormsMade, FormsWork } from "./use-forms.js";
import { rubricsToChoose, useForms } from "./use-forms.js";

type Say = (code: FormsMessage, params?: DiagnosticParams) => string;

/** What this part needs: schools that are known already spare reading the workbook. */
export interface MakeFormsProps {
  readonly host: SpreadsheetHost;
  readonly records?: readonly SchoolRecord[];
  /** The standard chosen for assessing: it can be one of the user's own. */
  readonly standard?: Standard;
  /** The language of the forms and of this part; the pane's where none is given. */
  readonly locale?: Locale;
}

/** The part. */
export function MakeForms({ host, records, standard, locale: wanted }: MakeFormsProps) {
  const paneLocale = useLocale();
  const locale = wanted ?? paneLocale;
  const say: Say = (code, params = {}) => formsText(code, params, locale);
  const styles = usePaneStyles();
  const forms = useForms(host, records, locale, standard);
  const busy = forms.work !== null;
  return (
    <section className={styles.section} aria-label={say("heading")}>
      <h2 className={styles.heading}>{say("heading")}</h2>
      <p className={styles.quiet}>{say("intro")}</p>
      <FailureBar failure={forms.failure} />
      <Field label={say("source")}>
        <Select value={forms.source} disabled={busy} onChange={(_, { value }) => forms.choose(value)}>
          <optgroup label={say("standards")}>
            {forms.standards.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[locale]}
              </option>
            ))}
          </optgroup>
          <optgroup label={say("rubrics")}>
            {rubricsToChoose.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[locale]}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      <Field
        label={say("year")}
        {...(!forms.yearRight && { validationState: "error" as const, validationMessage: say("wrongYear") })}
      >
        <Input
          value={forms.year}
          inputMode="numeric"
          disabled={busy}
          onChange={(_, { value }) => forms.setYear(value)}
        />
      </Field>
      <Button disabled={busy || !forms.yearRight} onClick={forms.blank}>
        {say("blank")}
      </Button>
      <Button disabled={busy || !forms.yearRight} onClick={forms.forEach}>
        {say("forEach")}
      </Button>
      <p className={styles.quiet}>
        {records === undefined ? say("forEachHint") : say("forEachKnown", { count: records.length })}
      </p>
      <Progress work={forms.work} say={say} onCancel={forms.cancel} />
      <Outcome made={forms.made} say={say} />
    </section>
  );
}

function Progress({
  work,
  say,
  onCancel,
}: {
  readonly work: FormsWork | null;
  readonly say: Say;
  readonly onCancel: () => void;
}) {
  const styles = usePaneStyles();
  if (work === null) return null;
  const known = work.total > 0;
  const said = say("making", { done: work.done, total: work.total });
  return (
    <div className={styles.card}>
      {known && <span>{said}</span>}
      {known ? <ProgressBar aria-label={said} value={work.done / work.total} /> : <ProgressBar aria-label={said} />}
      <Button size="small" onClick={onCancel}>
        {say("cancel")}
      </Button>
    </div>
  );
}

/** Names of schools that a sentence lists. */
const listed = 10;

const outcomes = {
  blank: "madeBlank",
  forEach: "made",
  noSchools: "noSchools",
  cancelled: "cancelled",
} as const satisfies Readonly<Record<FormsMade["kind"], FormsMessage>>;

function Outcome({ made, say }: { readonly made: FormsMade | null; readonly say: Say }) {
  const styles = usePaneStyles();
  return (
    <div role="status">
      {made !== null && (
        <p className={styles.text}>
          {say(outcomes[made.kind], { count: made.count })}{" "}
          {made.leftOut.length > 0 &&
            say("leftOut", { count: made.leftOut.length, schools: made.leftOut.slice(0, listed) })}
        </p>
      )}
    </div>
  );
}
