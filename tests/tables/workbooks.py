"""Workbooks for the tests of table_file.

python3 tests/tables/workbooks.py make FOLDER            writes the workbooks below, by hand: what spreadsheets write, and faults
python3 tests/tables/workbooks.py random EXTENSION FOLDER COUNT
                                                  random ones, written by openpyxl: what table_file reads is what was written
"""
import datetime
import json
import os
import pathlib
import random
import subprocess
import sys
import zipfile

SEED = 20251130
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

SHARED = """<si><t>model</t></si><si><t xml:space="preserve"> value </t></si><si><r><rPr><b/></rPr><t>GPT</t></r><r><t>-5 &amp; co</t></r>
<rPh sb="0" eb="1"><t>never</t></rPh></si><si><t>a_x000D_b_x005F_x000D_ _x0041 _xD83D_ _x0000_ \u6a21</t></si><si/>"""

STYLES = """<numFmts count="6"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0\\ %;[Red]-0.0\\ %"/>
<numFmt numFmtId="166" formatCode="0.0&quot; %&quot;"/><numFmt numFmtId="167" formatCode="[$-409]d\\-mmm\\-yy;@"/>
<numFmt numFmtId="168" formatCode="[h]:mm"/><numFmt numFmtId="169" formatCode="&quot;day &quot;#,##0.00_)"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/>
<xf numFmtId="169"/><xf numFmtId="10"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="4"/><xf numFmtId="49"/><xf/></cellXfs>
<dxfs><dxf><numFmt numFmtId="169" formatCode="yyyy"/></dxf></dxfs>"""


def sheet(rows, extra="", main=MAIN):
    return '<?xml version="1.0"?><worksheet xmlns="%s"><dimension ref="A1"/><sheetData>%s</sheetData>%s</worksheet>' % (main, rows, extra)


def parts(sheets, shared=SHARED, styles=STYLES, properties="", main=MAIN, relations=RELATIONS, hidden=()):
    """The parts of a workbook with these sheets, name and XML."""
    listed = "".join('<sheet name="%s" sheetId="%d" r:id="r%d"%s/>' % (name, 7 + i, i, ' state="hidden"' if i in hidden else "")
                     for i, (name, _) in enumerate(sheets))
    related = "".join('<Relationship Id="r%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>' % (i, relations, i)
                      for i in reversed(range(len(sheets))))
    result = {
        "_rels/.rels": '<Relationships xmlns="%s"><Relationship Id="a" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (PACKAGE, relations),
        "xl/workbook.xml": '<workbook xmlns="%s" xmlns:r="%s"><workbookPr%s/><sheets>%s</sheets></workbook>' % (main, relations, properties, listed),
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="%s">%s<Relationship Id="s" Type="%s/styles" Target="/xl/styles.xml"/>'
        '<Relationship Id="t" Type="%s/sharedStrings" Target="./../xl/sharedStrings.xml"/></Relationships>' % (PACKAGE, related, relations, relations),
        "xl/styles.xml": '<styleSheet xmlns="%s">%s</styleSheet>' % (main, styles),
        "xl/sharedStrings.xml": '<sst xmlns="%s">%s</sst>' % (main, shared),
    }
    for i, (_, text) in enumerate(sheets):
        result["xl/worksheets/sheet%d.xml" % i] = text
    return result


