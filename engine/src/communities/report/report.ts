// Communities as they are told: members, coverage, ledger, gifts, exchange, gaps, losses, ages, classes and what follows, as one object.
import type { Diagnostic, LocalText, Where } from "../../diagnostics/index.js";
import type { AskedWord } from "../asked-words.js";
import type { CountedAs, CountedUnit } from "../../legal-units/index.js";
import { checkCommunities } from "../check-communities.js";
import { checkExchange } from "../check-exchange.js";
import { checkLedger } from "../check-ledger.js";
import { countUnits, type CountedCommunities } from "../count-units.js";
import { coverageOf } from "../coverage.js";
import type {
  Community,
  CommunityKind,
  CommunityLocale,
  CommunitySchool,
  CommunityTerm,
  MemberRole,
} from "../community.js";
import type { Gifts } from "../gifts.js";
import { flowsOf, type SchoolBalance, type SchoolFlow } from "../flows.js";
import type { LedgerEntry, UnreadEntry } from "../ledger.js";
import { schoolKeys } from "../../schools/index.js";
import { memberTerm } from "../term.js";
import { agesOf, classesOver, type AgeReport, type ClassReport, type ClassRow } from "./ages.js";
import { coverageReport, type CoverageReport, type StatedCoverage } from "./covered.js";
import { exchangeReport, type CountyFigures, type ExchangeReport, type ListedTeacher } from "./exchanged.js";
import { placesOf } from "./figure.js";
import { givenGifts, type Given } from "./given.js";
import { ledgerAmounts, type LedgerAmounts } from "./ledger-amounts.js";
import { lossesOf, type Losses, type LossRow } from "./losses.js";
import { reportFindings } from "./report-findings.js";
import { toldGaps, type PrintedGap, type SubjectLevels, type ToldGap } from "./told-gaps.js";

/** What was read about communities; what is left out was not there. */
export interface CommunitiesInput {
  readonly communities: readonly Community[];
  /** The schools with their figures, by the list of members or by a table of schools. */
  readonly schools?: readonly CommunitySchool[];
  /** Whether `schools` are all schools of the county, so that totals may be summed over them. */
  readonly complete?: boolean;
  /** The legal units (1+X) among them; those that count as one are one school of the coverage. */
  readonly units?: readonly CountedUnit[];
  readonly stated?: readonly StatedCoverage[];
  readonly county?: CountyFigures;
  readonly ledger?: readonly LedgerEntry[];
  /** Rows of the ledger that are no entries. */
  readonly unread?: readonly UnreadEntry[];
  readonly teachers?: readonly ListedTeacher[];
  readonly results?: readonly SubjectLevels[];
  readonly printedGaps?: readonly PrintedGap[];
  readonly losses?: readonly LossRow[];
  readonly classes?: readonly ClassRow[];
  /** What the joint scores mean for principals and awards, where schools were scored. */
  readonly principals?: readonly PrincipalOutcome[];
  /** The date at which terms should run, and the cycle stands (ISO). */
  readonly date?: string;
  /** The words for kinds, roles and activities that are not known, with what the user said that they mean. */
  readonly words?: readonly AskedWord[];
  /** What was found in reading. */
  readonly found?: readonly Diagnostic[];
}

/** What follows for the principal of one school; null where it cannot be told. */
export interface PrincipalOutcome {
  readonly school: string;
  readonly community: string;
  readonly own: number | null;
  readonly joint: number | null;
  readonly grade: LocalText | null;
  readonly points: number | null;
  readonly prize: number | null;
}

/** A member as it is told. */
export interface MemberReport extends CommunityTerm {
  readonly name: string;
  readonly role: MemberRole;
  readonly township: string | null;
  readonly locale: CommunityLocale | null;
  readonly pupils: number | null;
  readonly staff: number | null;
  readonly cells: readonly Where[];
}

/** A community as it is told. */
export interface CommunityReport extends CommunityTerm {
  readonly name: string;
  readonly kind: CommunityKind;
  readonly members: readonly MemberReport[];
  readonly cells: readonly Where[];
}

/** The ledger as it is told. */
export interface LedgerReport extends LedgerAmounts {
  readonly flows: readonly SchoolFlow[];
  /** Who gave and who received, and what is left of one less the other. */
  readonly balances: readonly SchoolBalance[];
  readonly gifts: readonly Given[];
  readonly giftValue: Gifts["value"];
  readonly giftKinds: Gifts["byKind"];
}

/** The legal units, and how many schools the communities reach with each unit as one, and with each school by itself. */
export interface UnitsTold extends Readonly<Record<CountedAs, number | null>> {
  readonly units: readonly CountedUnit[];
}

