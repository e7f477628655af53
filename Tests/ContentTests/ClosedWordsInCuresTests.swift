import Content
import Diagnostics
import MentoringModel
import Testing

/// Nobody who types what a cure says opens what was closed, and whoever stands at an arrow is known as a third party.
@Suite("Cures and arrows open nothing") struct ClosedWordsInCuresTests {
    @Test(
        "A third party at an arrow that introduces nobody is one of the words to hide",
        arguments: [
            "Rosa Blum → Noor", "Rosa Blum -> @noor", "Rosa Blum → [[noor]]", "Rosa Blum → mentee",
            "Rosa Blum → Noor and Elena",
            "Rosa Blum (BDEW) → Noor", "Rosa Blum, Sam Hill → Noor", "Rosa Blum → Sam Hill → Noor", "Rosa Blum –> Noor",
            "Rosa Blum ↔ Noor", "Rosa Blum ➜ Noor", "Rosa Blum 👉 Noor", "Noor ← Rosa Blum",
            "Uma Frey → Ida Kern → Rosa Blum",
        ])
    func thirdParties(item: String) throws {
        let session = try #require(PairSample(session: "## Introductions\n- \(item)\n").session)
        let names = session.introductions.map(\.name) + session.contactsInWords.map(\.name)
        #expect(names.contains { $0.contains("Rosa Blum") }, "\(names)")
    }

    @Test("A heading that is to stand alone stays as closed as the section around it")
    func lastTime() {
        let sample = PairSample([
            "sessions/2026-03-12.md":
                "---\nvisibility: public\n---\n## Agenda (private)\n- 10m Intro\n### Last time\n- [x] ask about the divorce\n"
        ])
        #expect(sample.helps.contains { $0.hasSuffix("## Last time (private)") }, "\(sample.helps)")
    }

    @Test(
        "An earlier promise of a closed note is not quoted at a later one of an open note",
        arguments: [
            ("Send slides – about his divorce", "- [ ] @noor Send slides overdue"),
            ("Send slides – about his divorce", "- [ ] @noor #27 Send slides"),
            ("Send slides – deferred, divorce", "- [x] @noor Send slides"),
            ("Write to the court about the divorce", "- [x] @noor court divorce written to about"),
        ])
    func promises(first: String, later: String) {
        let sample = PairSample([
            "sessions/2026-02-12.md": "---\nvisibility: private\n---\n## Actions\n- [ ] @noor \(first)\n",
            "sessions/2026-03-12.md": "---\nvisibility: public\n---\n## Actions\n\(later)\n",
        ])
        for problem in sample.reading.problems where problem.path.hasSuffix("03-12.md") {
            let said = problem.message + (problem.help ?? "")
            #expect(!said.contains("his divorce") && !said.contains("deferred"), "\(said)")
            #expect(!said.contains("Write to the court"), "\(said)")
        }
    }

    @Test("A goal is not named by its private title, nor quoted for its unit, at a session that is more open")
    func goals() {
        let sample = PairSample([
            "goals/quit-plan.md":
                "---\nvisibility: private\ntitle: Job applications\nmeasure: {metric: hours of secret therapy, baseline: 0, target: 9}\nstart: 2026-01-05\ndue: 2026-06-30\n---\n",
            "sessions/2026-03-12.md":
                "---\nvisibility: public\n---\n## Progress\n- Job applications – 7\n- [[quit-plan]]: 90 min\n",
        ])
        for problem in sample.reading.problems where problem.path.hasSuffix("03-12.md") {
            let said = problem.message + (problem.help ?? "")
            #expect(!said.contains("therapy"), "\(said)")
            #expect(problem.line != 5 || !said.contains("quit-plan"), "\(said)")
        }
    }
}
