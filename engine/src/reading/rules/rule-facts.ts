// What one clause of a printed rule says, as data: a line, so many points for each unit, a rank, a grade, a limit.

/** Points as a clause writes them. */
export type WrittenPoints = number | "full" | "none";

/** A line or a range of values, with the points for it where the clause has them. */
export interface LineFact {
  readonly fact: "line";
  readonly sign: "≥" | ">" | "≤" | "<" | "=" | "range";
  readonly from: number;
  /** The other end of a range. `open` where that end is not in it. */
  readonly to?: number;
  readonly open?: boolean;
  readonly unit: string;
  readonly points: WrittenPoints | null;
  readonly subject: string;
}

/** 每低1个百分点扣1分. */
export interface PerFact {
  readonly fact: "per";
  readonly way: "below" | "above" | "event";
  /** 每多1次: beyond a line where there is one, else one more of a kind. */
  readonly more: boolean;
  /** Whether the word speaks of a change against another time: 每提高, 每下降. */
  readonly change: boolean;
  readonly size: number;
  readonly unit: string;
  /** Points for each unit: below 0 to deduct. */
  readonly step: number;
  readonly subject: string;
}

/** What a clause says. */
export type Fact =
  | LineFact
  | PerFact
  | { readonly fact: "score"; readonly points: WrittenPoints }
  | { readonly fact: "rest"; readonly points: WrittenPoints }
  | { readonly fact: "part"; readonly count: "exact" | "whole" | "started" }
  | { readonly fact: "floor"; readonly points: number }
  | { readonly fact: "most"; readonly points: number | null }
  | { readonly fact: "how"; readonly how: "highest" | "add" }
  /** 第4名及以后 has that place in it; `beyond` where 10名以后 may end at it or begin with it. */
  | {
      readonly fact: "place";
      readonly place: number;
      readonly after: boolean;
      readonly beyond: boolean;
      readonly points: WrittenPoints;
    }
  /** 前三名, 第4—6名. `bare`: the unit of 4—6名, which may be so many persons too. */
  | {
      readonly fact: "placeRange";
      readonly from: number;
      readonly to: number;
      readonly bare: string | null;
      readonly points: WrittenPoints;
    }
  | { readonly fact: "places"; readonly points: readonly number[] }
  | { readonly fact: "placeStep"; readonly step: number }
  | { readonly fact: "order"; readonly direction: "higher" | "lower" | null }
  | { readonly fact: "ties"; readonly ties: "best" | "worst" | "mean" }
  | { readonly fact: "grade"; readonly grade: string; readonly points: WrittenPoints }
  | {
      readonly fact: "judged";
      readonly holds: "points" | "deduction";
      readonly least: number | null;
      readonly most: number | null;
    }
  | { readonly fact: "grain"; readonly step: number }
  | { readonly fact: "reason"; readonly name: number }
  | { readonly fact: "proportion"; readonly of: "whole" | "short" | "between" | "inverse"; readonly whole?: number }
  | { readonly fact: "cap"; readonly times: number }
  | { readonly fact: "presence"; readonly yes: boolean; readonly points: WrittenPoints }
  | { readonly fact: "compared"; readonly name: number | null }
  | { readonly fact: "steady"; readonly worse: "up" | "down" }
  | { readonly fact: "worse"; readonly costs: boolean }
  | { readonly fact: "rounding"; readonly decimals: number }
  | { readonly fact: "upperEdges" }
  | { readonly fact: "subject"; readonly text: string }
  | { readonly fact: "levels"; readonly levels: readonly string[]; readonly points: readonly number[] }
  | { readonly fact: "start"; readonly start: "full" | "nothing" }
  | { readonly fact: "scope"; readonly scope: "own" | "anyMember" }
  | { readonly fact: "short"; readonly below: "proportional" | "nothing" }
  | { readonly fact: "join"; readonly join: "each" | "all" | "any" }
  | { readonly fact: "group"; readonly names: readonly number[] };

/** The kinds of facts. */
export type FactKind = Fact["fact"];
