// Lists of members and ledgers of activities, read into communities.
export { readCommunities } from "./read-communities.js";
export type { CommunitiesOptions } from "./read-communities.js";
export { readExchange } from "./read-exchange.js";
export { readLedger } from "./read-ledger.js";
export type { LedgerReading } from "./read-ledger.js";
export { readMembers } from "./read-members.js";
export type { MembersOptions, MembersReading } from "./read-members.js";
export { wordBook } from "./word-book.js";
export type { WordBook } from "./word-book.js";
export { readRoles } from "./read-roles.js";
export { readUnitColumns } from "./read-unit-columns.js";
export { readListedUnits, unitsOfCommunities } from "./read-units.js";
export type { ListedUnits } from "./read-units.js";
export { readMemberFigures } from "./read-member-figures.js";
export type { MemberFigures } from "./read-member-figures.js";
