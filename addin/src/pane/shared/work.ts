// Long work as data: what is under way, what did not work, and how each event changes it.

/** Long work under way. */
export interface Work {
  readonly kind:
    | ("reading" | "readingFiles" | "assessing" | "scoring" | "checking" | "solving")
    | ("making" | "writing" | "removing");
  readonly done: number;
  /** 0 where it is not known. */
  readonly total: number;
  /** The sheet at hand; only while sheets are written. */
  readonly sheet?: string;
}

/** What is said at the top when something did not work: a code of messages/pane.ts. */
export interface Failure {
  readonly code: string;
  readonly detail: string;
}

/** What is known of it. */
export interface WorkState {
  readonly work: Work | null;
  readonly failure: Failure | null;
}

/** What can happen to it. */
export type WorkEvent =
  | { readonly type: "workStarted"; readonly work: Work }
  | ({ readonly type: "workMoved" } & Partial<Work>)
  | { readonly type: "workEnded" }
  | { readonly type: "failed"; readonly failure: Failure };

/** The state after an event; what else it holds stays. */
export function nextWork<State extends WorkState>(state: State, event: WorkEvent): State {
  switch (event.type) {
    case "workStarted":
      return { ...state, work: event.work, failure: null };
    case "workMoved": {
      const { type: _, ...moved } = event;
      return state.work === null ? state : { ...state, work: { ...state.work, ...moved } };
    }
    case "workEnded":
      return { ...state, work: null };
    case "failed":
      return { ...state, work: null, failure: event.failure };
  }
}
