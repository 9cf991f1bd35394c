// The model of pairing: a choice for each possible help in each round, and for each township whether it is reached.
import type { Term } from "../draft-model.js";
import { draftModel } from "../draft-model.js";
import type { MilpModel } from "../milp-solver.js";
import type { PairingProblem } from "./pairing-problem.js";

/** The model; `chosen[round][link]` is the column that says whether a link stands in a round. */
export interface PairingModel extends MilpModel {
  readonly chosen: readonly (readonly number[])[];
  readonly reached: ReadonlyMap<string, number>;
  /** What a township is worth, so that reaching one more is better than any match. */
  readonly township: number;
}

/** A link is worth a little even where nothing matches, so that nobody is left without help who could have it. */
export const linkWorth = (matched: readonly string[]): number => matched.length + 0.1;

/** In an earlier round a link is worth more, by at most this part. */
const early = 0.05;

/** The roles of those who are helped, which is what a township is reached by. */
const isHelped = (role: string): boolean => role === "helped" || role === "centre";

/** The townships that have somebody to be helped. */
export const townshipsOf = ({ schools }: Pick<PairingProblem, "schools">): readonly string[] => [
  ...new Set(schools.flatMap(({ role, township }) => (isHelped(role) && township !== undefined ? [township] : []))),
];

/** The model for so many rounds. */
export function pairingModel(problem: PairingProblem, rounds: number): PairingModel {
  const { schools, places, links } = problem;
  const draft = draftModel();
  const most = schools.reduce((sum, { lacks }) => sum + linkWorth(lacks) * (1 + early) * rounds, 1);
  const each = Array.from({ length: rounds }, (_, round) => round);
  const chosen = each.map((round) =>
    links.map(({ matched }) => draft.choice(-linkWorth(matched) * (1 + (early * (rounds - round)) / rounds))),
  );
  const columnsWhere = (round: number, isMeant: (link: PairingProblem["links"][number]) => boolean): readonly Term[] =>
    links.flatMap((link, at) => (isMeant(link) ? [[chosen[round]?.[at] ?? 0, 1] as const] : []));
  const helpedBy = (round: number, taker: number): readonly Term[] =>
    columnsWhere(round, (link) => link.taker === taker);
  for (const round of each) {
    const stands = new Map<number, number>();
    places.forEach(({ giver, least, most: room }, at) => {
      const isNew = !stands.has(giver);
      const group = stands.get(giver) ?? draft.choice();
      stands.set(giver, group);
      const own = columnsWhere(round, (link) => link.places === at);
      draft.row([...own, [group, -room]], { atMost: 0 });
      if (least > 0) draft.row([...own, [group, -least]], { atLeast: 0 });
      // The centre of a township leads its villages where it is helped itself.
      if (isNew && schools[giver]?.role === "centre")
        draft.row([[group, 1], ...helpedBy(round, giver).map(([column]): Term => [column, -1])], { atMost: 0 });
    });
    // Whoever leads beside a lead stands in one group at a time, and may do so again in the next round.
    schools.forEach(({ role }, taker) => {
      if (role === "quality") draft.row(helpedBy(round, taker), { atMost: 1 });
    });
  }
  schools.forEach(({ role }, taker) => {
    const all = each.flatMap((round) => helpedBy(round, taker));
    if (role !== "quality" && all.length > 0) draft.row(all, { atMost: 1 });
  });
  const reached = new Map(
    townshipsOf(problem).map((township): [string, number] => {
      const column = draft.choice(-most);
      const inTownship = each.flatMap((round) =>
        columnsWhere(round, ({ taker }) => {
          const school = schools[taker];
          return school !== undefined && school.township === township && isHelped(school.role);
        }),
      );
      draft.row([...inTownship, [column, -1]], { atLeast: 0 });
      return [township, column];
    }),
  );
  return { columns: draft.columns, rows: draft.rows, chosen, reached, township: most };
}
