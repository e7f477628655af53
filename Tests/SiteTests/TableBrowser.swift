import Foundation
import Testing

@testable import Site

/// A page with a table in a real browser, from a disk: takes steps and tells after each what the page shows.
struct TableBrowser {
    enum Step: Encodable {
        /// Presses the heading of a column.
        case press(String)
        /// Chooses a value of the filter.
        case choose(String, String)
        /// Goes to another address on the page, as a link does.
        case go(String)

        func encode(to encoder: any Encoder) throws {
            var values = encoder.singleValueContainer()
            switch self {
            case .press(let name): try values.encode(["press", name, ""] as [String])
            case .choose(let name, let value): try values.encode(["choose", name, value] as [String])
            case .go(let hash): try values.encode(["go", hash, ""] as [String])
            }
        }
    }

    struct Sight: Decodable {
        /// The heading of each row that is shown, by table.
        var rows: [[String]]
        /// Columns that say how they are sorted: `offered ascending`.
        var sorted: [String]
        var hash: String
        var status: String
        /// Width and height of each table, in pixels.
        var sizes: [[Double]]
        var buttons: Int
        /// Names of cards that are shown.
        var cards: [String]
    }

    let files: [String: String]

    func see(_ path: String, _ steps: [Step] = [], hash: String = "", without script: String? = nil) throws -> [Sight] {
        let browser = PageBrowser()
        defer { browser.remove() }
        for (name, text) in files where name != script { try browser.write(Data(text.utf8), to: name) }
        return try browser.sights(
            path, text: try #require(files[path]), hash: hash, driver: Self.driver, steps: steps,
            after: 2000 + 300 * steps.count)
    }

    private static let driver = #"""
        function all(what, below) { return Array.prototype.slice.call((below || document).querySelectorAll(what)); }
        function sight() {
          var tables = all("table.sortable"), status = document.querySelector("[data-filter-status]");
          return {
            rows: tables.map(function (table) {
              return all("tbody tr", table).filter(function (row) { return !row.hidden; })
                .map(function (row) { return row.querySelector("th").textContent.trim(); }); }),
            sorted: all("th[aria-sort]").map(function (head) {
              return head.getAttribute("data-sort") + " " + head.getAttribute("aria-sort"); }),
            hash: location.hash, status: status ? status.textContent : "",
            sizes: tables.map(function (table) {
              var box = table.getBoundingClientRect(); return [box.width, box.height]; }),
            buttons: all("th button").length,
            cards: all("li[data-filter-item]").filter(function (card) { return !card.hidden; })
              .map(function (card) { return card.querySelector("a").textContent; })
          };
        }
        function take(step) {
          if (step[0] === "press") {
            document.querySelector("th[data-sort='" + step[1] + "'] button").click();
          } else if (step[0] === "choose") {
            var select = document.querySelector("select[name='" + step[1] + "']");
            select.value = step[2];
            select.dispatchEvent(new Event("change", { bubbles: true }));
          } else {
            location.hash = step[1];
          }
        }
        function drive(steps) {
          var log = [], at = 0;
          setTimeout(function next() {
            log.push(sight());
            if (at === steps.length) {
              var pre = document.createElement("pre");
              pre.id = "log";
              pre.textContent = JSON.stringify(log);
              document.body.appendChild(pre);
              return;
            }
            take(steps[at]);
            at += 1;
            setTimeout(next, 150);
          }, 300);
        }
        """#
}
