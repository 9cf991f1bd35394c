// Figures of exchange that contradict each other.
import type { Diagnostic, Where } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { ExchangeFigures } from "./exchange-rates.js";

/**
 * Checks figures of exchange (交流轮岗数据核查): no more are exchanged than are eligible, no more backbone teachers than all.
 *
 * @example
 * checkExchange({ eligible: 50, exchanged: 52, exchangedBackbone: 10 }).map(({ code }) => code) // => ["exchangeAboveEligible"]
 */
export function checkExchange(
  { eligible, exchanged, exchangedBackbone }: ExchangeFigures,
  where: Where = {},
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (eligible !== null && exchanged !== null && exchanged > eligible)
    found.push(warningAt("exchangeAboveEligible", where, { exchanged, eligible }));
  if (exchanged !== null && exchangedBackbone !== null && exchangedBackbone > exchanged)
    found.push(warningAt("backboneAboveExchanged", where, { backbone: exchangedBackbone, exchanged }));
  return found;
}
