import FlyingSocks

/// A stream of events for one page, as long as its connection lasts.
struct EventBytes: AsyncBufferedSequence {
    typealias Element = UInt8

    let answers: SiteAnswers
    let site: String
    let page: String

    func makeAsyncIterator() -> Iterator {
        Iterator(answers: answers, site: site, page: page, changes: answers.state.changes(of: site).makeAsyncIterator())
    }

    struct Iterator: AsyncBufferedIteratorProtocol {
        let answers: SiteAnswers
        let site: String
        let page: String
        var changes: AsyncStream<Void>.Iterator
        private var last: [UInt8]?

        init(answers: SiteAnswers, site: String, page: String, changes: AsyncStream<Void>.Iterator) {
            self.answers = answers
            self.site = site
            self.page = page
            self.changes = changes
        }

        mutating func next() async -> UInt8? { nil }

        mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
            guard await changes.next() != nil else { return nil }
            let event = answers.event(for: page, of: site)
            defer { last = event }
            // Whoever hears nothing new hears at least that the connection stands; writing to one that does not ends it.
            if event == last { return Array(": \n\n".utf8) }
            return (last == nil ? Array("retry: 500\n".utf8) : []) + event
        }
    }
}
