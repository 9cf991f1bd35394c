// The commands by their names; each is loaded only when it is called for.
import type { Known } from "../arguments.js";
import type { Outcome } from "../outcome.js";

/** What a command does with its words, and what it knows. */
export interface Command {
  readonly run: (words: readonly string[]) => Promise<Outcome>;
  readonly known: Known;
}

const table = {
  assess: async () => await import("./assess.js").then(({ assess: run, known }) => ({ run, known })),
  report: async () => await import("./report.js").then(({ report: run, known }) => ({ run, known })),
  compare: async () => await import("./compare.js").then(({ compare: run, known }) => ({ run, known })),
  check: async () => await import("./check.js").then(({ check: run, known }) => ({ run, known })),
  collect: async () => await import("./collect.js").then(({ collect: run, known }) => ({ run, known })),
  learn: async () => await import("./learn.js").then(({ learn: run, known }) => ({ run, known })),
  measures: async () => await import("./measures.js").then(({ measures: run, known }) => ({ run, known })),
  claims: async () => await import("./claims.js").then(({ claims: run, known }) => ({ run, known })),
  score: async () => await import("./score.js").then(({ score: run, known }) => ({ run, known })),
  communities: async () => await import("./communities.js").then(({ communities: run, known }) => ({ run, known })),
  plan: async () => await import("./plan.js").then(({ plan: run, known }) => ({ run, known })),
  forms: async () => await import("./forms.js").then(({ forms: run, known }) => ({ run, known })),
  table: async () => await import("./table.js").then(({ table: run, known }) => ({ run, known })),
  sql: async () => await import("./sql.js").then(({ sql: run, known }) => ({ run, known })),
  standards: async () => await import("./standards.js").then(({ listStandards: run, known }) => ({ run, known })),
  rubrics: async () => await import("./rubrics.js").then(({ listRubrics: run, known }) => ({ run, known })),
  completion: async () => await import("./completion.js").then(({ completion: run, known }) => ({ run, known })),
  help: async () => await import("./help.js").then(({ help: run, known }) => ({ run, known })),
} satisfies Readonly<Record<string, () => Promise<Command>>>;

/** A command's name. */
export type CommandName = keyof typeof table;

/** The names of the commands, in the order in which the help tells of them. */
export const commandNames: readonly CommandName[] = Object.keys(table) as CommandName[];

/** Whether it is one of them. */
export const isCommand = (name: string): name is CommandName => Object.hasOwn(table, name);

/** Loads one command. */
export const loadCommand = (name: CommandName): Promise<Command> => table[name]();
