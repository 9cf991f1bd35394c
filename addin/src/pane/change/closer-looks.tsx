// What an indicator's change looks like from nearer: who grew, between and within groups, and other measures; each made when it is opened.
import type { YearsCompared } from "@junheng/engine/change";
import { changeMeasures, type ChangeMeasures } from "@junheng/engine/change";
import type { ReactNode } from "react";
import { useMemo } from "react";
import { OpenedDetails } from "../shared/opened-details.js";
import type { ChangedHere } from "./change-tab.js";
import { Gaps } from "./gaps.js";
import { Groups } from "./groups.js";
import { Growth } from "./growth.js";
import { Measures } from "./measures.js";
import { useChangesWords } from "./words.js";

interface Props {
  readonly here: ChangedHere;
  readonly compared: YearsCompared;
}

/** The looks. */
export function CloserLooks(props: Props) {
  const say = useChangesWords();
  const { here, compared } = props;
  const { stage, id } = here;
  const gaps = compared.communities.gaps.filter(
    (gap) => gap.stage === stage && gap.indicator === id && gap.before !== null && gap.after !== null,
  );
  const measured = (show: (measures: ChangeMeasures) => ReactNode) => () => <Measured {...props} show={show} />;
  return (
    <>
      <OpenedDetails
        summary={say("growth")}
        content={measured(({ growth }) => (
          <Growth {...{ here, growth }} />
        ))}
      />
      <OpenedDetails
        summary={say("groups")}
        content={measured(({ groups }) => (
          <Groups {...{ here, groups }} />
        ))}
      />
      {gaps.length > 0 && <OpenedDetails summary={say("gaps")} content={() => <Gaps here={here} gaps={gaps} />} />}
      <OpenedDetails
        summary={say("measures")}
        content={measured((measures) => (
          <Measures measures={measures} />
        ))}
      />
    </>
  );
}

/** Works the measures out, and shows something of them. */
function Measured({
  here: { stage, id },
  compared,
  show,
}: Props & { readonly show: (measures: ChangeMeasures) => ReactNode }) {
  return show(useMemo(() => changeMeasures(compared, stage, id), [compared, id, stage]));
}
