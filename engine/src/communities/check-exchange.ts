// Figures of exchange that contradict each other.
import type { Diagnostic, Where } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { ExchangeFigures } from "./exchange-rates.js";

/**
 * Checks figures of exchange (交流轮岗数据核查): no more are exchanged than are eligible, no more backbone teachers than all.
 *
 * Rule: exchanged ≤ eligible, backbone ≤ exchanged; each breach is a warning at `where`. Units: heads. Zeros are figures; a null is
 * not known, and a comparison with it is left out. None: an empty list where nothing contradicts. Errors: none; negative figures are
 * refused by `exchangeRates`.
 *
 * Source: ours; the two are a part and its whole in item 11 of the government's guarantee, 教督〔2017〕6号.
 *
 * @example
 * checkExchange({ eligible: 50, exchanged: 52, exchangedBackbone: 10 }).map(({ code }) => code) // => ["exchangeAboveEligible"]
 * checkExchange({ eligible: null, exchanged: 52, exchangedBackbone: 10 }) // => []
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
