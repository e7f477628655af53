import Diagnostics
import Markdown
import MentoringModel

/// Code that other programs run or draw, and that stands on a page as it is written.
enum CodeNotRun {
    /// What the first line of a fence calls such code: in Obsidian and its best known plugins, and on code hosts.
    private static let names: Set<String> = [
        // Obsidian itself.
        "mermaid", "query", "base",
        // Its plugins.
        "dataview", "dataviewjs", "datacore", "datacorejs", "datacorejsx", "datacorets", "datacoretsx", "tasks",
        "templater", "chart", "advanced-chart", "button", "tracker", "leaflet", "kanban", "excalidraw", "markmap",
        "mindmap", "timeline", "chronos", "meta-bind", "meta-bind-button", "meta-bind-embed", "meta-bind-js-view",
        "js-engine", "customjs", "todoist", "habittracker", "heatmap-calendar", "contributiongraph", "embed-pages",
        "list-callout", "itinerary", "gevent", "folder-overview", "cardlink", "mehrmaid", "tikz", "desmos-graph",
        // Code hosts and wikis.
        "plantuml", "puml", "geojson", "topojson", "stl", "math", "kroki", "graphviz", "vega", "vega-lite", "wavedrom",
        "bpmn", "d2", "ditaa", "nomnoml", "svgbob", "toc",
    ]
    /// How others begin: `ad-note` of admonitions, `button-go` of buttons.
    private static let beginnings = ["ad-", "button-"]

    /// The name of the code that a fence opens, if another program runs it: ` ```mermaid `, ` ```{mermaid} `.
    static func name(onFence line: Substring) -> String? {
        guard let start = line.firstIndex(where: { "`~".contains($0) }) else { return nil }
        let sign = line[start]
        let info = line[start...].drop { $0 == sign }.drop { isBlank($0) || "{.".contains($0) }
        let name = info.prefix { !isBlank($0) && !"{}:,".contains($0) }.lowercased()
        return names.contains(name) || beginnings.contains(where: { name.hasPrefix($0) && name != $0 }) ? name : nil
    }

    /// What other programs put words in place of, on a line: `<% … %>` of Templater, `` `= this.due` `` of Dataview.
    enum Inline: CaseIterable {
        case template, query

        /// Where it begins on a line, and what it is called.
        func place(in line: Substring) -> (sign: String, name: String)? {
            switch self {
            case .template:
                guard line.contains("<%"), line.contains("%>") || line.contains("<%*") else { return nil }
                return NearMiss.outsideCode(line).contains("<%") ? ("<%", "<% … %>") : nil
            case .query:
                guard line.contains("`=") || line.contains("`$=") else { return nil }
                let spans = line.split(separator: "`", omittingEmptySubsequences: false)
                // Every other part is code.
                for span in spans.indices where span % 2 == 1 && span + 1 < spans.count {
                    let words = spans[span]
                    if words.hasPrefix("$="), !words.dropFirst(2).allSatisfy(isBlank) { return ("`$=", "`$= …`") }
                    if words.hasPrefix("="), Self.isQuery(words.dropFirst().drop(while: isBlank)) {
                        return ("`=", "`= …`")
                    }
                }
                return nil
            }
        }

        /// Whether it is about a note or a day, as Dataview has them: a formula of a table is not.
        private static func isQuery(_ words: Substring) -> Bool {
            words.hasPrefix("this.") || words.hasPrefix("[[") || words.hasPrefix("date(")
                || words.hasPrefix("dateformat(")
                || words.hasPrefix("link(") || words.hasPrefix("embed(") || words.hasPrefix("elink(")
                || words.contains("this.")
        }
    }
}

extension NearMiss {
    /// A line without what stands between backticks.
    fileprivate static func outsideCode(_ line: Substring) -> String {
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count > 2 else { return String(line) }
        return parts.indices.filter { $0 % 2 == 0 }.map { String(parts[$0]) }.joined(separator: " ")
    }
}

extension BodyReading {
    /// Tells of each fence of code that another program runs, and of each kind of such code in sentences once.
    func reportCodeNotRun() {
        for (index, block) in outline.blocks(of: .code) where isFenced(block) {
            guard let line = log.line(block.line), let name = CodeNotRun.name(onFence: line),
                visibility(ofLine: block.line) > .private
            else { continue }
            let mark = log.find(name, from: block.line, lines: 1)
            // The sign of a comment within the code would end one around it.
            let isFree = !mayHoldSign(index)
            log.add(
                .codeNotRun, at: mark, width: name.count,
                "nothing runs \(name) here, so readers see this code as it is",
                help:
                    "write what it shows as words, a list or a picture, or put it \(isFree ? "between %%" : "under a heading with (private)") if nobody needs to see it on the site"
            )
        }
        reportInlineCodeNotRun()
    }

    private func mayHoldSign(_ index: Int) -> Bool {
        let end = outline.blocks.indices.contains(index + 1) ? outline.blocks[index + 1].line : log.lineCount + 1
        return (outline.blocks[index].line..<max(end, outline.blocks[index].line + 1))
            .contains { log.line($0)?.contains("%%") ?? false }
    }

    private func reportInlineCodeNotRun() {
        var kinds = CodeNotRun.Inline.allCases.filter { kind in
            body.text.contains(kind == .template ? "<%" : "=")
        }
        if kinds == [.query], !body.text.utf8.contains(UInt8(ascii: "`")) { return }
        var number = body.firstLine
        while !kinds.isEmpty, let line = log.line(number) {
            defer { number += 1 }
            guard line.utf8.contains(UInt8(ascii: "<")) || line.utf8.contains(UInt8(ascii: "`")) else { continue }
            let found = kinds.compactMap { kind in kind.place(in: line).map { (kind, $0) } }
            guard !found.isEmpty, visibility(ofLine: number) > .private else { continue }
            let block = outline.blockCount(beginningBy: number) - 1
            guard block >= 0, outline.blocks[block].kind != .code else { continue }
            for (kind, place) in found {
                kinds.removeAll { $0 == kind }
                log.add(
                    .codeNotRun, at: log.find(place.sign, from: number, lines: 1), width: place.sign.count,
                    "nothing runs \(place.name) here, so readers see it as it is",
                    help: "write the words that are meant in its place")
            }
        }
    }
}
