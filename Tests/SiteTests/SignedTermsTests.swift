import Content
import Diagnostics
import Figures
import MentoringModel
import Testing

@testable import Clearance
@testable import Localization
@testable import Publishing
@testable import Site

/// Strategy 1, signatures: what changed since somebody signed is named part by part, and re-wrapping changes nothing.
@Suite("Strategy 1: what changed since it was signed")
struct SignedTermsTests {
    static let front = """
        visibility: program
        mentor: grace
        mentee: ada
        start: 2026-01-05
        end: 2026-12-01
        cadence: 2w
        session_length: 60m
        response_time: 48h
        hours_per_month: 3
        focus: [speaking, system design]
        review_every: 3mo
        conflict_contact: Petra
        """
    static let body = """
        ## Hopes
        Speak without notes,
        and lead a review.

        ## Commitments
        - Two hours

        ## Ground rules
        Be kind.

        ## Off limits
        Salaries.

        ## Confidentiality
        Between us.

        ## If it does not work
        Ask Petra.
        """

    private func agreement(_ front: String, _ body: String) throws -> Programme {
        let reading = readContent(
            notes: [("pairs/a/agreement.md", Array("---\n\(front)\n---\n\(body)\n".utf8))], attachments: [])
        #expect(reading.problems.isEmpty, "\(reading.problems.map(\.message))")
        return reading.programme
    }

    /// What changed from the terms as they were signed to these, as the coordinator or the pair is told.
    private func changes(_ front: String, _ body: String, for audience: Audience = .pair) throws -> SignatureFigures {
        let signed = TermsDigest(
            of: try agreement(Self.front, Self.body).pairs[0].agreement, digest: Digest.terms)
        let entry = "signed: [{by: ada, on: 2026-01-06, terms: \(signed.whole), parts: \(signed.partsText)}]"
        let programme = try agreement(front + "\n" + entry, body)
        let asOf = try #require(CalendarDay("2026-02-01"))
        let cleared = Pipeline(audience: audience, pair: programme.pairs[0].id, asOf: asOf).clear(programme)
        let raw = cleared.pairs[0].pair.agreement.signatures
        #expect(raw.allSatisfy { $0.parts.isEmpty }, "the digests themselves reach no page")
        let ledger = cleared.pairs[0].pairFigures?.ledger ?? []
        let signature = try #require(cleared.pairs[0].pairFigures?.signatures.first { $0.who.id.text == "ada" })
        for entry in ledger {
            if case .signature(let other) = entry.evidence, other.who.id.text == "ada" { #expect(other == signature) }
        }
        return signature
    }

    static let rewrapped: [(front: String, body: String)] = [
        (front, body), (front, body.replacing("notes,\nand", with: "notes, and")),
        (front, body.replacing("Be kind.", with: "Be   kind.  \n")), (front, body.replacing("## ", with: "### ")),
        (front.replacing("\n", with: "\r\n"), body.replacing("\n", with: "\r\n")),
        (front.replacing("cadence: 2w", with: "cadence: fortnightly"), body),
        (front.replacing("60m", with: "1h"), body.replacing("## Hopes", with: "## HOPES:")),
        (front.replacing("visibility: program", with: "visibility: pair"), body),
    ]

    @Test("Wrapping, blanks, line ends, the level of headings and ways of writing change nothing", arguments: rewrapped)
    func same(front: String, body: String) throws {
        let signature = try changes(front, body)
        #expect(signature.state == .valid && signature.changes.isEmpty)
    }

    static let edits: [(from: String, to: String, part: TermsPart)] = [
        ("mentor: grace", "mentor: [grace, mary]", .mentor), ("mentee: ada", "mentee: [ada, jean]", .mentee),
        ("start: 2026-01-05", "start: 2026-01-06", .start), ("end: 2026-12-01", "end: 2026-12-02", .end),
        ("cadence: 2w", "cadence: 3w", .cadence), ("60m", "61m", .sessionLength), ("48h", "72h", .responseTime),
        ("hours_per_month: 3", "hours_per_month: 3.5", .hoursPerMonth), ("speaking,", "writing,", .focus),
        ("3mo", "2mo", .reviewEvery), ("conflict_contact: Petra", "conflict_contact: Paul", .conflictContact),
        ("lead a review", "lead two reviews", .hopes), ("Two hours", "Three hours", .commitments),
        ("Be kind", "Be frank", .groundRules), ("Salaries", "Salary", .offLimits),
        ("Between us", "Among us", .confidentiality),
        ("Ask Petra", "Ask Paul", .ifItDoesNotWork),
    ]

    @Test("A change of any field or section names exactly that part", arguments: edits)
    func edited(from: String, to: String, part: TermsPart) throws {
        let front = Self.front.replacing(from, with: to)
        let signature = try changes(front, Self.body.replacing(from, with: to))
        #expect(signature.state == .changed)
        #expect(signature.changes == [TermsChange(part: part, kind: .changed)])
        #expect(English().signatureNote(signature)?.contains(English().part(part)) == true)
    }

    @Test("What was added and what was taken out is named as well")
    func addedAndRemoved() throws {
        let signature = try changes(
            Self.front.replacing("end: 2026-12-01\n", with: ""),
            Self.body.replacing("## Off limits\nSalaries.\n", with: ""))
        #expect(
            signature.changes == [
                TermsChange(part: .end, kind: .removed), TermsChange(part: .offLimits, kind: .removed),
            ])
        #expect(English().changed(signature.changes) == "the end and what is off limits were taken out")
        let mixed = [TermsChange(part: .hopes, kind: .changed), TermsChange(part: .cadence, kind: .added)]
        #expect(English().changed(mixed) == "the hopes were changed; meetings were added")
    }

    @Test("A signature without parts says only that something changed")
    func withoutParts() throws {
        let programme = try agreement(
            Self.front + "\nsigned: [{by: ada, on: 2026-01-06, terms: 0123456789ab}]", Self.body)
        let figures = ProgrammeFigures(
            of: programme, asOf: try #require(CalendarDay("2026-02-01")), digest: Digest.terms)
        let signature = try #require(figures.pairs[0].signatures.last)
        #expect(signature.state == .changed && signature.changes.isEmpty)
        #expect(English().signatureNote(signature) == "the terms were changed since; read them together and sign again")
    }

    @Test("A section that is closed to the coordinator is not named there, nor is one that was taken out")
    func clearance() throws {
        let closed = Self.body.replacing("## Off limits\nSalaries.", with: "## Off limits (pair)\nOther things.")
            .replacing("Between us", with: "Among us").replacing("## Ground rules\nBe kind.\n", with: "")
        let pair = try changes(Self.front, closed)
        #expect(pair.changes.map(\.part) == [.groundRules, .offLimits, .confidentiality])
        let told = try changes(Self.front, closed, for: .coordinator)
        #expect(told.state == .changed && told.changes == [TermsChange(part: .confidentiality, kind: .changed)])
    }

    @Test(
        "Parts that cannot be read are an error",
        arguments: ["hopes", "hopes=12", "hops=123456", "hopes=123456 hopes=123456"])
    func malformed(parts: String) {
        let note = "---\nmentor: grace\nmentee: ada\nsigned: [{by: ada, parts: \(parts)}]\n---\n"
        let reading = readContent(notes: [("pairs/a/agreement.md", Array(note.utf8))], attachments: [])
        #expect(reading.problems.map(\.kind.code) == ["digest"])
    }
}
