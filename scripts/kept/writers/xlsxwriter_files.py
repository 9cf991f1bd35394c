# Files by XlsxWriter and PyExcelerate: small charts in cells, formulas that spill, macros, text boxes, inline texts.
import io
import pyexcelerate
import xlsxwriter
from make import headers, rows, make_all, picture


def written(change, **options):
    def make(path):
        workbook = xlsxwriter.Workbook(path, options)
        sheet = workbook.add_worksheet("学校表")
        for r, row in enumerate([headers, *rows]):
            for c, value in enumerate(row):
                (sheet.write_string if isinstance(value, str) else sheet.write)(r, c, value)
        change(workbook, sheet)
        workbook.close()
    return make


def charts(workbook, sheet):
    for at, (kind, sub) in enumerate([("column", "stacked"), ("line", None), ("pie", None), ("scatter", "smooth"), ("doughnut", None), ("stock", None)]):
        each = workbook.add_chart({"type": kind, **({"subtype": sub} if sub else {})})
        each.add_series({"name": "=学校表!$C$1", "categories": "=学校表!$A$2:$A$9", "values": "=学校表!$C$2:$C$9", "trendline": {"type": "linear"} if kind == "scatter" else None, "data_labels": {"value": True}})
        sheet.insert_chart(at * 15, 9, each, {"object_position": 2})
    sheet.add_sparkline("I2", {"range": "学校表!C2:F2", "markers": True})
    sheet.add_sparkline("I3", {"range": "学校表!C3:F3", "type": "win_loss"})


def formulas(workbook, sheet):
    sheet.write_formula("C10", "=SUM(C2:C9)", None, 5305)
    sheet.write_array_formula("K2:K3", "{=C2:C3*2}", None, 640)
    sheet.write_dynamic_array_formula("L2:L9", "=_xlfn._xlws.SORT(C2:C9)", None, 98)
    sheet.write_formula("M2", "=_xlfn.XLOOKUP(\"实验小学\",A2:A9,C2:C9)", None, 1208)
    sheet.write_formula("N2", "=_xlfn.LET(_xlpm.x,C2,_xlpm.x*2)", None, 640)
    workbook.define_name("人数", "=学校表!$C$2:$C$9")
    workbook.define_name("学校表!本表", "=学校表!$D$2")
    other = workbook.add_worksheet("汇总")
    other.write_formula("A1", "=SUM(学校表:学校表!C2:C9)", None, 5305)
    other.write_formula("A2", "=本县", None, 0)
    other.write_formula("A3", "=学校表!$C$10/8", None, 663.125)


def looks(workbook, sheet):
    red, bold = workbook.add_format({"color": "red", "font_script": 1}), workbook.add_format({"bold": True, "font_name": "黑体"})
    sheet.write_rich_string("H2", "前", red, "红", bold, "粗", "后")
    sheet.set_column("A:A", 33, workbook.add_format({"bg_color": "#FFF2CC"}))
    sheet.set_column("F:G", 12, None, {"level": 1, "collapsed": True, "hidden": True})
    sheet.set_row(3, 40, workbook.add_format({"border": 5, "rotation": 45, "pattern": 4, "num_format": "0.0E+00"}))
    sheet.set_row(5, None, None, {"hidden": True})
    sheet.merge_range("A12:D13", "合并", workbook.add_format({"align": "center", "valign": "vcenter", "text_wrap": True}))
    sheet.freeze_panes(1, 2)
    sheet.set_zoom(70)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD100"})
    sheet.hide_gridlines(2)


