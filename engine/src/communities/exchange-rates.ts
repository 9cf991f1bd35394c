// Exchange of teachers against what the standards ask: so many of those eligible, so many backbone teachers among them.
import { atLeast } from "../statistics/index.js";

/** The figures of a county or school in one year; null where one is not known. */
export interface ExchangeFigures {
  /** Teachers eligible for exchange (符合交流条件教师总数). */
  readonly eligible: number | null;
  /** Teachers exchanged (实际交流轮岗教师数). */
  readonly exchanged: number | null;
  /** Backbone teachers among those exchanged (实际交流骨干教师数量). */
  readonly exchangedBackbone: number | null;
}

/** The least that is asked, as shares from 0 to 1. */
export interface ExchangeMinimums {
  readonly rate: number;
  readonly backboneShare: number;
}

/**
 * 10 % of those eligible, 20 % of those exchanged being backbone teachers.
 *
 * Source: 县域义务教育优质均衡发展督导评估办法 (教督〔2017〕6号), guarantee by the government, item 11; certain.
 */
export const nationalExchange: ExchangeMinimums = { rate: 0.1, backboneShare: 0.2 };

/**
 * 10 % of those eligible, 30 % of those exchanged being backbone teachers.
 *
 * Source: Gansu, rules on the exchange of heads and teachers, as a news page gives them; probable. Hefei asks for 30 % teachers
 * of final grades instead.
 */
export const gansuExchange: ExchangeMinimums = { rate: 0.1, backboneShare: 0.3 };

/** One share against its minimum. */
export interface ShareMet {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** From 0; null where a figure is missing or the denominator is 0. */
  readonly share: number | null;
  readonly minimum: number;
  /** Null where there is no share. */
  readonly met: boolean | null;
}

/** Both shares. */
export interface ExchangeRates {
  readonly rate: ShareMet;
  readonly backboneShare: ShareMet;
}

/**
 * The exchange rate of teachers (教师交流轮岗比例) and the share of backbone teachers in it (骨干教师交流比例).
 *
 * Formula: rate = exchanged ÷ eligible; share of backbone = exchanged backbone ÷ exchanged.
 * None: null where a figure is missing, or it is of nobody.
 * Formulas: exchanged / eligible; exchanged backbone / exchanged. Judged on 15 significant digits. Heads, not turns. A figure
 * that is missing is not zero; with nobody exchanged there is no share of backbone teachers.
 *
 * Source: 教督〔2017〕6号, guarantee by the government, item 11 (10 % and 20 %), as `nationalExchange` has it; `gansuExchange` for a
 * province's own.
 *
 * @throws TypeError when a figure is not finite
 * @throws RangeError when a figure is below zero
 * @example
 * exchangeRates({ eligible: 520, exchanged: 52, exchangedBackbone: 10 }).rate // => { numerator: 52, denominator: 520, share: 0.1, minimum: 0.1, met: true }
 * exchangeRates({ eligible: 520, exchanged: 52, exchangedBackbone: 10 }).backboneShare.met // => false
 * exchangeRates({ eligible: 0, exchanged: 0, exchangedBackbone: null }).rate.met // => null
 */
export function exchangeRates(
  { eligible, exchanged, exchangedBackbone }: ExchangeFigures,
  minimums: ExchangeMinimums = nationalExchange,
): ExchangeRates {
  for (const [name, figure] of Object.entries({ eligible, exchanged, exchangedBackbone })) {
    if (figure === null) continue;
    if (!Number.isFinite(figure)) throw new TypeError(`exchangeRates requires a finite ${name}, got ${String(figure)}`);
    if (figure < 0) throw new RangeError(`exchangeRates requires ${name} of zero or more, got ${figure}`);
  }
  return {
    rate: shareMet(exchanged, eligible, minimums.rate),
    backboneShare: shareMet(exchangedBackbone, exchanged, minimums.backboneShare),
  };
}

const shareMet = (numerator: number | null, denominator: number | null, minimum: number): ShareMet => {
  const share = numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;
  return { numerator, denominator, share, minimum, met: share === null ? null : atLeast(share, minimum) };
};
