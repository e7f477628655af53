import Content
import Diagnostics
import Testing

/// Promises that are told again with a number or a remark.
@Suite("Promises told again with a remark") struct PromiseWithRemarkTests {
    private func pair(_ first: String, _ second: String) -> PairSample {
        PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] @noor \(first)\n",
            "sessions/2026-03-26.md": "## Actions\n- \(second)\n",
        ])
    }

    @Test(
        "It stays open, and the words to write are told",
        arguments: [
            ("Order the posters", "#31 Order the posters", "Order the posters", "#31"),
            ("Order the posters", "Order the posters #31", "Order the posters", "#31"),
            ("Order the posters", "PR 9: Order the posters", "Order the posters", "PR 9"),
            ("Order the posters", "Order the posters (PR 9)", "Order the posters", "PR 9"),
            ("Order the posters", "Order the posters – by phone", "Order the posters", "by phone"),
            ("Order the posters", "Order the posters - by phone.", "Order the posters", "by phone"),
            ("Order the posters", "Order the posters (finally!)", "Order the posters", "finally"),
            ("Order the posters", "Order the posters (a day early!)", "Order the posters", "a day early"),
            ("Clean the archive", "Clean the archive, took ages", "Clean the archive", "took ages"),
            ("Vorlage schicken", "#17 Vorlage schicken", "Vorlage schicken", "#17"),
            ("Chefin informieren", "Chefin informieren – nur telefonisch", "Chefin informieren", "nur telefonisch"),
            ("Chefin informieren", "Chefin informieren (einen Tag früher!)", "Chefin informieren", "einen Tag früher"),
            (
                "Chefin informieren", "Chefin informieren, hat lange gedauert", "Chefin informieren",
                "hat lange gedauert"
            ),
            ("Fix site", "Fix site ([PR 9](https://example.org/9))", "Fix site", "PR 9"),
            ("Loan letters, draft #writing", "loan letters, draft (#9)", "Loan letters, draft #writing", "#9"),
            ("Order the posters", "Order the posters. They were cheap", "Order the posters", "They were cheap"),
        ])
    func reported(first: String, second: String, words: String, remark: String) {
        for box in ["[x]", "[-]"] {
            let sample = pair(first, "\(box) @noor \(second)")
            #expect(sample.codes == ["nearly-same-promise"], "\(sample.codes)")
            let lines = "- \(box) @noor \(words)\n  - \(remark)"
            #expect(sample.helps.first?.contains(":\n\(lines)\nif it is another") == true, "\(sample.helps)")
            #expect(pair(first, String(lines.dropFirst(2))).codes == [])
            #expect(pair(first, "\(box) @noor \(second) (id other)").codes == [])
        }
    }

    @Test(
        "How it stands, in front of what is promised, makes it no other promise",
        arguments: [
            "Blocked: Order the posters, waiting for #25", "Later: Order the posters", "blockiert: Order the posters",
        ])
    func labelled(again: String) {
        let sample = pair("Order the posters", "[ ] @noor \(again)")
        #expect(sample.codes == ["nearly-same-promise"], "\(sample.codes)")
        #expect(sample.helps.first?.contains("- [ ] @noor Order the posters\n") == true, "\(sample.helps)")
    }

    @Test(
        "An open one that goes on is the same promise, whatever number or remark it has",
        arguments: [
            ("#16 Order the posters", "Order the posters", nil),
            ("Order the posters", "#16 Order the posters", nil),
            ("Order the posters", "Order the posters (#9)", nil),
            ("Order the posters", "Order the posters -> she forgot", nil),
            ("Order the posters", "Order the posters → kommt noch", nil),
            ("Order the posters", "Order the posters – steht immer noch aus", nil),
            ("Order the posters", "Order the posters. Still open, by end of March", "2026-03-31"),
            ("Order the posters", "Order the posters, now", nil),
            ("#16 Order the posters", "Order the posters -> verschoben auf 2. April", "2026-04-02"),
            ("#16 Order the posters", "Order the posters – moved to 2 April", "2026-04-02"),
        ] as [(String, String, String?)])
    func goesOn(first: String, again: String, due: String?) {
        let sample = pair(first, "[ ] @noor \(again)")
        #expect(sample.codes.contains("nearly-same-promise"), "\(sample.codes)")
        let help = sample.helps.first { $0.contains("words of the first time") } ?? ""
        #expect(
            help.contains("- [ ] @noor \(first)\(due.map { " (due \($0))" } ?? "")\n"), "\(sample.helps)")
        #expect(help.contains("(id order-posters-2)"))
    }

    @Test("A day of its words is not taken for a new one")
    func sameDay() {
        let sample = pair("Order the posters by Friday", "[ ] @noor Order the posters by Friday – still open")
        let help = sample.helps.first { $0.contains("words of the first time") } ?? ""
        #expect(help.contains("- [ ] @noor Order the posters\n"), "\(sample.helps)")
    }

    @Test(
        "A state with its day behind the words is no part of them",
        arguments: [
            ("Kapitel drei lesen", "Kapitel drei lesen erledigt 16.3."),
            ("Kapitel 3 bis Ende März", "Kapitel 3 erledigt 16.3."),
            ("Read chapter three", "Read chapter three done 16 March"),
        ])
    func stateWithDay(first: String, again: String) {
        let sample = PairSample(
            [
                "sessions/2026-03-12.md": "## Actions\n- [ ] @noor \(first)\n",
                "sessions/2026-03-26.md": "## Actions\n- [x] @noor \(again)\n",
            ], settings: "---\nlanguage: de\n---\n")
        #expect(sample.helps.contains { $0.contains("(done 2026-03-16)") }, "\(sample.helps)")
    }

    @Test("The remark may have stood the first time")
    func before() {
        let sample = pair("Order the posters – by Friday at best", "[x] @noor Order the posters (done 2026-03-20)")
        #expect(sample.codes.filter { $0 == "nearly-same-promise" } == ["nearly-same-promise"])
        #expect(
            sample.helps.contains {
                $0.contains("- [x] @noor Order the posters – by Friday at best (done 2026-03-20)\nif it")
            }, "\(sample.helps)")
    }

    @Test(
        "Others are other promises",
        arguments: [
            ("Read chapter 3", "Read chapter 3, 4"), ("Read the book", "Read the book (part 2)"),
            ("Send the slides", "Send the slides to Sam"), ("Call Sam", "Call Sam and Kim"),
            ("Slides", "Slides – outline"), ("Write the case", "Write the case: outline"),
            ("Call Sam", "Call Sam, Kim"), ("Send the slides", "Send the slides, then the video"),
            ("Send the slides", "Send the slides."), ("Send the slides", "Send the slides #talk"),
            ("Order the posters #print", "Order the posters"),
            ("Order the posters #print ^b7", "order the posters #rush"),
            ("Review PR #31", "Review PR #32"),
            ("Review the request (#31)", "Review the request (#32)"), ("#31 Fix the build", "#32 Fix the build"),
            ("Send the slides", "Send the slides!"), ("Talk to Sam", "Talk to Sam-Ole"),
            ("Order the posters", "[ ] Order the posters – by phone"),
            ("Read the paper", "Read the papers – all of them"),
        ])
    func others(first: String, second: String) {
        let line = second.hasPrefix("[") ? second.replacing("] ", with: "] @noor ") : "[x] @noor \(second)"
        #expect(!pair(first, line).codes.contains("nearly-same-promise"))
    }
}
