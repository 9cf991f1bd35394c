// One table made of all that was sent, in a worker, again after every decision.
import type { CheckRule } from "@junheng/engine/checks";
import type { Collection, Decisions } from "@junheng/engine/collection";
import type { WithOwn } from "@junheng/engine/indicators";
import { startTransition, useMemo, useRef, useState } from "react";
import { failureOf } from "../shared/host-failure.js";
import type { Failure } from "../shared/work.js";
import type { TheWorker } from "./use-collect-worker.js";

/** The table and how it is made. */
export function useTable(worker: TheWorker, fail: (failure: Failure) => void, { own }: WithOwn) {
  const [collecting, setCollecting] = useState(false);
  const [collection, setCollection] = useState<Collection | null>(null);
  const rules = useRef<readonly CheckRule[]>([]);
  const measures = useRef(own);
  measures.current = own;
  const making = useMemo(() => {
    const run = async (step: (make: (decisions: Decisions) => Promise<Collection>) => Promise<void>): Promise<void> => {
      setCollecting(true);
      try {
        const { collect } = await worker.get();
        await step((decisions) => collect(decisions, rules.current, { own: measures.current }));
      } catch (error) {
        fail(failureOf(error));
      } finally {
        setCollecting(false);
      }
    };
    return {
      collect: (decisions: Decisions): Promise<void> =>
        run(async (make) => {
          const made = await make(decisions);
          // Drawing hundreds of findings gives way to what the user does meanwhile.
          startTransition(() => setCollection(made));
        }),
      /** The bureau's own checks, from the next table on. */
      setRules: (own: readonly CheckRule[]): void => void (rules.current = own),
      forget: (): void => setCollection(null),
    };
  }, [fail, worker]);
  return { collecting, collection, making };
}
