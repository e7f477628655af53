/// A generator of sloppy items, the same for one seed on every machine.
struct SloppyNotes {
    var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func pick(_ pieces: [String]) -> String {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return pieces[Int(state % UInt64(pieces.count))]
    }

    mutating func item() -> String {
        let bullet = pick(["- ", "* ", "  - ", "1. ", "- ", "    - "])
        let box = pick(["[ ] ", "[] ", "[x] ", "[/] ", "[>]", "[-] ", "", "", "[?] ", "[ ]"])
        let who = pick([
            "@noor ", "@noor: ", "Noor: ", "**Noor**: ", "[[noor]] ", "@noor, @elena ", "@nor ", "", "",
            "~~@noor~~ ",
            "@both ", "Elena and Noor: ", "@mentor ", "@somebody ",
        ])
        let words = pick([
            "Draft it", "Ask @elena", "Read `std::vector`", "a *long* text", "Send (v2) to Priya", "x",
            "Talk – again",
            "Meet on 2026-04-01", "*Draft* [it](https://example.org)",
        ])
        var item = bullet + box + who + words
        for _ in 0..<2 {
            item += pick([
                "", "", " (due 2026-03-21)", " 📅 2026-03-21", " [due:: 2026-03-21]", " – @noor", " due 2026-03-22",
                " (@elena, due 2026-03-21)", " #work", " ✅ 2026-03-20", " by Friday", " (due Friday)",
                " 2026-03-25",
                " [priority:: high] [due:: 2026-03-21]", ".", " (done 2026-03-20).", " 📅️ 2026-03-210", " ^ab1",
                " （due 2026-03-21）", " until 2026-03-24", " @noor", " - urgent", " DEADLINE: <2026-03-21>",
            ])
        }
        return item
    }

    mutating func note() -> String {
        var lines: [String] = []
        for _ in 0..<6 {
            lines.append(
                pick([
                    "## Actions", "## Wins", "## Notes", "### Noor", "## 🎯 Next steps:", "## Agenda", "## Options",
                    "## Milestones", "**Actions**", "## Introductions", "## Actoins", "## Updates", "",
                ]))
            lines.append("")
            lines.append("- first of a list")
            for _ in 0..<3 { lines.append(item()) }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }
}
