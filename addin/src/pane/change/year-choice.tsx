// Which years are compared: the later is what was read, the earlier another period of it or a file.
import { Field, Select } from "@fluentui/react-components";
import { describeDiagnostic } from "@junheng/engine/words";
import { ChooseFile } from "../shared/choose-file.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Changing } from "./use-change.js";
import { useChangesWords } from "./words.js";

const isFile = "file";

/** The choice. */
export function YearChoice({ changing }: { readonly changing: Changing }) {
  const say = useChangesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { before, after, periods, fileFindings } = changing;
  return (
    <div className={styles.section}>
      <p className={styles.text}>
        {say("after", { period: after === null ? "" : say("ofPeriod", { period: after }) })}
      </p>
      <Field label={say("before")}>
        <Select
          value={before === null ? "" : before.kind === "period" ? before.period : isFile}
          onChange={(_, { value }) => value !== isFile && value !== "" && changing.choosePeriod(value)}
        >
          {before === null && <option value="">{say("chooseBefore")}</option>}
          {periods.map((period) => (
            <option key={period} value={period}>
              {period}
            </option>
          ))}
          {before?.kind === "file" && <option value={isFile}>{before.file.name}</option>}
        </Select>
      </Field>
      <div>
        <ChooseFile accept=".xlsx,.xls,.ods,.csv,.parquet" onFile={changing.chooseFile}>
          {say("chooseFile")}
        </ChooseFile>
      </div>
      {fileFindings.map((each, position) => (
        <p key={position} role="alert" className={styles.text}>
          {say("fileWrong", { name: each.where.file ?? "", reason: describeDiagnostic(each, locale) })}
        </p>
      ))}
    </div>
  );
}
