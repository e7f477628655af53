import Foundation
import MentoringModel
import Testing

@testable import Site

/// Tables that can be sorted and lists that can be filtered, in a browser, from a disk.
@Suite("Sorting and filtering", .serialized)
struct SortTests {
    private static func network() throws -> TableBrowser {
        TableBrowser(files: try StrategySite("9-network", .coordinator, asOf: "2026-03-18").files)
    }
    private static func example() throws -> TableBrowser {
        TableBrowser(files: try StrategySite.example(.coordinator, asOf: "2026-07-06").files)
    }

    /// The rows of the table of introductions: whom, with the days and the number that they are sorted by.
    private struct Row {
        var to: String
        var rank: Int
        var offered: String
        var made: String?
    }

    private func rows(_ files: [String: String]) throws -> [Row] {
        let page = try #require(files["network.html"])
        return page.split(separator: "<tr data-filter-item").dropFirst().map { part in
            let cells = part.split(separator: /<(?:td|th)[ >]/).dropFirst().map(String.init)
            func day(_ cell: String) -> String? {
                cell.firstMatch(of: /datetime="([^"]*)"/).map { String($0.output.1) }
            }
            let words = cells[2].replacing(/^[^>]*>/, with: "").replacing(/<[^>]*>/, with: "")
            return Row(
                to: words.trimmingCharacters(in: .whitespacesAndNewlines),
                rank: Int(cells[0].firstMatch(of: /data-value="(\d+)"/).map { String($0.output.1) } ?? "") ?? -1,
                offered: day(cells[4]) ?? "", made: day(cells[5]))
        }
    }

    @Test("A press sorts up, a second one down, a third restores the order; the address follows")
    func presses() throws {
        let browser = try Self.network()
        let first = try rows(browser.files)
        #expect(first.count >= 4)
        let up = first.enumerated().sorted { ($0.element.offered, $0.offset) < ($1.element.offered, $1.offset) }
        let down = first.enumerated().sorted {
            $0.element.offered != $1.element.offered
                ? $0.element.offered > $1.element.offered : $0.offset < $1.offset
        }
        #expect(up.map(\.offset) != Array(first.indices), "the test would see nothing")
        let sights = try browser.see("network.html", [.press("offered"), .press("offered"), .press("offered")])
        #expect(
            sights.map { $0.rows[0] } == [first, up.map(\.element), down.map(\.element), first].map { $0.map(\.to) })
        #expect(sights.map(\.hash) == ["", "#sort=offered,up", "#sort=offered,down", ""])
        #expect(sights.map(\.sorted) == [[], ["offered ascending"], ["offered descending"], []])
    }

    @Test("The address sorts: by day with what has none at the end both ways, by number, by words")
    func address() throws {
        let browser = try Self.network()
        let first = try rows(browser.files)
        let made = first.compactMap(\.made)
        #expect(!made.isEmpty && made.count < first.count)
        let without = first.filter { $0.made == nil }.map(\.to)
        for direction in ["up", "down"] {
            let shown = try browser.see("network.html", hash: "#sort=made,\(direction)")[0].rows[0]
            #expect(Array(shown.suffix(without.count)) == without, "\(direction)")
        }
        let states = try browser.see("network.html", hash: "#sort=state,down")[0].rows[0]
        let byRank = first.enumerated().sorted {
            $0.element.rank != $1.element.rank ? $0.element.rank > $1.element.rank : $0.offset < $1.offset
        }
        #expect(states == byRank.map(\.element.to))
        let names = try browser.see("network.html", hash: "#sort=to,up")[0].rows[0]
        #expect(names == first.map(\.to).sorted { $0.lowercased() < $1.lowercased() })
    }

    @Test(
        "What is no order changes nothing",
        arguments: [
            "#sort=offered", "#sort=offered,sideways", "#sort=__proto__,up", "#sort=,", "#sort=%E0%A4%A,up",
            "#=&==&sort",
            "#sort=<script>,down", "#working-introductions_offered",
        ])
    func nonsense(hash: String) throws {
        let browser = try Self.network()
        let sight = try browser.see("network.html", hash: hash)[0]
        #expect(try sight.rows[0] == rows(browser.files).map(\.to) && sight.sorted.isEmpty)
        #expect(sight.buttons == 7)
    }

    @Test("Filter and order leave each other alone, also in the address")
    func together() throws {
        let browser = try Self.network()
        let first = try rows(browser.files)
        let sights = try browser.see(
            "network.html",
            [.press("offered"), .choose("state", "owed"), .press("offered"), .go("#working"), .choose("state", "")])
        let owed = first.filter { $0.rank == 0 }.map(\.to)
        #expect(!owed.isEmpty && owed.count < first.count)
        #expect(sights[2].rows[0].sorted() == owed.sorted())
        #expect(sights[2].hash == "#state=owed&sort=offered,up")
        #expect(sights[3].hash == "#state=owed&sort=offered,down" && sights[3].rows[0].sorted() == owed.sorted())
        #expect(sights[4].rows == sights[3].rows, "a link to a place on the page is no other order")
        #expect(sights[5].rows[0].count == first.count && sights[5].sorted == ["offered descending"])
    }

    @Test("The tables of the report are sorted each for itself, and none moves when the script comes")
    func report() throws {
        let browser = try Self.example()
        let plain = try browser.see("report.html", without: "assets/sort.js")[0]
        let sights = try browser.see(
            "report.html", [.press("mentees"), .press("mentor"), .press("mentor"), .press("letter")])
        #expect(plain.buttons == 0 && sights[0].buttons >= 6)
        #expect(sights[0].sizes == plain.sizes && sights[0].rows == plain.rows)
        #expect(sights[1].sizes == plain.sizes && sights[1].rows != plain.rows)
        #expect(sights[3].hash == "#sort=mentor,down")
        #expect(
            sights[4].hash == "#sort=letter,up;mentor,down"
                && sights[4].sorted == ["letter ascending", "mentor descending"])
        let again = try browser.see("report.html", hash: sights[4].hash)[0]
        #expect(again.rows == sights[4].rows && again.sorted == sights[4].sorted)
        let network = try browser.see("network.html", without: "assets/sort.js")[0]
        #expect(try browser.see("network.html")[0].sizes == network.sizes)
    }

    @Test("People are filtered by role, skill and room; who stands in two lists counts once")
    func people() throws {
        let browser = try Self.example()
        let sights = try browser.see("people/index.html", [.choose("role", "mentor"), .choose("room", "yes")])
        let all = Set(sights[0].cards)
        #expect(sights[0].status == "\(all.count) of \(all.count) shown.")
        #expect(!sights[1].cards.isEmpty && sights[1].cards.count < all.count)
        #expect(sights[1].hash == "#role=mentor" && sights[2].hash == "#role=mentor&room=yes")
        let page = try #require(browser.files["people/index.html"])
        let withRoom = page.split(separator: "<li class=\"card person-card\"").dropFirst().filter {
            $0.contains("data-role=\"mentor\"") && $0.contains("Room for ")
        }
        #expect(!withRoom.isEmpty && sights[2].cards.count == withRoom.count)
        #expect(sights[2].cards.count < sights[1].cards.count)
        let skill = try #require(page.firstMatch(of: /data-skill="([^" ]+)/)).output.1
        let skilled = try browser.see("people/index.html", hash: "#skill=\(skill)")[0].cards
        #expect(!skilled.isEmpty && Set(skilled).count < all.count)
    }
}
