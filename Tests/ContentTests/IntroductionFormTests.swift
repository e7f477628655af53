import Content
import Diagnostics
import MentoringModel
import Testing

/// Introductions as people write them.
@Suite("Forms of introductions") struct IntroductionFormTests {
    private func reported(_ session: Session?) -> [String] {
        (session?.introductions ?? []).map {
            "\($0.by?.id.text ?? "-") \($0.name) \($0.offered?.description ?? "-") \($0.made?.description ?? "-")"
        }
    }

    @Test(
        "A member in front of the arrow is who introduces",
        arguments: [
            ("Elena ➡️ Sam Ortiz", "elena Sam Ortiz - -"), ("Elena ⇒ Sam Ortiz", "elena Sam Ortiz - -"),
            ("@elena 👉 Sam Ortiz", "elena Sam Ortiz - -"), ("Elena ↔ Sam Ortiz", "elena Sam Ortiz - -"),
            ("Elena → Sam Ortiz", "elena Sam Ortiz - -"), ("Elena => Max", "elena Max - -"),
            ("Elena -> Max", "elena Max - -"), ("Elena → Noor → Ben Okafor", "elena Ben Okafor - -"),
            ("Elena → Ida Berg (offered 2026-03-01, made 2026-03-03)", "elena Ida Berg 2026-03-01 2026-03-03"),
            ("Elena → Ida Berg (offered: 2026-03-01)", "elena Ida Berg 2026-03-01 -"),
            ("Elena → Sam (angeboten 2026-03-01, vermittelt 2026-03-03)", "elena Sam 2026-03-01 2026-03-03"),
            ("Elena → Sam (vorgestellt am 2026-03-03)", "elena Sam - 2026-03-03"),
            ("Mentor → Sam", "elena Sam - -"), ("Elena Petrova → Sam", "elena Sam - -"),
        ])
    func read(item: String, introduction: String) {
        let sample = PairSample(session: "## Introductions\n- \(item)\n")
        #expect(reported(sample.session) == [introduction])
        #expect(sample.codes == [], "\(sample.helps)")
    }

    @Test(
        "A sentence is told of, with the whole name and who introduced",
        arguments: [
            ("Priya Shah via Elena", "@elena → Priya Shah (offered 2026-03-12)"),
            ("Ben Okafor (via Elena)", "@elena → Ben Okafor (offered 2026-03-12)"),
            ("**Ben Okafor** – researcher, introduced by Elena", "@elena → Ben Okafor (made 2026-03-12)"),
            ("Ben Okafor (über Elena)", "@elena → Ben Okafor (offered 2026-03-12)"),
            ("Elena hat Noor mit Sam Ortiz bekannt gemacht", "@elena → Sam Ortiz (made 2026-03-12)"),
            ("Yesterday Elena introduced Sam Ortiz", "@elena → Sam Ortiz (made 2026-03-11)"),
            ("Gestern Priya Shah vorgestellt", "@mentor → Priya Shah (made 2026-03-11)"),
        ])
    func sentence(item: String, line: String) {
        let sample = PairSample(session: "## Introductions\n- \(item)\n")
        #expect(sample.codes == ["introduction-remark"])
        #expect(sample.helps == ["write \(line)"])
        #expect(PairSample(session: "## Introductions\n- \(line)\n").codes == [])
    }

    @Test(
        "A step without a day, or with one in words, is told of",
        arguments: [
            ("@elena → Ben (done)", "write (made 2026-03-12)"),
            ("Elena → Ben (intro made on 5 Feb)", "write (made 2026-02-05)"),
            ("@elena → Ben ✅ 2026-02-05", "write (made 2026-02-05)"),
            ("@elena → Ben, met 5 Feb", "write (met 2026-02-05)"),
            (
                "[x] Elena → Kim Lee (2026-02-03)",
                "write (offered 2026-02-03), (made 2026-02-03) or (met 2026-02-03), whichever is meant; "
                    + "if it is only words, put it in backticks: `2026-02-03`"
            ),
        ])
    func step(item: String, help: String) {
        let sample = PairSample(session: "## Introductions\n- \(item)\n")
        #expect(sample.helps == [help])
        #expect(sample.session?.introductions.count == 1)
        #expect(sample.session?.introductions.first?.name.contains("(") == false)
    }

    @Test("A remark stays one", arguments: ["Ask about the fair", "Noor was happy with the list", "Talk to HR first"])
    func remark(item: String) {
        let sample = PairSample(session: "## Introductions\n- \(item)\n")
        #expect(sample.codes == [])
        #expect(sample.session?.introductions.isEmpty == true)
    }
}
