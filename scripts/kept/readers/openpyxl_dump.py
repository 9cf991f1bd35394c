# What openpyxl reads of workbooks, as flat JSON: `python openpyxl_dump.py FROM TO NAME…` writes TO/NAME.json for each file.
import json, os, re, sys, warnings
from xml.etree.ElementTree import tostring
from openpyxl import load_workbook
from openpyxl.worksheet.table import Table

warnings.simplefilter("ignore")
# LibreOffice writes links of a file to itself by way of its folder, which is another at each stage.
FOLDERS = r"^(?:\.\./)+[^/]+/"


def tree(part):
    return tostring(part.to_tree() if isinstance(part, Table) else part.to_tree(type(part).__name__)).decode()


def text(value):
    if type(value).__name__ == "ArrayFormula":
        return f"{{{value.text}}} {value.ref}"
    if type(value).__name__ == "DataTableFormula":
        return f"table {dict(value)}"
    return f"{type(value).__name__} {value!r}"


def is_formula(value):
    return type(value).__name__ in ("ArrayFormula", "DataTableFormula")


def chart(each):
    """A chart without the figures that it repeats from the cells, and the numbers of its axes, which LibreOffice draws by lot."""
    return re.sub(r"<pt idx=.*?</pt>|<(?:axId|crossAx) [^>]*>", "", tostring(each._write()).decode())


def look(cell):
    parts = [cell.font, cell.fill, cell.border, cell.alignment, cell.protection]
    said = cell.number_format + "".join(tostring(part.to_tree(type(part).__name__)).decode() for part in parts)
    # Of a solid fill only the first colour is seen; LibreOffice writes the nearest of its palette as the second.
    return re.sub(r'(<patternFill patternType="solid">.*?)<bgColor [^>]*/>', r"\1", said)


def of_sheet(found, sheet, results):
    name = sheet.title
    if not hasattr(sheet, "iter_rows"):
        found[f"{name} charts"] = len(sheet._charts)
        return
    for row in sheet.iter_rows():
        for cell in row:
            if type(cell).__name__ == "MergedCell":
                continue
            at = f"{name}!{cell.coordinate}"
            if cell.value is not None:
                formula = is_formula(cell.value) or cell.data_type == "f"
                found[f"{at} {'formula' if formula else 'value'}"] = text(cell.value)
                if formula and results[cell.coordinate].value is not None:
                    found[f"{at} result"] = text(results[cell.coordinate].value)
            if cell.has_style:
                found[f"{at} look"] = look(cell)
            if cell.comment is not None:
                found[f"{at} comment"] = f"{cell.comment.author} {cell.comment.text} {cell.comment.width} {cell.comment.height}"
            if cell.hyperlink is not None:
                found[f"{at} link"] = f"{re.sub(FOLDERS, str(), str(cell.hyperlink.target))} {cell.hyperlink.location} {cell.hyperlink.tooltip}"
    found[f"{name} state"] = sheet.sheet_state
    found[f"{name} merges"] = sorted(map(str, sheet.merged_cells.ranges))
    for key, each in sheet.column_dimensions.items():
        found[f"{name} column {key}"] = f"{each.min}-{each.max} {each.width} {each.hidden} {each.outlineLevel} {each.collapsed}"
    for key, each in sheet.row_dimensions.items():
        found[f"{name} row {key}"] = f"{each.height} {each.hidden} {each.outlineLevel} {each.collapsed}"
    found[f"{name} validations"] = sorted(tree(each) for each in sheet.data_validations.dataValidation)
    found[f"{name} conditional formats"] = sorted(f"{area.sqref} {tree(rule)} {tree(rule.dxf) if rule.dxf else ''}" for area in sheet.conditional_formatting for rule in area.rules)
    found[f"{name} tables"] = sorted(tree(table) for table in sheet.tables.values())
    found[f"{name} charts"] = [chart(each) for each in sheet._charts]
    found[f"{name} pictures"] = len(sheet._images)
    found[f"{name} pivot tables"] = len(sheet._pivots)
    found[f"{name} print"] = f"{sheet.print_area} {sheet.print_title_rows} {sheet.print_title_cols} " + " ".join(map(tree, [sheet.page_setup, sheet.page_margins, sheet.print_options, sheet.HeaderFooter, sheet.row_breaks, sheet.col_breaks]))
    found[f"{name} protection"] = tree(sheet.protection)
    found[f"{name} filter"] = tree(sheet.auto_filter)
    found[f"{name} views"] = [tree(view) for view in sheet.views.sheetView]
    found[f"{name} properties"] = tree(sheet.sheet_properties) + tree(sheet.sheet_format)
    for key, each in sheet.defined_names.items():
        found[f"{name} name {key}"] = each.value


def of_book(path):
    book, results = load_workbook(path, rich_text=True), load_workbook(path, data_only=True)
    found = {}
    for sheet in book.worksheets + book.chartsheets:
        of_sheet(found, sheet, results[sheet.title])
    found["sheets"] = book.sheetnames
    for key, each in book.defined_names.items():
        found[f"name {key}"] = each.value
    found["epoch"] = str(book.epoch)
    found["security"] = tree(book.security) if book.security is not None else ""
    found["external links"] = len(book._external_links)
    for each in book.custom_doc_props.props:
        found[f"property {each.name}"] = str(each.value)
    return found


source, target, *names = sys.argv[1:]
os.makedirs(target, exist_ok=True)
for name in names:
    try:
        found = of_book(os.path.join(source, name))
    except Exception as error:
        found = {"error": repr(error)[:200]}
    with open(os.path.join(target, name + ".json"), "w", encoding="utf-8") as file:
        json.dump(found, file, ensure_ascii=False)
