import MentoringModel

/// Promises, and whose the ways forward were.
let promiseCases: [FigureCase<PairSample>] = [
    // Due by 18 March are a to f; a, b, c and e were done by their day.
    FigureCase("promises_kept", .byHand, "2026-03-18", 4, of: 6) { try $0.promise() },
    // None is due before 1 March.
    FigureCase("promises_kept", .noData, "2026-02-28", nil) { try $0.promise() },
    FigureCase("promises_kept", .boundary, "2026-03-17", nil) { try $0.promise("2026-03-18", done: nil) },
    FigureCase("promises_kept", .boundary, "2026-03-18", 0, of: 1) { try $0.promise("2026-03-18", done: nil) },
    // Done on the day, and one day late.
    FigureCase("promises_kept", .boundary, "2026-03-18", 1, of: 1) { try $0.promise("2026-03-01", done: "2026-03-01") },
    FigureCase("promises_kept", .boundary, "2026-03-18", 0, of: 1) { try $0.promise("2026-03-01", done: "2026-03-02") },

    // d, g and j.
    FigureCase("promises_open", .byHand, "2026-03-18", 3) { try $0.promise() },
    FigureCase("promises_open", .noData, "2026-03-18", 0) { try $0.meet("2026-03-12") },
    FigureCase("promises_open", .boundary, "2026-03-09", 1) { try $0.promise("2026-03-01", done: "2026-03-10") },
    FigureCase("promises_open", .boundary, "2026-03-10", 0) { try $0.promise("2026-03-01", done: "2026-03-10") },
    // Called off on 10 March: until then it is a promise like any other.
    FigureCase("promises_open", .boundary, "2026-03-09", 1) {
        try $0.promise("2026-03-01", done: "2026-03-10", .cancelled)
    },
    FigureCase("promises_open", .boundary, "2026-03-10", 0) {
        try $0.promise("2026-03-01", done: "2026-03-10", .cancelled)
    },

    // Of eight options with a name 2 + 1 + 1 + 1 + 0 are Noor's, of the four chosen ones 1 + 1 + 0 + 1 + 0.
    FigureCase("independence_options", .byHand, "2026-03-18", 5, of: 8) { try $0.findWays() },
    FigureCase("independence_chosen", .byHand, "2026-03-18", 3, of: 4) { try $0.findWays() },
    // Nine actions, 2 + 1 + 1 + 1 + 1 of them hers.
    FigureCase("independence_actions", .byHand, "2026-03-18", 6, of: 9) { try $0.findWays() },
    FigureCase("independence_options", .noData, "2026-03-18", nil) { try $0.findWay(by: nil) },
    FigureCase("independence_chosen", .noData, "2026-03-18", nil) { try $0.findWay(by: nil) },
    FigureCase("independence_actions", .noData, "2026-03-18", nil) { try $0.findWay(by: nil) },
    // Elena's in the first of six sessions, Noor's in the five after it: in the sixth the first is left behind.
    FigureCase("independence_options", .boundary, "2026-02-05", 4, of: 5) { try $0.findSixWays() },
    FigureCase("independence_options", .boundary, "2026-02-06", 5, of: 5) { try $0.findSixWays() },
    FigureCase("independence_actions", .boundary, "2026-02-05", 4, of: 5) { try $0.findSixWays() },
    FigureCase("independence_actions", .boundary, "2026-02-06", 5, of: 5) { try $0.findSixWays() },
    // Chosen on 10 February.
    FigureCase("independence_chosen", .boundary, "2026-02-09", nil) { try $0.findWay(by: "noor", on: "2026-02-10") },
    FigureCase("independence_chosen", .boundary, "2026-02-10", 1, of: 1) {
        try $0.findWay(by: "noor", on: "2026-02-10")
    },
]

extension PairSample {
    /// Ten promises of 26 February, of every sort.
    fileprivate mutating func promise() throws {
        try meet("2026-02-26") {
            $0.actions = [
                try item("a", by: "noor", .done, due: "2026-03-01", done: "2026-03-01"),
                try item("b", by: "noor", .done, due: "2026-03-01"),
                try item("c", by: "noor", .done, due: "2026-03-18", done: "2026-02-27"),
                try item("d", by: "noor", .open, due: "2026-03-18"),
                try item("e", by: "elena", .done, due: "2026-03-01", done: "2026-02-28"),
                try item("f", by: "elena", .done, due: "2026-03-01", done: "2026-03-02"),
                try item("g", by: "noor", .open, due: "2026-03-20"),
                try item("h", by: "noor", .cancelled, due: "2026-03-01"),
                try item("i", by: "noor", .done), try item("j", .open),
            ]
        }
    }

    /// One promise of 26 February.
    fileprivate mutating func promise(_ due: String, done: String?, _ state: TaskState = .done) throws {
        try meet("2026-02-26") {
            $0.actions = [try item("a", by: "noor", done == nil ? .open : state, due: due, done: done)]
        }
    }

    /// Five sessions, each with options (Noor’s, Elena’s or nobody’s; chosen or not) and actions.
    fileprivate mutating func findWays() throws {
        let options: [[(by: String?, isChosen: Bool)]] = [
            [("noor", true), ("noor", false)], [("noor", true), ("elena", true)], [("noor", false), (nil, true)],
            [("noor", true), ("elena", false)], [("elena", false), (nil, false)],
        ]
        let actions: [[String?]] = [
            ["noor", "noor"], ["noor", "elena"], ["noor", "elena"], ["noor", "elena"], ["noor", nil],
        ]
        for (index, (options, actions)) in zip(options, actions).enumerated() {
            try meet("2026-02-0\(index + 1)") {
                $0.options = try options.map { try item("o", by: $0.by, $0.isChosen ? .done : .open) }
                $0.actions = try actions.map { try item("a", by: $0) }
            }
        }
    }

    /// An option and an action of one person; the option was chosen on that day.
    fileprivate mutating func findWay(by who: String?, on: String? = nil) throws {
        try meet("2026-02-01") {
            $0.options = [try item("o", by: who, .done, done: on)]
            $0.actions = [try item("a", by: who)]
        }
    }

    fileprivate mutating func findSixWays() throws {
        for number in 1...6 {
            try meet("2026-02-0\(number)") {
                $0.options = [try item("o", by: number == 1 ? "elena" : "noor")]
                $0.actions = [try item("a\(number)", by: number == 1 ? "elena" : "noor")]
            }
        }
    }
}
