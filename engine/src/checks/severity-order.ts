// The order in which findings are told: the worst first.
import type { Severity } from "../diagnostics/index.js";

export const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
