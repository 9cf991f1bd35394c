// Plans that need the solver, made in a worker of their own with HiGHS in it: whoever ends the worker ends the search.
import "./older-engine.js";
import type {
  ExchangePlan,
  MilpLimits,
  MilpSolver,
  PairingOptions,
  PairingPlan,
  PairingSchool,
  PlanOptions,
  RosterInput,
  TogetherPlan,
} from "@junheng/engine/planning";
import { planExchange, planPairing, planTogether } from "@junheng/engine/planning";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { openHighs } from "@junheng/solver";
// oxlint-disable-next-line junheng/layers -- the solver itself, as a file, and no code of a package
import address from "highs/runtime";
import { answerRequests } from "./answer-requests.js";

/** What is to be planned. */
export type Solvable =
  | {
      readonly of: "together";
      readonly records: readonly SchoolRecord[];
      readonly standard: Standard;
      readonly options: PlanOptions;
    }
  | { readonly of: "pairing"; readonly schools: readonly PairingSchool[]; readonly options: PairingOptions }
  | { readonly of: "teachers"; readonly input: RosterInput };

/** The plan. */
export type Solved =
  | { readonly of: "together"; readonly plan: TogetherPlan }
  | { readonly of: "pairing"; readonly plan: PairingPlan }
  | { readonly of: "teachers"; readonly plan: ExchangePlan };

/** What the page asks for. */
export interface SolveRequest {
  readonly kind: "solve";
  readonly asked: Solvable;
  readonly limits: Pick<MilpLimits, "seconds" | "relativeGap">;
}

/** What was planned; better and better plans come as pieces before. */
export interface SolveReply {
  readonly kind: "solved";
  readonly solved: Solved;
}

const bytes = (): Uint8Array =>
  Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (sign) => sign.charCodeAt(0));

/** Made ready with the first model. */
let ready: ReturnType<typeof openHighs> | undefined;

const solver: MilpSolver = { solve: async (model, limits) => (await (ready ??= openHighs(bytes())))(model, limits) };

const solve = async (asked: Solvable, limits: MilpLimits): Promise<Solved> => {
  switch (asked.of) {
    case "together": {
      const onBetter = (plan: TogetherPlan): void =>
        self.postMessage({ piece: { of: "together", plan } satisfies Solved });
      const { records, standard, options } = asked;
      return { of: "together", plan: await planTogether(records, standard, options, solver, limits, onBetter) };
    }
    case "pairing":
      return { of: "pairing", plan: await planPairing(asked.schools, asked.options, solver, limits) };
    case "teachers":
      return { of: "teachers", plan: await planExchange(asked.input, {}, solver, limits) };
  }
};

answerRequests<SolveRequest>(async ({ asked, limits }): Promise<SolveReply> => ({
  kind: "solved",
  solved: await solve(asked, limits),
}));
