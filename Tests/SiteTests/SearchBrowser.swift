import Foundation
import Testing

@testable import Publishing
@testable import Site

/// The search page in a real browser, from a disk: takes steps and tells after each what the page shows.
struct SearchBrowser {
    enum Step: Encodable {
        /// Types into the box.
        case ask(String)
        /// Presses a key where the focus is.
        case press(String)
        /// Chooses a kind, or a pair.
        case kind(String)
        case pair(String)
        /// Goes back in the history.
        case back
        /// Puts the focus into the box, or elsewhere.
        case focus(String)

        func encode(to encoder: any Encoder) throws {
            var values = encoder.singleValueContainer()
            switch self {
            case .ask(let text): try values.encode(["ask", text] as [String])
            case .press(let key): try values.encode(["press", key] as [String])
            case .kind(let kind): try values.encode(["kind", kind] as [String])
            case .pair(let pair): try values.encode(["pair", pair] as [String])
            case .back: try values.encode(["back", ""] as [String])
            case .focus(let place): try values.encode(["focus", place] as [String])
            }
        }
    }

    struct Sight: Decodable {
        var status: String
        var titles: [String]
        var addresses: [String]
        /// Languages that titles say they are in.
        var languages: [String]
        var excerpts: [String]
        var marks: [String]
        /// Visible facets with their counts: `session 3`.
        var kinds: [String]
        /// Text of what has the focus; `box` for the box.
        var focus: String
        var query: String
        var hash: String
        var isListShown: Bool
        /// Scripts of the index that were loaded, without `.js`, sorted.
        var loaded: [String]
    }

    let files: [OutputFile]

    /// - Parameter hash: What stands behind the address of the page when it is opened, with its `#` or `?`.
    func see(_ steps: [Step], hash: String = "", without missing: Set<String> = []) throws -> [Sight] {
        let browser = PageBrowser()
        defer { browser.remove() }
        for file in files where !missing.contains(file.path) { try browser.write(Data(file.bytes), to: file.path) }
        let page = try #require(files.first { $0.path == "search.html" })
        return try browser.sights(
            page.path, text: String(decoding: page.bytes, as: UTF8.self), hash: hash, driver: Self.driver, steps: steps,
            after: 3000 + 800 * steps.count)
    }

    private static let driver = #"""
        function all(what) { return Array.prototype.slice.call(document.querySelectorAll(what)); }
        function texts(what) { return all(what).map(function (one) { return one.textContent; }); }
        function plain(hash) { try { return decodeURIComponent(hash); } catch (error) { return hash; } }
        function sight() {
          var box = document.querySelector("#search-box"), active = document.activeElement;
          return {
            status: document.querySelector("[data-search-status]").textContent,
            titles: texts(".results a"), excerpts: texts(".results .excerpt"), marks: texts(".results mark"),
            languages: all(".results a[lang]").map(function (one) { return one.lang; }),
            addresses: all(".results a").map(function (one) { return one.getAttribute("href") || ""; }),
            kinds: all("[data-kind]").filter(function (one) { return !one.hidden && one.closest(":not([hidden])") &&
              !one.closest("[hidden]"); }).map(function (one) {
                return one.getAttribute("data-kind") + " " + one.querySelector(".num").textContent; }),
            focus: active === box ? "box" : active.textContent.trim().slice(0, 60), query: box.value,
            hash: plain(location.hash), isListShown: !document.querySelector(".a-to-z").hidden,
            loaded: all("script").map(function (one) { return one.getAttribute("src"); })
              .filter(function (one) { return one.indexOf("search/") === 0; })
              .map(function (one) { return one.slice(7, -3); }).sort()
          };
        }
        function take(step) {
          var box = document.querySelector("#search-box");
          if (step[0] === "ask") {
            box.value = step[1];
            box.dispatchEvent(new Event("input", { bubbles: true }));
          } else if (step[0] === "press") {
            document.activeElement.dispatchEvent(
              new KeyboardEvent("keydown", { key: step[1], bubbles: true, cancelable: true }));
          } else if (step[0] === "kind") {
            document.querySelector("[data-kind='" + step[1] + "']").click();
          } else if (step[0] === "pair") {
            var select = document.querySelector("[data-search-pair]");
            select.value = step[1];
            select.dispatchEvent(new Event("change", { bubbles: true }));
          } else if (step[0] === "back") {
            history.back();
          } else if (step[0] === "focus") {
            document.querySelector(step[1]).focus();
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
            setTimeout(next, 600);
          }, 900);
        }
        """#
}
