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
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("waymark-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let up = String(repeating: "../", count: path.split(separator: "/").count - 1)
        for (name, text) in files where name != script {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            let isPage = name == path
            let driven = text.replacing("</head>", with: "<script src=\"\(up)drive.js\" defer></script></head>")
            try Data((isPage ? driven : text).utf8).write(to: file)
        }
        let list = String(decoding: try JSONEncoder().encode(steps), as: UTF8.self)
        try (Self.driver + "\ndrive(\(list));\n")
            .write(to: folder.appendingPathComponent("drive.js"), atomically: true, encoding: .utf8)
        let browser = Process()
        browser.executableURL = try SearchBrowser.chromium()
        browser.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=\(2000 + 300 * steps.count)",
            "--user-data-dir=\(folder.path)/profile", "--dump-dom",
            folder.appendingPathComponent(path).absoluteString + hash,
        ]
        let output = Pipe()
        browser.standardOutput = output
        browser.standardError = FileHandle.nullDevice
        try browser.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        browser.waitUntilExit()
        let start = try #require(text.firstRange(of: "<pre id=\"log\">"), "the browser showed nothing")
        let json = text[start.upperBound...].prefix { $0 != "<" }.replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
        let sights = try JSONDecoder().decode([Sight].self, from: Data(json.utf8))
        try #require(sights.count == steps.count + 1)
        return sights
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
