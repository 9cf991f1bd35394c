// Of each kind how many files were tried and held, and the worst that was seen of time and memory.
import type { Trial } from "./progress.js";

/** A line of the table. */
export interface Extremes {
  readonly kind: string;
  readonly tried: number;
  readonly held: number;
  readonly read: number;
  readonly seconds: number;
  /** Seconds by the seconds that are promised: above 1 is a promise broken. */
  readonly share: number;
  readonly peak: number;
}

/** Adds a file that was measured to the lines. */
export function addTrial(lines: Map<string, Extremes>, trial: Trial): void {
  const { kind, fault, wasRead = false, seconds = 0, share = 0, peak = 0 } = trial;
  const old = lines.get(kind) ?? { kind, tried: 0, held: 0, read: 0, seconds: 0, share: 0, peak: 0 };
  lines.set(kind, {
    kind,
    tried: old.tried + 1,
    held: old.held + (fault === undefined ? 1 : 0),
    read: old.read + (wasRead ? 1 : 0),
    // One that never ended, or whose process broke down, has no time: its line says that it did not hold.
    seconds: Math.max(old.seconds, seconds),
    share: Math.max(old.share, share),
    peak: Math.max(old.peak, peak),
  });
}

/** The table, its last line over all. */
export function extremesTable(lines: Iterable<Extremes>): string {
  const all = [...lines];
  const sum = (of: "tried" | "held" | "read"): number => all.reduce((total, line) => total + line[of], 0);
  const most = (of: "seconds" | "share" | "peak"): number => Math.max(...all.map((line) => line[of]));
  const total: Extremes = {
    kind: "all",
    tried: sum("tried"),
    held: sum("held"),
    read: sum("read"),
    seconds: most("seconds"),
    share: most("share"),
    peak: most("peak"),
  };
  const row = ({ kind, tried, held, read, seconds, share, peak }: Extremes): string =>
    `| ${kind} | ${tried} | ${held} | ${read} | ${seconds.toFixed(1)} | ${Math.round(share * 100)} % | ${Math.round(peak)} |`;
  return [
    "| kind | tried | held | of them read | worst time (s) | of what is promised | most memory (MB) |",
    "| --- | --: | --: | --: | --: | --: | --: |",
    ...[...all, total].map(row),
  ].join("\n");
}
