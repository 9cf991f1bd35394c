// Planning with the solver in its worker.
import { askApart } from "./ask-apart.js";
import type { Solvable, Solved, SolveReply, SolveRequest } from "./solver.worker.js";

/** How long it may take, and how near to the best it has to come. */
export const solveLimits = { seconds: 60, relativeGap: 0.01 } as const;

/** The plan; `onBetter` takes each better one as it is found. It rejects as reading a county does, and the search ends with the signal. */
export async function solveApart(
  asked: Solvable,
  onBetter: (solved: Solved) => void,
  signal?: AbortSignal,
): Promise<Solved> {
  const request: SolveRequest = { kind: "solve", asked, limits: solveLimits };
  return (await askApart<SolveReply>("solver", request, { signal, onPiece: onBetter })).solved;
}
