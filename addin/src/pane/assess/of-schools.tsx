// The frame of a part that goes by the schools of the assessment: it reads the workbook where nothing was read, and says what is lacking.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect } from "react";
import type { PartProps } from "../parts.js";
import { FailureBar } from "../shared/failure-bar.js";
import { usePaneStyles } from "../shared/styles.js";
import type { OwnWork } from "../shared/use-work.js";
import { WorkBar } from "../shared/work-bar.js";

interface Props extends Pick<PartProps, "state" | "actions"> {
  /** The part's own work. */
  readonly own: Pick<OwnWork, "work" | "failure" | "cancel">;
  /** What is said where no schools were read, and the button that leads to where they are chosen. */
  readonly needs: { readonly text: string; readonly choose: string };
  /** What stands above the work under way, once there are schools. */
  readonly children: ReactNode;
}

/** The frame. */
export function OfSchools({ state, actions, own, needs, children }: Props) {
  const styles = usePaneStyles();
  const isUnread = state.source === null && state.work === null && state.failure === null;
  useEffect(() => {
    if (isUnread) actions.readHost({ kind: "host", source: { kind: "workbook" }, name: "" });
  }, [actions, isUnread]);
  return (
    <>
      <FailureBar failure={own.failure ?? state.failure} />
      {(state.reading?.records.length ?? 0) > 0 ? (
        children
      ) : (
        <>
          <p className={styles.text}>{needs.text}</p>
          <div>
            <Button appearance="primary" onClick={() => actions.openPart("assess")}>
              {needs.choose}
            </Button>
          </div>
        </>
      )}
      <WorkBar
        work={own.work ?? state.work}
        onCancel={() => {
          own.cancel();
          actions.cancel();
        }}
      />
    </>
  );
}
