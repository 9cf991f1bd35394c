// From when to when, in words.
import type { CommunityTerm } from "@junheng/engine/communities";
import type { Say } from "./words.js";

/** The term; empty where neither end is given. */
export const termText = ({ from, to }: CommunityTerm, say: Say): string =>
  from === undefined && to === undefined ? "" : say("term", { from: from ?? "…", to: to ?? "…" });
