import Templates

/// The time of one topic within the session: where it begins and how long it is, as shares.
struct AgendaBar {
    var from: Double
    var length: Double

    var picture: SafeSVG {
        SVG(
            "svg",
            [
                .class("agenda-bar"), .text("width", "100%"), .number("height", 10), .text("aria-hidden", "true"),
            ],
            [
                SVG("rect", [.class("track"), .text("width", "100%"), .number("height", 10), .number("rx", 3)]),
                SVG(
                    "rect",
                    [
                        .class("filled"), .share("x", min(max(from, 0), 1)),
                        .share("width", min(max(length, 0), 1 - min(max(from, 0), 1))), .number("height", 10),
                        .number("rx", 3),
                    ]),
            ]
        ).picture
    }
}
