import Foundation
import Testing

/// Third parties whom items of introductions name in other forms are named in no build but the pair's.
@Suite("Contacts in sentences stay closed") struct ContactsInWordsTests {
    @Test(
        "No page of the programme names them",
        arguments: [
            "Noor met Iva Zorvath (met 2026-03-05)", "Intro to Iva Zorvath (offered 2026-03-05)",
            "Coffee with Iva Zorvath via Elena (met 2026-03-05)", "Elena stellt Noor Iva Zorvath vor (bis 2026-04-10)",
            "Elena x Iva Zorvath (met 2026-03-05)", "Elena › Iva Zorvath (met 2026-03-05)",
            "Elena → Sam Ortiz, Iva Zorvath (met 2026-03-05)",
            "Elena to put Noor in touch with Iva Zorvath (design lead)",
            "Elena → Sam Ortiz → Iva Zorvath", "@elena Iva Zorvath",
            "Elena → put Noor Haddad in touch with Iva Zorvath",
            "Elena, Iva Zorvath (met 2026-03-05)",
            "Elena → will ask Iva Zorvath for a coffee soon (offered 2026-03-05)",
            "Elena → Iva Zorvath iva@example.org (met 2026-03-05)",
        ])
    func closed(item: String) throws { try expectClosed("- \(item)") }

    @Test(
        "Nor in a table, a sentence or a further paragraph below the heading",
        arguments: [
            "| Who | To whom | Met |\n| --- | --- | --- |\n| Elena | Iva Zorvath, design lead | 5 March |",
            "| Name | When |\n| --- | --- |\n| Sam Ortiz | May |\n| Iva Zorvath | June |",
            "Elena spoke to Iva Zorvath about Noor.", "> Elena spoke to Iva Zorvath.", "Iva Zorvath",
            "- @elena → Sam Ortiz (offered 2026-03-05)\n\n  Iva Zorvath knows him, too.",
            "### Later\n\nElena asks Iva Zorvath.",
        ])
    func closedBesideLists(section: String) throws { try expectClosed(section) }

    private func expectClosed(_ section: String) throws {
        let folder = try TestFolder()
        try folder.write("content/people/elena.md", "---\nname: Elena Petrova\n---\n")
        try folder.write("content/people/noor.md", "---\nname: Noor Haddad\n---\n")
        try folder.write(
            "content/pairs/ne/agreement.md",
            "---\nmentor: elena\nmentee: noor\nstart: 2026-01-05\nvisibility: program\n---\n")
        try folder.write(
            "content/pairs/ne/sessions/2026-03-12.md",
            "---\nvisibility: program\n---\n## Introductions\n\(section)\n\n## Wins\n- Iva Zorvath liked it\n")
        try folder.write(
            "content/pairs/ne/sessions/2026-03-26.md",
            "---\nvisibility: program\n---\nNoor Haddad saw Iva Zorvath again.\n")
        let build = try run(
            ["build", "--audience", "program", "--as-of", "2026-07-06", "--verify"], in: folder.url,
            environment: ["CI": ""])
        #expect(build.status == 0, "\(build.errors)")
        let files = try folder.files(below: "site")
        #expect(files.contains { String(decoding: $0.value, as: UTF8.self).contains("Noor Haddad") })
        for (path, bytes) in files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("Zorvath"), "\(path)")
        }
    }
}
