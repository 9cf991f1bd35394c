// Any diagnostic of reading and assessing a county, as a sentence: what the pane needs before anything else is asked of it.
import type { DiagnosticParams, Locale } from "../../diagnostics/index.js";
import { assessmentMessages } from "./assessment.js";
import { collectedMessages } from "../collection/collected-findings.js";
import { entryMessages } from "../communities/entry-findings.js";
import { exchangeMessages } from "../communities/exchange-findings.js";
import { agreementMessages } from "../conditions/agreement.js";
import { conditionMessages } from "../conditions/condition-findings.js";
import { formMessages } from "../reading/forms.js";
import { inputMessages } from "../reading/input.js";
import type { MessageTable } from "../message.js";
import { sentenceOf } from "../message.js";
import { scoringMessages } from "../rubrics/scoring.js";
import { seriesMessages } from "../reading/series.js";
import { namedColumnMessages } from "../reading/named-columns.js";
import { periodMessages } from "../reading/periods.js";
import { tableMessages } from "../reading/tables.js";
import { withTermNames } from "../terms.js";
import { workbookMessages } from "../reading/workbook.js";

/** The sentences of files, tables, assessments and the conditions of a county, by code. */
export const countyMessages = {
  ...inputMessages,
  ...workbookMessages,
  ...tableMessages,
  ...formMessages,
  ...periodMessages,
  ...seriesMessages,
  ...assessmentMessages,
  ...collectedMessages,
  ...agreementMessages,
  ...exchangeMessages,
  ...entryMessages,
  ...namedColumnMessages,
  ...conditionMessages,
  ...scoringMessages,
} satisfies MessageTable;

/**
 * What a diagnostic of reading or assessing schools says (学校数据诊断), without its place.
 *
 * Rule: as `describeDiagnostic`, out of `countyMessages` alone: the functions in cells load these and no other sentences. Units: as the
 * sentence has them. Zeros: said as 0. Missing: a place without a param stays in braces. None: there is always a sentence. Source: ours
 * (decision 6).
 *
 * @throws TypeError when the code is of another part
 * @example
 * describeCounty({ code: "rowWithoutPeriod", params: { text: "合计", period: "2024" } }, "zh-CN") // => "“合计”这一行没有写时期，当作 2024 读取。请补上。"
 */
export const describeCounty = (
  { code, params }: { readonly code: string; readonly params: DiagnosticParams },
  locale: Locale,
): string => sentenceOf({ code, params: withTermNames(params, locale) }, countyMessages, locale);