def write(path, files, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, text in files.items():
            archive.writestr(name, text)


# The form of LibreOffice Calc: every attribute, formulas with aca, texts of formulas, its codes of formats.
OFFICE_SHARED = "".join('<si><t xml:space="preserve">%s</t></si>' % t for t in (
    "model", "value", "evaluated_on", "ok", "took", "GPT-5 (high)", "Grok 4"))
OFFICE_STYLES = '''<numFmts count="6"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="0.00%"/>
<numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="167" formatCode="&quot;TRUE&quot;;&quot;TRUE&quot;;&quot;FALSE&quot;"/>
<numFmt numFmtId="168" formatCode="[HH]:MM:SS"/><numFmt numFmtId="169" formatCode="[$-409]m/d/yy\\ h:mm\\ AM/PM;@"/></numFmts>
<cellStyleXfs count="20"><xf numFmtId="164" fontId="0" applyAlignment="true"/><xf numFmtId="9"/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="164" xfId="0"/><xf numFmtId="165" xfId="0"/><xf numFmtId="166" xfId="0"/><xf numFmtId="167" xfId="0"/>
<xf numFmtId="168" xfId="0"/><xf numFmtId="169" xfId="0"/></cellXfs>'''
OFFICE_ROW = '<row r="%d" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">%s</row>'
OFFICE_SHEET = sheet(
    OFFICE_ROW % (1, "".join('<c r="%s1" s="0" t="s"><v>%d</v></c>' % (c, i) for i, c in enumerate("ABCDE")))
    + OFFICE_ROW % (2, '<c r="A2" s="0" t="s"><v>5</v></c><c r="B2" s="0" t="n"><f aca="false">40+3.5</f><v>43.5</v></c>'
                       '<c r="C2" s="2" t="n"><v>45901</v></c><c r="D2" s="3" t="b"><f aca="false">TRUE()</f><v>1</v></c><c r="E2" s="4" t="n"><v>1.5</v></c>')
    + OFFICE_ROW % (3, '<c r="A3" s="0" t="str"><f aca="false">A2&amp;&quot;&quot;</f><v>Grok 4</v></c><c r="B3" s="1" t="n"><v>0.435</v></c>'
                       '<c r="C3" s="5" t="n"><v>45901.8451388889</v></c><c r="D3" s="3" t="b"><v>0</v></c><c r="E3" s="0" t="e"><f aca="false">1/0</f><v>#DIV/0!</v></c>')
    + OFFICE_ROW % (1048576, '<c r="A1048576" s="0"/>'))


HEADER = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'


def good(folder):
    write(folder / "texts.xlsx", parts([("Tab &amp; \u8868", sheet(
        '<row r="2"><c r="A2" t="inlineStr"><is><t>Title</t></is></c></row>'
        '<row r="4" hidden="1"><c r="B4" t="s"><v>0</v></c><c r="C4" t="s"><v>1</v></c></row>'
        '<row r="5"><c r="B5" t="s"><v>2</v></c><c r="D5" t="s"><v>3</v></c><c r="E5" t="s"><v>4</v></c><c r="F5" s="1"/></row>'
        '<row r="6"><c r="A6" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>'
        '<c r="AA6" t="str"><f>"x"&amp;"y"</f><v>xy</v></c></row>'
        '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c><c t="e"><v>#SPILL!</v></c><c t="inlineStr"><is><t>N/A</t></is></c>'
        '<c t="d"><v>2025-09-01T20:17:00Z</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c></row>'
        '<row r="9"><c r="C9" t="inlineStr"><is><t> </t></is></c></row><row r="10"/>',
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><extLst><ext><row r="99"><c r="A99" t="inlineStr"><is><t>no</t></is></c></row></ext></extLst>')),
        ("Zwei", sheet(HEADER))], hidden=(1,)))
    numbers = ["43.5", "1.234", "0.28999999999999998", "1E-3", "1.2E+20", "-0", "12"]
    cells = "".join("<c><v>%s</v></c>" % n for n in numbers)
    percent = '<c s="7"><v>0.435</v></c><c s="2"><v>4.3499999999999997E-2</v></c><c s="3"><v>43.5</v></c><c s="2"><v>1</v></c><c s="7"><v>-7.0000000000000007E-2</v></c>'
    days = ('<c s="1"><v>45977</v></c><c s="4"><v>45977</v></c><c s="8"><v>45977.845138888886</v></c><c s="9"><v>0.34513888888888888</v></c>'
            '<c s="9"><v>45977.5</v></c><c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c><c s="1"><v>2958465</v></c><c s="1"><v>2958466</v></c>'
            '<c s="1"><v>-1</v></c><c s="1"><v>45977.999999</v></c>')
    plain = '<c s="5"><v>1.5</v></c><c s="6"><v>1234.5</v></c><c s="10"><v>1234.5</v></c><c s="11"><v>7</v></c><c s="12"><v>8</v></c><c s="99"><v>9</v></c>'
    table = HEADER + "".join("<row>%s</row>" % c for c in (cells, percent, days, plain))
    write(folder / "numbers.xlsx", parts([("n", sheet(table))]))
    write(folder / "1904.xlsx", parts([("n", sheet(HEADER + "<row>%s</row>" % days))], properties=' date1904="1"'))
    typed = "<row><c><v>43.5</v></c><c><v>1.234</v></c><c s='7'><v>0.435</v></c><c t='inlineStr'><is><t>%s</t></is></c></row>"
    for name, text in (("comma", "12,5"), ("point", "12.5"), ("doubtful", "1,234"), ("neither", "12")):
        write(folder / (name + ".xlsx"), parts([("n", sheet(HEADER + typed % text))]))
    write(folder / "mixed.xlsx", parts([("n", sheet(HEADER + typed % "12,5" + typed % "12.5"))]))
    write(folder / "strict.xlsx", parts([("n", sheet(HEADER, main=STRICT_MAIN))], main=STRICT_MAIN, relations=STRICT_RELATIONS))
    prefixed = parts([("n", sheet(HEADER))])
    prefixed["xl/worksheets/sheet0.xml"] = (
        '<x:worksheet xmlns:x="%s"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row>'
        "</x:sheetData></x:worksheet>" % MAIN)
    write(folder / "prefixed.xlsx", prefixed, zipfile.ZIP_STORED)
    office = parts([("Tabelle1", OFFICE_SHEET)], shared=OFFICE_SHARED, styles=OFFICE_STYLES)
    write(folder / "office.xlsx", office)
    chart = parts([("c", ""), ("n", sheet(HEADER))])
    chart["xl/_rels/workbook.xml.rels"] = chart["xl/_rels/workbook.xml.rels"].replace('r0" Type="%s/worksheet' % RELATIONS, 'r0" Type="%s/chartsheet' % RELATIONS)
    write(folder / "chart.xlsx", chart)
    bare = parts([("n", sheet('<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row>'))])
    del bare["xl/styles.xml"], bare["xl/sharedStrings.xml"]
    bare["xl/_rels/workbook.xml.rels"] = bare["xl/_rels/workbook.xml.rels"].split('<Relationship Id="s"')[0] + "</Relationships>"
    write(folder / "bare.xlsx", bare)


def with_part(name, text, **options):
    files = parts([("Data", sheet(HEADER))], **options)
    files[name] = text
    return files


def without(name):
    files = parts([("Data", sheet(HEADER))])
    del files[name]
    return files


def bad(folder):
    data = "xl/worksheets/sheet0.xml"
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    write(folder / "entities.xlsx", with_part("xl/sharedStrings.xml", bomb + '<sst xmlns="%s"><si><t>&b;</t></si></sst>' % MAIN))
    write(folder / "outside.xlsx", with_part(data, '<!DOCTYPE x SYSTEM "file:///nowhere">' + sheet("")))
    write(folder / "cut_xml.xlsx", with_part(data, sheet(HEADER)[:-40]))
    write(folder / "no_part.xlsx", without(data))
    write(folder / "no_texts.xlsx", without("xl/sharedStrings.xml"))
    write(folder / "no_relations.xlsx", {"a.txt": "x"})
    write(folder / "document.xlsx", with_part("xl/workbook.xml", "<document/>"))
    write(folder / "open.ods", {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"})
    write(folder / "binary.xlsb", {"_rels/.rels": parts([])["_rels/.rels"].replace("workbook.xml", "workbook.bin"), "xl/workbook.bin": "x"})
    write(folder / "no_text_9.xlsx", with_part(data, sheet('<row r="3"><c r="B3" t="s"><v>9</v></c></row>')))
    write(folder / "no_text_x.xlsx", with_part(data, sheet('<row r="3"><c r="B3" t="s"><v>x</v></c></row>')))
    write(folder / "column_back.xlsx", with_part(data, sheet('<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>1</v></c></row>')))
    write(folder / "column_far.xlsx", with_part(data, sheet('<row r="3"><c r="XFE3"><v>1</v></c></row>')))
    write(folder / "row_back.xlsx", with_part(data, sheet('<row r="3"><c r="B3"><v>1</v></c></row><row r="3"/>')))
    write(folder / "row_far.xlsx", with_part(data, sheet('<row r="1048577"/>')))
    write(folder / "long_cell.xlsx", with_part(data, sheet('<row r="1"><c r="A1" t="str"><v>%s</v></c></row>' % ("x " * (600 << 10)))))
    write(folder / "long_token.xlsx", with_part(data, sheet('<row r="%s"/>' % ("1" * (6 << 20)))))
    write(folder / "bomb_texts.xlsx", with_part("xl/sharedStrings.xml", b"<sst><si><t>" + b"x" * (257 << 20)))
    write(folder / "bomb_styles.xlsx", with_part("xl/styles.xml", b"<styleSheet>" + b" " * (17 << 20)))
    write(folder / "many_sheets.xlsx", parts([("s%d" % i, "") for i in range(1025)]))
    text = (folder / "texts.xlsx").read_bytes()
    (folder / "cut.xlsx").write_bytes(text[: len(text) // 2])
    middle = text.index(b"xl/worksheets/sheet0.xml") + 100
    (folder / "damaged.xlsx").write_bytes(text[:middle] + bytes([text[middle] ^ 255]) + text[middle + 1:])
    locked = bytearray((folder / "bare.xlsx").read_bytes())
    for signature, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):  # every member says that it is encrypted
        at = locked.find(signature)
        while at >= 0:
            locked[at + flags] |= 1
            at = locked.find(signature, at + 4)
    (folder / "locked.xlsx").write_bytes(locked)
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(70000)
    (folder / "encrypted.xlsx").write_bytes(compound[:65530] + "EncryptedPackage".encode("utf-16-le") + compound)
    (folder / "old.xls").write_bytes(compound + "Workbook".encode("utf-16-le") + compound)
    (folder / "text.xlsx").write_text("a,b\n1,2\n")


def write_bomb(path, begin, piece, pieces):
    """A workbook of one sheet: what it begins with, and so many times the piece. It never ends: nobody reads so far."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in without("xl/worksheets/sheet0.xml").items():
            archive.writestr(name, text)
        with archive.open("xl/worksheets/sheet0.xml", "w", force_zip64=True) as out:
            out.write(begin)
            for _ in range(pieces):
                out.write(piece)


def bombs(folder):
    """A sheet of more than 2 GiB in a file of some MB, and a cell of 300 MB."""
    write_bomb(folder / "bomb_sheet.xlsx", b"<worksheet><sheetData>", b"<a></a>\n" * (1 << 17), 2049)
    write_bomb(folder / "bomb_cell.xlsx", b'<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>', b"x" * (1 << 20), 300)


def random_cell(r):
    """A value, how it is formatted, and what table_file makes of it."""
    kind = r.randrange(9)
    if kind == 0:
        return None, None, None
    if kind == 1:
        value = r.randrange(-5000, 5000)
        return value, r.choice(("General", "0", "#,##0", "0.00E+00", '[Red]0;-0" d"')), str(value)
    if kind == 2:
        value = round(r.uniform(-100, 100), r.randrange(1, 8))
        return value, r.choice(("General", "0.0", "#,##0.00_);(#,##0.00)")), ("%.10f" % value).rstrip("0").rstrip(".").replace("-0.0000000000", "0")
    if kind == 3:
        digits = r.randrange(0, 5)
        value = r.randrange(0, 100 * 10**digits)
        text = "%.*f" % (digits, value / 10**digits)
        return value / 10 ** (digits + 2), r.choice(("0%", "0.00%", '0.0\\ %')), (text.rstrip("0").rstrip(".") if digits else text) + "%"
    if kind == 4:
        day = datetime.date(1900, 3, 1) + datetime.timedelta(r.randrange(60000))
        return day, r.choice(("yyyy-mm-dd", "mm/dd/yy", "d-mmm-yy", "[$-407]d. mmmm yyyy")), day.isoformat()
    if kind == 5:
        moment = datetime.datetime(2000, 1, 1) + datetime.timedelta(seconds=r.randrange(900000000))
        shown = str(moment) if moment.time() != datetime.time() else str(moment.date())
        return moment, r.choice(("yyyy-mm-dd h:mm:ss", "m/d/yy h:mm")), shown
    if kind == 6:
        return (True, "General", "TRUE") if r.random() < 0.5 else (False, "General", "FALSE")
    text = "".join(r.choice(["a", "Z", " ", "\u00e9", "\u6a21", "\U0001f600", "\n", "&", "<", "\"", "_x0041_", "-", "x1"]) for _ in range(r.randrange(12)))
    shown = text.replace("_x0041_", "A").strip(" \n")
    return text, "@", None if shown in ("", "-") else shown


def random_books(extension, folder, count):
    import openpyxl
    r = random.Random(SEED)
    wanted, script = [], []
    for number in range(count):
        book = openpyxl.Workbook()
        book.remove(book.active)
        records = []
        for name in ["s%d" % i for i in range(r.randrange(1, 4))]:
            page = book.create_sheet(name)
            for row in range(1, r.randrange(2, 30)):
                shown = []
                for column in range(1, r.randrange(1, 9)):
                    value, code, text = random_cell(r)
                    shown.append(text)
                    if value is not None:
                        cell = page.cell(row, column, value)
                        cell.number_format = code
                while shown and shown[-1] is None:
                    shown.pop()
                if shown:
                    records.append([name, row, shown])
        path = folder / ("random%d.xlsx" % number)
        book.save(path)
        wanted.append(records)
        script.append("SELECT json_group_array(json_array(sheet, line, json(cells))) || coalesce(max(error), '') FROM table_file('%s');" % path)
    shell = ["sqlite3", "-init", "/dev/null", "-bail", "-cmd", ".load '%s'" % extension, ":memory:"]
    answers = subprocess.run(shell, input="\n".join(script), capture_output=True, text=True,
                             env={**os.environ, "LD_PRELOAD": os.environ.get("PRELOAD", "")})
    if answers.stderr or len(answers.stdout.splitlines()) != count:
        sys.exit("FAILED random workbooks: %s" % answers.stderr)
    for number, (records, answer) in enumerate(zip(wanted, answers.stdout.splitlines())):
        got = json.loads(answer) if answer.endswith("]") else answer
        for one in got:
            while isinstance(one, list) and one[2] and one[2][-1] is None:  # a text that says that nothing stands there
                one[2].pop()
        got = [one for one in got if one[2]] if isinstance(got, list) else got
        if got != records:
            different = [pair for pair in zip(records, got) if pair[0] != pair[1]][:1]
            sys.exit("FAILED random workbook %d of seed %d: wanted, got\n  %s" % (number, SEED, different or (len(records), len(got))))
    print("ok %d random workbooks, seed %d" % (count, SEED))


def main():
    if sys.argv[1] == "random":
        random_books(sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4]))
        return
    folder = pathlib.Path(sys.argv[2])
    if sys.argv[1] == "bomb":
        bombs(folder)
    else:
        good(folder)
        bad(folder)


if __name__ == "__main__":
    main()
