// 由160人增加到140人: a rise to what is less, a fall to what is more. Internal.
import { areAlike } from "./amounts.js";
import { directionBetween } from "./change-words.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { relationClaim } from "./proposed.js";
import { withoutTimes } from "./times.js";

/** Changes that go the other way than their words; those that go theirs are told by what they come to. */
export const findDirections: ClaimFinder = ({ plain, amounts }) =>
  amounts.flatMap((after, k): readonly ProposedClaim[] => {
    const before = amounts[k - 1];
    if (before === undefined || before.sentence !== after.sentence || !areAlike(before, after)) return [];
    const words = plain.slice(before.end, after.start);
    const direction = /[，,；;。]/.test(words) ? null : directionBetween(withoutTimes(words));
    const lead =
      plain
        .slice(Math.max(0, before.start - 25), before.start)
        .split(/[，,；;。]/)
        .at(-1) ?? "";
    if (direction === null || !/[由从]/.test(lead)) return [];
    const [from, to] = [before.input.value ?? 0, after.input.value ?? 0];
    const isExact = [before, after].every(({ printed }) => printed.kind === "number" && printed.bound === "exact");
    if (!isExact || (direction === "up" ? to > from : to < from) || to === from) return [];
    const inputs = [before, after].map(({ input, unit }) => ({
      ...input,
      unit,
    }));
    return [relationClaim("change", after, after.text, inputs, direction === "up" ? "a<b" : "a>b")];
  });