def rules(workbook, sheet):
    look = workbook.add_format({"bg_color": "#FFC7CE"})
    sheet.conditional_format("C2:C9", {"type": "data_bar", "data_bar_2010": True, "bar_solid": True, "bar_negative_color": "red", "bar_axis_position": "middle"})
    sheet.conditional_format("D2:D9", {"type": "icon_set", "icon_style": "5_arrows", "reverse_icons": True})
    sheet.conditional_format("E2:E9", {"type": "top", "value": 3, "format": look})
    sheet.conditional_format("A2:A9", {"type": "duplicate", "format": look})
    sheet.conditional_format("H2:H9", {"type": "text", "criteria": "containing", "value": "教学点", "format": look})
    sheet.data_validation("B2:B9", {"validate": "list", "source": ["小学", "初中", "九年一贯制"], "input_title": "学段", "error_type": "warning"})
    sheet.data_validation("C2:C9", {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": 9999})
    sheet.autofilter("A1:H9")
    sheet.filter_column("B", "x == 小学")


def objects(workbook, sheet):
    sheet.insert_image("J2", "picture.png", {"image_data": io.BytesIO(picture), "description": "县徽"})
    sheet.insert_textbox("J8", "填表说明", {"fill": {"color": "#FFF2CC"}, "font": {"bold": True}})
    sheet.insert_button("J14", {"caption": "检查", "macro": "检查"})
    sheet.insert_checkbox("L2", True)
    sheet.embed_image("M3", "picture.png", {"image_data": io.BytesIO(picture)})
    sheet.write_comment("C3", "与年报核对", {"author": "王", "visible": True, "color": "#FFC7CE"})
    sheet.set_header("&C&G", {"image_center": "picture.png", "image_data_center": io.BytesIO(picture)})
    sheet.set_background(io.BytesIO(picture))
    sheet.write_url("A2", "internal:学校表!C10", string="第一小学", tip="到合计")
    sheet.write_url("A3", "http://example.org/a?b=c&d=e#f", string="第二小学")


def tables(workbook, sheet):
    other = workbook.add_worksheet("表格")
    other.add_table("B3:D7", {"name": "人数表", "total_row": True, "style": "Table Style Dark 3", "columns": [{"header": "学校", "total_string": "合计"}, {"header": "人数", "total_function": "sum"}, {"header": "倍", "formula": "=[@人数]*2"}], "data": [["甲", 1], ["乙", 2], ["丙", 3]]})
    workbook.set_properties({"title": "全县学校", "author": "王", "keywords": "均衡"})
    workbook.set_custom_property("县", "示范县")
    workbook.set_custom_property("年", 2024)


def printed(workbook, sheet):
    sheet.set_landscape(), sheet.set_paper(8), sheet.fit_to_pages(1, 0), sheet.repeat_rows(0), sheet.print_area("A1:H9")
    sheet.set_h_pagebreaks([4]), sheet.set_v_pagebreaks([3]), sheet.set_footer("&L&F&R第 &P 页"), sheet.print_row_col_headers()
    sheet.protect("junheng", {"format_cells": True, "autofilter": True})
    sheet.unprotect_range("C2:C9", "可填")
    sheet.set_tab_color("#FF9900"), workbook.add_worksheet("藏着").very_hidden()
    workbook.read_only_recommended()


def macros(workbook, sheet):
    workbook.add_vba_project(io.BytesIO(b"not run, but kept"), True)
    workbook.set_vba_name("ThisWorkbook"), sheet.set_vba_name("Sheet1")


def all_of(*changes):
    return lambda workbook, sheet: [change(workbook, sheet) for change in changes]


def excelerated(path):
    workbook = pyexcelerate.Workbook()
    sheet = workbook.new_sheet("学校表", data=[headers, *rows])
    sheet.set_row_style(1, pyexcelerate.Style(font=pyexcelerate.Font(bold=True), fill=pyexcelerate.Fill(background=pyexcelerate.Color(200, 220, 255)), size=25))
    sheet.set_cell_style(3, 3, pyexcelerate.Style(format=pyexcelerate.Format("0.00")))
    workbook.save(path)


make_all({
    "xlsxwriter-charts.xlsx": written(charts),
    "xlsxwriter-formulas.xlsx": written(formulas),
    "xlsxwriter-looks.xlsx": written(looks),
    "xlsxwriter-rules.xlsx": written(rules),
    "xlsxwriter-objects.xlsx": written(objects),
    "xlsxwriter-tables.xlsx": written(tables),
    "xlsxwriter-printed.xlsx": written(printed),
    "xlsxwriter-macros.xlsm": written(all_of(macros, rules)),
    "xlsxwriter-inline-1904.xlsx": written(lambda *_: None, constant_memory=True, date_1904=True),
    "xlsxwriter-all.xlsx": written(all_of(charts, formulas, looks, rules, objects, tables, printed), use_future_functions=True),
    "pyexcelerate.xlsx": excelerated,
})