/** Everything about communities, as plain data. */
export interface CommunitiesReport {
  readonly communities: readonly CommunityReport[];
  readonly coverage: CoverageReport;
  /** Null where there is no legal unit. */
  readonly units: UnitsTold | null;
  readonly ledger: LedgerReport;
  readonly exchange: ExchangeReport;
  readonly gaps: readonly ToldGap[];
  readonly losses: readonly Losses[];
  readonly ages: AgeReport;
  /** Null where no class is known. */
  readonly classes: ClassReport | null;
  readonly principals: readonly PrincipalOutcome[];
  readonly words: readonly AskedWord[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Everything that can be told of communities from what was read (共同体情况).
 *
 * Rule: parts without their data are null or empty. Units: those of each part: points, persons, turns, yuan, shares from 0 to 1.
 * Nothing is invented: what was not read is null or empty. Every figure has its cells. Rule: each part by the function of its own:
 * `coverageOf`, `ledgerTotals`, `flowsOf`, `giftsOf`, `exchangeRates`, `rotationOf`. Errors: none thrown for what was read; a date
 * that is no ISO date is a RangeError.
 *
 * Source: what the report on a city's communities prints, thing by thing; its contradictions are told as findings.
 *
 * @example
 * const member = (school, role, township) => ({ school, role, township });
 * const pair = { id: "1", name: "一", kind: "pair", members: [member("甲", "lead"), member("乙", "helped", "白果")] };
 * const gift = { type: "moneyGift", quantity: 1000, unit: "yuan", from: "甲", to: "乙" };
 * communitiesReport({ communities: [pair], ledger: [gift], schools: [{ school: "乙", pupils: 50 }] }).ledger.gifts[0].perPupil // => 20
 */
export function communitiesReport(input: CommunitiesInput): CommunitiesReport {
  const { communities, ledger = [], schools = [], complete = false, county = {}, date } = input;
  const dated = date === undefined ? {} : { date };
  const { gifts, value, byKind } = givenGifts(ledger, schools);
  const { bySchool, balances } = flowsOf(ledger, communities);
  const exchange = exchangeReport({ ledger, schools, county, teachers: input.teachers ?? [], ...dated });
  const { units = [] } = input;
  const asOne = (some: readonly CountedUnit[]) => countUnits({ communities, schools }, some);
  const counted = asOne(units.filter((unit) => unit.counted === "one"));
  const told = {
    communities: communities.map((community) => communityReport(community, schools)),
    coverage: coverageReport({ ...counted, complete, stated: input.stated ?? [], ...dated }),
    units:
      units.length === 0
        ? null
        : { units, one: reachedBy(asOne(units), dated), each: reachedBy({ communities, schools }, dated) },
    ledger: {
      ...ledgerAmounts(ledger, communities, input.unread),
      flows: bySchool,
      balances,
      gifts,
      giftValue: value,
      giftKinds: byKind,
    },
    exchange,
    gaps: toldGaps(communities, input.results ?? [], input.printedGaps ?? []),
    losses: lossesOf(input.losses ?? []),
    ages: agesOf(schools, county),
    classes: classesOver(schools, input.classes ?? []),
    principals: input.principals ?? [],
    words: input.words ?? [],
  };
  const { eligible, exchanged, exchangedBackbone } = exchange;
  const figures = {
    eligible: eligible.value,
    exchanged: exchanged.value,
    exchangedBackbone: exchangedBackbone.value,
  };
  return {
    ...told,
    findings: [
      ...(input.found ?? []),
      ...checkCommunities(communities, { ...dated, ...(complete && { schools }) }),
      ...checkLedger(ledger, communities.length === 0 ? {} : { communities }),
      ...checkExchange(figures, exchanged.cells[0] ?? {}),
      ...reportFindings(told),
    ],
  };
}

const reachedBy = ({ communities, schools }: CountedCommunities, dated: { readonly date?: string }): number | null =>
  coverageOf(communities, { schools, ...dated }).all.withLeads.schools.reached;

const communityReport = (community: Community, schools: readonly CommunitySchool[]): CommunityReport => {
  const keyOf = schoolKeys([...community.members, ...schools]);
  const facts = new Map(schools.map((school) => [keyOf(school), school]));
  const { name, kind, members, from, to, where } = community;
  return {
    name,
    kind,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    members: members.map((member) => {
      const known = facts.get(keyOf(member));
      return {
        name: member.school,
        role: member.role,
        township: known?.township ?? member.township ?? null,
        locale: known?.locale ?? member.locale ?? null,
        pupils: known?.pupils ?? null,
        staff: known?.staff ?? null,
        ...memberTerm(community, member),
        cells: placesOf([member.where, known?.cells?.pupils, known?.cells?.staff]),
      };
    }),
    cells: placesOf([where]),
  };
};
