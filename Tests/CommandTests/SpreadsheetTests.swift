import Testing

@testable import Spreadsheets

@Suite("Tables of spreadsheets") struct SpreadsheetTests {
    private static func rows(_ bytes: [UInt8]) -> [[String]] { SheetTable(bytes)?.rows.map(\.cells) ?? [] }

    @Test(
        "What spreadsheets write is read as it stands in their cells",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
            ("a\tb\r1\t2", [["a", "b"], ["1", "2"]]), ("a,b\n1,\n", [["a", "b"], ["1", ""]]),
            ("\"a\",\"b\"\n\"1,5\",\"say \"\"so\"\"\"\n", [["a", "b"], ["1,5", "say \"so\""]]),
            ("a,b\n\"one\r\ntwo\",2\n", [["a", "b"], ["one\ntwo", "2"]]),
            // Google Sheets writes tabs without any quotation.
            ("a\tb\n5\" nails\tshe said \"yes\" twice\n", [["a", "b"], ["5\" nails", "she said \"yes\" twice"]]),
            ("a;b\n1,5;2,5\n3,5;4,5\n", [["a", "b"], ["1,5", "2,5"], ["3,5", "4,5"]]),
            ("Name, first;b\nx, y;2\nz;3\n", [["Name, first", "b"], ["x, y", "2"], ["z", "3"]]),
            ("sep=;\r\na,b;c\r\n1;2\r\n", [["a,b", "c"], ["1", "2"]]),
            ("a, \"b, c\" ,d\n1,2,3\n", [["a", "b, c", "d"], ["1", "2", "3"]]),
            ("a,b\n\u{301}x,2\n", [["a", "b"], ["\u{301}x", "2"]]), ("a\n1\n\n2\n", [["a"], ["1"], [""], ["2"]]),
            ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("a,b\n1,2,3\n4\n", [["a", "b"], ["1", "2", "3"], ["4"]]),
            ("", []), ("a", [["a"]]), ("\"\"", [[""]]),
        ])
    func reads(text: String, cells: [[String]]) { #expect(Self.rows(Array(text.utf8)) == cells) }

    @Test("Rows have the numbers that the spreadsheet shows")
    func numbers() throws {
        let table = try #require(SheetTable(Array("a,b\n\n\"one\ntwo\",2\n\n3,4\n".utf8)))
        #expect(table.rows.filter { !$0.isEmpty }.map(\.number) == [1, 3, 5])
        let told = try #require(SheetTable(Array("sep=,\na,b\n1,2\n".utf8)))
        #expect(told.rows.map(\.number) == [1, 2])
    }

    @Test("Letters are read in the encodings of spreadsheets")
    func encodings() {
        let text = "Müller;Łukasz 王\n1;2\n"
        let rows = [["Müller", "Łukasz 王"], ["1", "2"]]
        let wide = Array(text.utf16)
        #expect(Self.rows(Array(text.utf8)) == rows)
        #expect(Self.rows([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == rows)
        #expect(Self.rows([0xFF, 0xFE] + wide.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == rows)
        #expect(Self.rows([0xFE, 0xFF] + wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }) == rows)
        let table = SheetTable([0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x3B, 0x80, 0x0A])
        #expect(table?.rows.first?.cells == ["Müller", "€"] && table?.guessedEncoding == "Windows-1252")
    }

    @Test("A quotation without an end is told, and a workbook is none")
    func open() throws {
        let open = try #require(SheetTable(Array("a;b\n1;\"x\n2;y\n".utf8))?.openCell)
        #expect(open.row == 2 && open.column == 1)
        for start in ["PK\u{3}\u{4}xl", "%PDF-1.7", "a,b\n\0,2"] { #expect(SheetTable(Array(start.utf8)) == nil) }
    }

    @Test("Columns have letters", arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
    func letters(index: Int, letters: String) { #expect(columnLetters(index) == letters) }
}
