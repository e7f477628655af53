/// Where a page or file of the site stands: its path below the site's root, and a place on the page.
package struct Address: Hashable, Comparable, Sendable {
    package var path: String
    package var fragment: String?

    package init(_ path: String, fragment: String? = nil) {
        self.path = path
        self.fragment = fragment
    }

    /// A place on the same page.
    package func at(_ fragment: String) -> Address { Address(path, fragment: fragment) }

    /// The link from a page to this address: relative, and always naming the file, so that it works from any folder
    /// of any host and from a disk.
    package func link(from page: Address) -> String {
        var (own, from) = (path, page.path)
        var link: [UInt8] = []
        link.reserveCapacity(own.utf8.count + 16)
        if fragment == nil || !own.utf8.elementsEqual(from.utf8) {
            own.withUTF8 { own in from.withUTF8 { from in Address.append(own, from: from, to: &link) } }
        }
        if let fragment {
            link.append(UInt8(ascii: "#"))
            Address.encode(fragment.utf8, keeping: nil, into: &link)
        }
        return String(decoding: link, as: UTF8.self)
    }

    private static func append(
        _ own: UnsafeBufferPointer<UInt8>, from: UnsafeBufferPointer<UInt8>, to link: inout [UInt8]
    ) {
        // Behind the last folder that both have.
        var common = 0
        var place = 0
        while place < own.count, place < from.count, own[place] == from[place] {
            place += 1
            if own[place - 1] == UInt8(ascii: "/") { common = place }
        }
        for byte in from[common...] where byte == UInt8(ascii: "/") { link.append(contentsOf: "../".utf8) }
        encode(own[common...], keeping: UInt8(ascii: "/"), into: &link)
    }

    /// Percent-encodes all but letters and digits of ASCII, `-._~`, and one byte more.
    private static func encode(_ text: some Sequence<UInt8>, keeping kept: UInt8?, into link: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                link.append(byte)
            case kept: link.append(byte)
            default: link += [UInt8(ascii: "%"), hex(byte >> 4), hex(byte & 15)]
            }
        }
    }

    private static func hex(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }

    package static func < (left: Address, right: Address) -> Bool {
        (left.path, left.fragment ?? "") < (right.path, right.fragment ?? "")
    }
}

extension Address {
    static let home = Address("index.html")
    static let milestones = Address("milestones.html")
    static let people = Address("people/index.html")
    static let network = Address("network.html")
    static let report = Address("report.html")
    static let resources = Address("resources/index.html")
    static let search = Address("search.html")

    /// A part of the list of pairs, of goals, or of a month's milestones; the first is 0.
    static func pairs(_ part: Int) -> Address {
        Address(part == 0 ? "pairs/index.html" : "pairs/part-\(part + 1).html")
    }
    static func goals(_ part: Int) -> Address { Address(part == 0 ? "goals.html" : "goals-\(part + 1).html") }
    static func milestones(of month: String, _ part: Int) -> Address { list("milestones/\(month)", part) }
    /// A part of the people or resources of one list, of the introductions, of those who could be helped, of the pairs worth a call, and
    /// of the mentors' load.
    static func people(of list: String, _ part: Int) -> Address { self.list("people/lists/\(list)", part) }
    static func resources(of list: String, _ part: Int) -> Address { self.list("resources/lists/\(list)", part) }
    static func introductions(_ part: Int) -> Address { list("network/introductions", part) }
    static func matches(_ part: Int) -> Address { list("network/matches", part) }
    static func calls(_ part: Int) -> Address { list("report/worth-a-call", part) }
    static func loads(_ part: Int) -> Address { list("report/mentors-load", part) }
    /// A part of a list of one page, in a folder named after the page.
    static func list(_ list: String, of page: Address, _ part: Int) -> Address {
        let end = page.path.hasSuffix("/index.html") ? "/index.html" : ".html"
        return self.list("\(page.path.dropLast(end.count))/\(list)", part)
    }
    private static func list(_ path: String, _ part: Int) -> Address {
        Address("\(path)\(part == 0 ? "" : "-part-\(part + 1)").html")
    }
    /// Where the working of a figure of the programme stands when it is too long for the report.
    static func workingPage(_ figure: String, _ part: Int) -> Address { list("report/\(figure)", part) }
    /// The same of a figure of the network.
    static func networkWorking(_ figure: String, _ part: Int) -> Address { list("network/working-\(figure)", part) }

    static let notFound = Address("404.html")
    static let styleSheet = Address("assets/style.css")
    static let chartStyles = Address("assets/charts.css")
    static let pageStyles = Address("assets/pages.css")
    static let noteStyles = Address("assets/notes.css")
    static let searchStyles = Address("assets/search.css")
    static let filter = Address("assets/filter.js")
    static let sort = Address("assets/sort.js")
    static let searchScript = Address("assets/search.js")
    static let feed = Address("feed.xml")
    /// All that is due in a pair's own build, or a person's; and of one pair.
    static let calendar = Address("calendar.ics")
    static func calendar(of pair: String) -> Address { Address("pairs/\(pair)/calendar.ics") }
    static let icon = Address("assets/icon.svg")

    static func pair(_ pair: String) -> Address { Address("pairs/\(pair)/index.html") }
    static func growth(_ pair: String) -> Address { Address("pairs/\(pair)/growth.html") }
    static func next(_ pair: String) -> Address { Address("pairs/\(pair)/next.html") }
    static func agreement(_ pair: String) -> Address { Address("pairs/\(pair)/agreement.html") }
    static func goal(_ goal: String, of pair: String) -> Address { Address("pairs/\(pair)/goals/\(goal).html") }
    static func session(_ session: String, of pair: String) -> Address {
        Address("pairs/\(pair)/sessions/\(session).html")
    }
    static func person(_ person: String) -> Address { Address("people/\(person).html") }
    static func resource(_ resource: String) -> Address { Address("resources/\(resource).html") }
    static func working(_ figure: String, on page: Address) -> Address { page.at("working-\(figure)") }
    static func skill(_ skill: String) -> Address { Address("resources/skills/\(skill).html") }
    static func letters(_ name: String) -> Address { Address("search/\(name).html") }
    static func attachment(_ path: String) -> Address { Address("files/\(path)") }
}
