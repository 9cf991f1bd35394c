// What each shard of a warehouse can send, and how that becomes the whole: nobody's rows leave where they are.
export * from "./entropy-part.js";
export * from "./sorted-run.js";
