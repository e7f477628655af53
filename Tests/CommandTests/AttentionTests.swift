import Foundation
import Testing

/// Strategy 8 on the command line: a coordinator learns which pair needs them, and not what was said.
@Suite("waymark check --attention") struct AttentionTests {
    private func folder() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write(
            "content/pairs/ada-grace/agreement.md", "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\n---\n")
        try folder.write(
            "content/pairs/ada-grace/pulse/2026-02-ada.md",
            "---\nanswers: {heard: 4}\nconcern: talk\n---\nA quietword.\n")
        return folder
    }

    private static let calmly = "Read: no promises, wins or values yet.\n2 notes, no errors, no warnings\n"

    @Test("An urgent signal ends with 4 and names the pair, the code and what to do, and no word of any note")
    func urgent() throws {
        let folder = try folder()
        let run = try run(["check", "--attention", "--as-of", "2026-02-10"], in: folder.url)
        #expect(run.status == 4)
        #expect(
            run.output
                == "ada-grace: needs_a_talk: This pair needs you. Talk to both of them, each alone, this week.\n")
        #expect(run.errors == Self.calmly + "1 urgent signal as of 2026-02-10\n")
        #expect(!(run.output + run.errors).contains("quietword") && !(run.output + run.errors).contains("concern"))
    }

    @Test("Without an urgent signal it only counts and ends with 0, as it does when nobody asked")
    func calm() throws {
        let folder = try folder()
        for arguments in [["check", "--attention", "--as-of", "2026-01-31"], ["check", "--as-of", "2026-02-10"]] {
            let run = try run(arguments, in: folder.url)
            #expect(run.status == 0 && run.output == "" && run.errors == Self.calmly, "\(arguments)")
        }
    }

    @Test("An error in the notes comes first: it ends with 1 and tells of no signal")
    func errors() throws {
        let folder = try folder()
        try folder.write("content/pairs/ada-grace/goals/g.md", "---\ndue: 2026-02-30\n---\n")
        let run = try run(["check", "--attention", "--as-of", "2026-02-10"], in: folder.url)
        #expect(run.status == 1 && run.output == "")
    }

    @Test("A silence of more than twice the cadence is urgent; the day is not part of what is told")
    func silence() throws {
        let folder = try TestFolder()
        try folder.write(
            "content/pairs/ada-grace/agreement.md",
            "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\ncadence: 2 weeks\n---\n")
        try folder.write("content/pairs/ada-grace/sessions/2026-01-12.md", "Met.\n")
        func status(_ day: String) throws -> Int32 {
            try run(["check", "--attention", "--as-of", day], in: folder.url).status
        }
        #expect(try status("2026-02-09") == 0, "28 days are twice the cadence, not more")
        #expect(try status("2026-02-10") == 4)
    }
}
