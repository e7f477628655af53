import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// Introductions as a drawing: on the left the people of each pair in a frame, on the right whom they were introduced
/// to, and a line with an arrow for each introduction. Its dashes and the sign on it say how far it is.
///
/// Everything lies at shares of the width; names are set in two lines, so that they have room on a phone.
struct NetworkDrawing {
    private struct Node {
        var words: String
        /// Whether it is somebody of the programme; others get an empty ring.
        var isMember = true
        var y = 0.0
    }
    private struct Frame {
        var title: String
        var members: [Node]
        var top = 0.0
        var bottom = 0.0
    }
    private struct Edge {
        var from: (frame: Int, member: Int)
        var to: Int
        var state: IntroductionFigures.State
        var words: String
    }

    private var frames: [Frame] = []
    private var contacts: [Node] = []
    private var edges: [Edge] = []
    private var height = 0.0
    private let words: any Language

    private static let row = 40.0
    private static let left = 0.34
    private static let right = 0.68
    /// More introductions than this are in the table alone.
    private static let limit = 40

    /// `nil` without introductions.
    init?(_ introductions: [PairIntroduction], _ index: SiteIndex) {
        guard !introductions.isEmpty else { return nil }
        words = index.words
        var contactOf: [String: Int] = [:]
        var frameOf: [Slug: Int] = [:]
        for item in introductions.prefix(NetworkDrawing.limit) {
            let introduction = item.introduction
            let named = introduction.person.flatMap { index.name(ofPerson: $0) }
            // Somebody without a name here is nobody that two pairs could share.
            let key = named == nil ? "\(item.pair.id) \(introduction.name)" : introduction.person?.text ?? ""
            let to = contactOf[key] ?? contacts.count
            if to == contacts.count {
                contactOf[key] = to
                contacts.append(
                    Node(
                        words: named ?? introduction.name,
                        isMember: index.isMember(introduction.person)))
            }
            let frame = frameOf[item.pair.id] ?? frames.count
            if frame == frames.count {
                frameOf[item.pair.id] = frame
                frames.append(
                    Frame(
                        title: index.name(of: item.pair),
                        members: item.pair.all.map { Node(words: index.name(of: $0)) }))
            }
            let member = item.pair.all.firstIndex { $0.id == introduction.by?.id } ?? 0
            let by = introduction.by.map(index.name(of:)) ?? index.name(of: item.pair)
            edges.append(
                Edge(
                    from: (frame, member), to: to, state: introduction.state,
                    words: words.introductionWords(
                        by: by, to: contacts[to].words, state: introduction.state)))
        }
        place()
    }

    /// Frames below each other; contacts at the height of those who introduced them, as far as there is room.
    private mutating func place() {
        var y = 8.0
        for frame in frames.indices {
            frames[frame].top = y
            for member in frames[frame].members.indices {
                frames[frame].members[member].y = y + NetworkDrawing.row / 2
                y += NetworkDrawing.row
            }
            frames[frame].bottom = y
            y += 14
        }
        let wanted = contacts.indices.map { contact in
            let ends = edges.filter { $0.to == contact }.map { frames[$0.from.frame].members[$0.from.member].y }
            return ends.reduce(0, +) / Double(max(ends.count, 1))
        }
        var lowest = 8 + NetworkDrawing.row / 2
        for contact in contacts.indices.sorted(by: { (wanted[$0], $0) < (wanted[$1], $1) }) {
            contacts[contact].y = max(lowest, wanted[contact])
            lowest = contacts[contact].y + NetworkDrawing.row
        }
        height = max(y - 6, lowest - NetworkDrawing.row / 2 + 8)
    }

    var picture: SafeSVG {
        SVG.chart(
            height: height, class: "network", title: words.networkTitle,
            description: words.networkDescription(
                people: frames.flatMap(\.members).count, contacts: contacts.count, introductions: edges.count),
            [arrow] + frames.flatMap(frame) + edges.map(line) + edges.map(sign)
                + contacts.flatMap { node($0, at: NetworkDrawing.right, isLeft: false) })
    }

    private var arrow: SVG {
        SVG(
            "defs", [],
            [
                SVG(
                    "marker",
                    [
                        .text("id", "network-arrow"), .viewBox(10, 10), .number("refX", 10), .number("refY", 5),
                        .number("markerWidth", 10), .number("markerHeight", 10),
                        .text("markerUnits", "userSpaceOnUse"), .text("orient", "auto"),
                    ], [SVG("path", [.class("arrow"), .text("d", "M0 0 10 5 0 10z")])])
            ])
    }

    private func frame(_ frame: Frame) -> [SVG] {
        [
            SVG(
                "rect",
                [
                    .class("frame"), .share("x", 0), .number("y", frame.top), .share("width", NetworkDrawing.left),
                    .number("height", frame.bottom - frame.top), .number("rx", 8),
                ], [SVG("title", words: frame.title)])
        ]
            + frame.members.flatMap { node($0, at: NetworkDrawing.left, isLeft: true) }
    }

    /// A person: a dot at the edge, and the name in one line or two.
    private func node(_ node: Node, at share: Double, isLeft: Bool) -> [SVG] {
        let lines = NetworkDrawing.lines(of: node.words)
        let first = node.y + 4 - Double(lines.count - 1) * 7
        return [SVG.dot(node.isMember ? "person" : "person outside", at: share, y: node.y, radius: 5)]
            + lines.enumerated().map { number, words in
                SVG.words(
                    words, class: "name", at: share + (isLeft ? -0.045 : 0.045), y: first + Double(number) * 14,
                    anchor: isLeft ? .end : .start)
            }
    }

    private func line(_ edge: Edge) -> SVG {
        let from = frames[edge.from.frame].members[edge.from.member]
        return SVG(
            "line",
            [
                .class("edge \(edge.state.rawValue)"), .share("x1", NetworkDrawing.left + 0.02),
                .number("y1", from.y), .share("x2", NetworkDrawing.right - 0.03),
                .number("y2", contacts[edge.to].y), .text("marker-end", "url(#network-arrow)"),
            ], [SVG("title", words: edge.words)])
    }

    private func sign(_ edge: Edge) -> SVG {
        let from = frames[edge.from.frame].members[edge.from.member]
        // Beyond the middle, where lines from one person lie apart and those to one contact do too.
        let along = 0.55
        return StatusIcon(edge.state).mark(
            at: NetworkDrawing.left + 0.02 + (NetworkDrawing.right - NetworkDrawing.left - 0.05) * along,
            y: from.y + (contacts[edge.to].y - from.y) * along, title: edge.words)
    }

    /// A name in at most two lines, parted at the blank nearest to its middle; long lines are cut.
    static func lines(of name: String) -> [String] {
        let room = 15
        func cut(_ words: Substring) -> String { words.count <= room ? String(words) : words.prefix(room - 1) + "…" }
        let blanks = name.indices.filter { name[$0] == " " }
        let middle = name.count / 2
        guard name.count > 10,
            let blank = blanks.min(by: {
                abs(name.distance(from: name.startIndex, to: $0) - middle)
                    < abs(name.distance(from: name.startIndex, to: $1) - middle)
            })
        else { return [cut(name[...])] }
        return [cut(name[..<blank]), cut(name[name.index(after: blank)...])]
    }
}
