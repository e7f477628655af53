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
            ("Send the slides", "Send the slides!"), ("Talk to Sam", "Talk to Sam-Ole"),
            ("Order the posters", "[ ] Order the posters – by phone"),
            ("Read the paper", "Read the papers – all of them"),
        ])
    func others(first: String, second: String) {
        let line = second.hasPrefix("[") ? second.replacing("] ", with: "] @noor ") : "[x] @noor \(second)"
        #expect(!pair(first, line).codes.contains("nearly-same-promise"))
    }
}
