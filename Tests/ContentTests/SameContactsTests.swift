import Content
import Diagnostics
import MentoringModel
import Testing

/// Contacts who are named once with a title or an addition, and once without.
@Suite("The same contact under another name") struct SameContactsTests {
    private func sample(_ first: String, _ later: String, by: String = "@elena") -> PairSample {
        PairSample([
            "sessions/2026-02-12.md": "## Introductions\n- @elena → \(first) (offered 2026-02-12)\n",
            "sessions/2026-03-12.md": "## Introductions\n- \(by) → \(later) (met 2026-03-10)\n",
        ])
    }

    @Test(
        "Told of, with the name of the first time",
        arguments: [
            ("Prof. Ulrike Maas", "Ulrike Maas"), ("Ulrike Maas", "Prof. Dr. Ulrike Maas"),
            ("Holger Petersen, Verband", "Holger Petersen"), ("Petra Lund", "Dr. Petra Lund (Uni Kiel)"),
            ("Sabine Kranz", "Frau Sabine Kranz"), ("Tomas Lind", "Tomas Lind vom BDEW"),
            ("Karin Wolff", "Karin Wolff – Personal"), ("Sam Ortiz from Acme", "Sam Ortiz"), ("Sam Ortiz", "Mr Ortiz"),
            ("Frau Kranz", "Sabine Kranz"), ("Sam", "Sam Ortiz"), ("Jörg Lind", "Joerg Lind, HR"),
        ])
    func same(first: String, later: String) {
        let found = sample(first, later)
        #expect(found.codes == ["nearly-same-contact"], "\(found.reading.problems)")
        #expect(
            found.helps.first?.hasPrefix(
                "write the name of the first time if it is the same: - @elena → \(first) (met 2026-03-10)\n") == true)
        #expect(sample(first, first).codes == [])
    }

    @Test(
        "Others are others",
        arguments: [
            ("Ulrike Maas", "Otto Maas"), ("Anna von Berg", "Anna von Stein"), ("Sam Ortiz", "Sam Nair"),
            ("Frau Kranz", "Frau Kern"), ("Sam J. Ortiz", "Sam K. Ortiz"),
            ("somebody at Siemens", "somebody at Bosch"), ("head of HR", "head of research"),
            ("Women in Tech", "Women at work"), ("a colleague of Sam", "a colleague from Bosch"),
            ("The team of Ida Kern", "The team of Ole Beck"), ("Herr Weber", "Frau Weber"),
            ("Sam Ortiz and Ida Kern", "Sam Ortiz and Ole Beck"),
        ])
    func others(first: String, later: String) {
        #expect(!sample(first, later).codes.contains("nearly-same-contact"))
    }

    @Test("Of several forms of one name the first counts")
    func several() {
        let found = PairSample([
            "sessions/2026-02-12.md": "## Introductions\n- @elena → Sabine Kranz (offered 2026-02-12)\n",
            "sessions/2026-02-26.md": "## Introductions\n- @elena → Frau Sabine Kranz (made 2026-02-26)\n",
            "sessions/2026-03-12.md": "## Introductions\n- @elena → Frau Kranz (met 2026-03-10)\n",
        ])
        #expect(found.codes == ["nearly-same-contact", "nearly-same-contact"])
        #expect(found.helps.allSatisfy { $0.contains("@elena → Sabine Kranz (") })
    }

    @Test("Introductions by another person are others")
    func byAnother() { #expect(sample("Prof. Ulrike Maas", "Ulrike Maas", by: "@noor").codes == []) }

    @Test("Closed words are in no help of a more open note")
    func closed() {
        let sample = PairSample([
            "sessions/2026-02-12.md": "## Introductions\n- @elena → Prof. Ulrike Maas (offered 2026-02-12)\n",
            "sessions/2026-03-12.md":
                "---\nvisibility: public\n---\n## Introductions\n- @elena → Ulrike Maas (met 2026-03-10)\n",
        ])
        #expect(!sample.codes.contains("nearly-same-contact"))
    }
}
