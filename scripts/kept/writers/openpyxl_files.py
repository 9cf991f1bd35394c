# Files by openpyxl: charts, rules of all kinds, tables, names, pictures, print settings.
import base64, io, sys
from openpyxl import Workbook, chart
from openpyxl.chart.series import DataPoint
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, GradientFill, Protection, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table, TableStyleInfo
from make import headers, rows, make_all, picture


def book():
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "学校表"
    sheet.append(headers)
    for row in rows:
        sheet.append([None if value == "" else value for value in row])
    for row in sheet.iter_rows(min_row=2, min_col=8, max_col=8):
        row[0].data_type = "s" if row[0].value is not None else row[0].data_type
    return workbook, sheet


def styled(workbook, sheet):
    for index, cell in enumerate(sheet[1]):
        cell.font = Font(name="黑体", bold=True, italic=index % 2 == 0, underline="single", color="FFFFFF", size=10 + index)
        cell.fill = PatternFill("solid", fgColor="305496") if index % 2 else GradientFill(stop=("FF0000", "00FF00"))
        cell.alignment = Alignment(horizontal="center", vertical="top", wrap_text=True, text_rotation=index * 10, indent=1)
        cell.border = Border(left=Side("thin", "FF0000"), diagonal=Side("dashed"), diagonalUp=True)
    workbook.add_named_style(NamedStyle("县级", font=Font(bold=True), number_format="0.000"))
    sheet["C3"].style = "县级"
    sheet["D3"].number_format = '[红色]0.00;[>100]"多";@'.replace("红色", "Red")
    sheet["E3"].protection = Protection(locked=False, hidden=True)
    sheet.column_dimensions["A"].width = 31.7
    sheet.row_dimensions[3].height = 44
    sheet.freeze_panes = "B2"
    sheet.merge_cells("A11:D12")
    sheet["A11"] = "说明"


def charts(workbook, sheet):
    data, names = chart.Reference(sheet, min_col=3, max_col=4, min_row=1, max_row=9), chart.Reference(sheet, min_col=1, min_row=2, max_row=9)
    for at, kind in enumerate([chart.BarChart, chart.LineChart, chart.PieChart, chart.AreaChart, chart.RadarChart]):
        each = kind()
        each.title = kind.__name__
        each.add_data(data, titles_from_data=True)
        each.set_categories(names)
        sheet.add_chart(each, f"J{1 + at * 16}")
    scatter = chart.ScatterChart()
    scatter.series.append(chart.Series(chart.Reference(sheet, min_col=4, min_row=2, max_row=9), chart.Reference(sheet, min_col=3, min_row=2, max_row=9)))
    workbook.create_chartsheet("图").add_chart(scatter)


def rules(workbook, sheet):
    sheet.conditional_formatting.add("C2:C9", DataBarRule("min", None, "max", None, color="638EC6"))
    sheet.conditional_formatting.add("D2:D9", ColorScaleRule("min", None, "FF0000", "percentile", 50, "FFFF00", "max", None, "00FF00"))
    sheet.conditional_formatting.add("E2:E9", IconSetRule("3TrafficLights1", "percent", [0, 33, 67]))
    sheet.conditional_formatting.add("F2:F9", CellIsRule("lessThan", ["5000"], fill=PatternFill(bgColor="FFC7CE"), font=Font(color="9C0006")))
    sheet.conditional_formatting.add("A2:H9", FormulaRule(["$B2=\"初中\""], font=Font(italic=True), stopIfTrue=True))
    for kind, area, one in [("list", "B2:B9", '"小学,初中"'), ("whole", "C2:C9", "0"), ("custom", "D2:D9", "D2<C2")]:
        validation = DataValidation(kind, operator="greaterThan", formula1=one, showErrorMessage=True, error="不对", prompt="请填")
        validation.add(area)
        sheet.add_data_validation(validation)
    sheet.auto_filter.ref = "A1:H9"
    sheet.auto_filter.add_filter_column(1, ["小学"])


def formulas(workbook, sheet):
    sheet["C10"] = "=SUM(C2:C9)"
    sheet["D10"] = "=SUMPRODUCT((B2:B9=\"小学\")*C2:C9)"
    sheet["E10"] = "=IFERROR(VLOOKUP(\"实验小学\",A2:F9,3,FALSE),0)"
    sheet["K2"] = ArrayFormula("K2:K5", "=C2:C5*2")
    sheet["L2"] = "=OFFSET(C2,1,0)"
    sheet["M2"] = "=INDIRECT(\"C3\")"
    other = workbook.create_sheet("汇总'表")
    other["A1"] = "=学校表!C10/COUNT(人数)"
    other["A2"] = "='汇总''表'!A1*2"
    workbook.defined_names["人数"] = DefinedName("人数", attr_text="学校表!$C$2:$C$9")
    workbook.defined_names["税率"] = DefinedName("税率", attr_text="0.13")


def more(workbook, sheet):
    sheet["C3"].comment = Comment("与年报核对", "王", height=80, width=160)
    sheet["A2"].hyperlink = "http://example.org/"
    sheet["A3"].hyperlink = "#学校表!C10"
    sheet.add_image(Image(io.BytesIO(picture)), "J2")
    table = Table(displayName="学校", ref="A1:H9")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
    sheet.add_table(table)
    workbook.custom_doc_props.append(StringProperty(name="县", value="示范县"))


def printed(workbook, sheet):
    sheet.print_area = "A1:H9"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight = "landscape", 8, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.center.text, sheet.oddHeader.left.text = "第 &P 页", "&D"
    sheet.print_options.gridLines = True
    sheet.sheet_properties.tabColor = "FF9900"
    sheet.protection.sheet, sheet.protection.password = True, "junheng"
    workbook.security.lockStructure = True
    sheet.row_dimensions.group(4, 6, hidden=True)
    sheet.column_dimensions.group("F", "G", outline_level=2)
    workbook.create_sheet("藏着").sheet_state = "hidden"
    workbook.create_sheet("深藏").sheet_state = "veryHidden"


def made(*changes, epoch=None):
    def make(path):
        workbook, sheet = book()
        if epoch is not None:
            workbook.epoch = epoch
        for change in changes:
            change(workbook, sheet)
        workbook.save(path)
    return make


make_all({
    "openpyxl-styled.xlsx": made(styled),
    "openpyxl-charts.xlsx": made(charts),
    "openpyxl-rules.xlsx": made(rules),
    "openpyxl-formulas.xlsx": made(formulas),
    "openpyxl-more.xlsx": made(more),
    "openpyxl-printed.xlsx": made(printed),
    "openpyxl-all.xlsx": made(styled, charts, rules, formulas, more, printed),
    "openpyxl-1904.xlsx": made(styled, epoch=CALENDAR_MAC_1904),
})
