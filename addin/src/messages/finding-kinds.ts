// The kinds of findings about a county's data, by what the user does about them: which codes belong to each, and its name.
import type { LocalText } from "@junheng/engine/diagnostics";

/** A kind. */
export interface FindingKind {
  readonly id: string;
  readonly name: LocalText;
  /** Codes without what stands behind their first point: `blankFigure` is `blankFigure.several` too. */
  readonly codes: readonly string[];
}

/** Every kind, in the order in which they are mended: what was not read at all, then what is counted, then single figures, then what is only said. */
export const findingKinds: readonly FindingKind[] = [
  {
    id: "files",
    name: { "zh-CN": "没有读成的文件和工作表", en: "Files and sheets that could not be read" },
    codes:
      "fileNotFound fileIsFolder fileIsStream fileUnreadable sheetNotFound fileEmpty fileNotSpreadsheet filePasswordProtected fileDamaged fileTooLarge fileTooSlow fileTakesMemory archiveTooLarge archiveLies fileHasEntities parquetCodec fileNoCells fileNoVisibleSheet tooManySheets tooManyTables sheetTooLarge noTable noNameColumn noPupilsColumn noSchoolRows longTableTwice formWithoutName noSchools".split(
        " ",
      ),
  },
  {
    id: "schoolsOut",
    name: { "zh-CN": "没有计入的学校", en: "Schools that do not count" },
    codes:
      "rowWithoutName sameSchoolTwice leftOut stageWithoutSchools oneSchoolOnly collectedVersionsOpen collectedImpossible collectedNotSent schoolNotCounted unitSchoolNotFound schoolsWithoutCounty severalCountiesInFile sheetWithoutCounty".split(
        " ",
      ),
  },
  {
    id: "columns",
    name: { "zh-CN": "栏目的含义", en: "What columns mean" },
    codes:
      "columnDoubtful columnTaken columnInFamilyUnread mappedColumnsLacking labelDoubtful labelUnknown labelSeveralValues labelRenamed formLabelTaken formLabelsLacking formMoreLabels formTemplateUnused indicatorNotProvided nothingSubtracted columnsUnused recordFieldUnknown recordFieldMisspelt parquetNested".split(
        " ",
      ),
  },
  {
    id: "units",
    name: { "zh-CN": "单位和数位", en: "Units and digits" },
    codes:
      "unitTwice unitMixed unitUnfit unitDoubtful otherUnitInFigure unitInCell figureOutOfScale sharesAsPercent ratioTurned roundedInFigure".split(
        " ",
      ),
  },
  {
    id: "blanks",
    name: { "zh-CN": "没有填的数", en: "Figures not filled in" },
    codes:
      "blankFigure columnBlank columnAllZero formBlanks formCellsLost uncalculatedInFigure formulaWithoutValue indicatorLacking formEmpty emptyForm".split(
        " ",
      ),
  },
  {
    id: "notNumbers",
    name: { "zh-CN": "不是数字的格子", en: "Cells that are not numbers" },
    codes:
      "recordFigureUnusable parquetLargeNumbers textInFigure severalInFigure remarkInFigure boundInFigure ratioInFigure percentInFigure errorInFigure mergedFigure formTextInFigure formTextChanged formTextReplaced formFiguresBeside formLabelChanged formTickUnclear categoryUnknown".split(
        " ",
      ),
  },
  {
    id: "contradictions",
    name: { "zh-CN": "互相矛盾的数", en: "Figures that contradict each other" },
    codes:
      "totalDiffers totalDiffersUnread totalsDiffer degreesExceedTeachers negativeFigure fractionInWhole formFigureTwice identityDiffers countyFigureTwice formFigureDiffers formFigureCutOff formShareImpossible formShareBeyond formPartAboveWhole formTickedThoughNotMet formTickedNotThoughMet formRecognitionLower countyFactDiffers countyFactTooSmall countyFactTooLarge countyFactsDiffer countyTickDiffers exchangeAboveEligible backboneAboveExchanged".split(
        " ",
      ),
  },
  {
    id: "countyFigures",
    name: { "zh-CN": "县级数据", en: "The county's own figures" },
    codes:
      "countyRowsDiffer countyRowsSeveral ledgerSeveralYears ledgerEligibleLacking ledgerEntry ledgerDateLacking ledgerDateUnreadable ledgerTwice ledgerTwoUnits sheetWordUnknown sheetWordLacking sheetDateUnreadable countyScoreDiffers".split(
        " ",
      ),
  },
  {
    id: "scoredFigures",
    name: { "zh-CN": "打分用的数据", en: "Figures that are scored" },
    codes:
      "scoresNotFound scoreInputsLacking scoreColumnsUnused scoreNamesMasked scoreFigureUnreadable scoreFigureRange scoreFigureAbove scoreFigureBelow scoreOutOfRange scoreMergedFigure scoreUncalculated scoreUnitDiffers scoreSharesAsPercent scoreCountsForPoints scoreDenominatorZero scoreDifference scorePartAboveWhole scoreFewReplies scoreNotAStep scoreGradeUnknown scoreVariantUnknown scoreFormTwice jointRulesShape jointRulesNoTable letterWithoutUnion letterTaskUnknown letterTaskClosest letterTaskTaken letterTaskTwice letterTasksLacking letterTwice letterTickTaken letterTickOpen letterTickedShort letterUntickedMet scoreWithoutEvidence scoreWithoutReason".split(
        " ",
      ),
  },
  {
    id: "figureChecks",
    name: { "zh-CN": "同一行的数互相核对", en: "Figures of a row held against each other" },
    codes: "scoreFigureAgrees scoreFigureIsAnother scoreFigureContradicted".split(" "),
  },
  {
    id: "sameSchools",
    name: { "zh-CN": "可能是同一所学校", en: "Schools that may be the same" },
    codes: "sameRowTwice sameName sameCode sheetJoined".split(" "),
  },
  {
    id: "types",
    name: { "zh-CN": "学校的类型和举办者", en: "Types and owners of schools" },
    codes: "ownerAssumed typeAgainstName typeFromName stageFromName formNameFromFile formNameFromTitle".split(" "),
  },
  {
    id: "periods",
    name: { "zh-CN": "数据的时期", en: "Periods of the data" },
    codes:
      "periodChosen periodsMixed periodLacksSchools periodColumnOlder rowWithoutPeriod rowWithoutPeriodLeftOut periodNotFound noPeriodNamed".split(
        " ",
      ),
  },
  {
    id: "rounding",
    name: { "zh-CN": "极为接近标准线的结论", en: "Verdicts very close to the line" },
    codes: "verdictDependsOnRounding compositeDependsOnRounding".split(" "),
  },
  {
    id: "leftAside",
    name: { "zh-CN": "没有当作学校读的行和表", en: "Rows and sheets not read as schools" },
    codes:
      "rowsLeftOut sheetEmpty sheetWithoutTable sheetHidden countyForm countyFormRead countyRowRead formOfRubric hiddenColumnsRead hiddenRowsRead collectedCorrected".split(
        " ",
      ),
  },
];
