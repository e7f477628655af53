import Foundation
import Testing

/// Holes that somebody found who attacked the command from outside; each was mended, and stays so.
@Suite("What an attack found") struct FoundByAttackTests {
    private func folder(_ session: String, front: String = "visibility: public") throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("content/pairs/ne/agreement.md", "---\nmentor: Elena\nmentee: Noor\nvisibility: public\n---\n")
        try folder.write("content/pairs/ne/sessions/2026-03-14.md", "---\n\(front)\n---\n\(session)\n")
        return folder
    }

    private func build(_ folder: TestFolder, _ more: [String] = []) throws -> Run {
        try run(
            ["build", "--as-of", "2026-04-01", "--audience", "public"] + more, in: folder.url, environment: ["CI": ""])
    }

    private func publishes(_ words: String, _ folder: TestFolder) throws -> Bool {
        try folder.files(below: "site").contains { path, bytes in
            path.contains(words) || String(decoding: bytes, as: UTF8.self).contains(words)
        }
    }

    @Test(
        "A comment that a page would show stops the build",
        arguments: [
            "Open <!-- Zorvath\n\nmore -->", "- win <!-- a\n\n  Zorvath -->", "> <!-- x\nZorvath -->",
            "### H <!-- Zorvath\n-->", "Open %%Zorvath", "%%\nZorvath\n\n## H\nZorvath",
            "%%\n## H (private)\n%%\nZorvath",
        ])
    func comments(body: String) throws {
        let folder = try folder(body)
        let build = try build(folder)
        #expect(build.status == 1 && build.errors.contains("[comment]"), "\(build.errors)")
        #expect(try !publishes("Zorvath", folder))
    }

    @Test(
        "A mark of another program stops the build",
        arguments: [
            "## Doubts <!-- private -->\nZorvath", "<!-- private -->\nZorvath\n<!-- /private -->",
            "<private>Zorvath</private>", "Privat:\n\nZorvath", "**Private:** Zorvath", "#private Zorvath",
            "## Doubts (PRIV)\nZorvath",
        ])
    func marks(body: String) throws {
        let folder = try folder(body)
        #expect(try build(folder).status == 1)
        #expect(try !publishes("Zorvath", folder))
    }

    @Test(
        "A note under a name that is none is not published",
        arguments: ["n.markdown", "n.mdx", "p.md.bak", "p.md~", "p.yaml"])
    func copies(name: String) throws {
        let folder = try folder("See [this](../\(name)).")
        let note = "---\nvisibility: private\n---\nZorvath\n"
        try folder.write("content/pairs/ne/\(name)", name == "p.yaml" ? "visibility: private\nwords: Zorvath\n" : note)
        let build = try build(folder)
        #expect(build.status == 0 && build.errors.contains("looks like a note"), "\(build.errors)")
        #expect(try !publishes("Zorvath", folder))
    }

    @Test("A link that gives another name to a note is an error")
    func links() throws {
        let folder = try folder("See [this](../sym.txt).")
        try folder.write("content/pairs/ne/goals/p.md", "---\nvisibility: private\n---\nZorvath\n")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/content/pairs/ne/sym.txt", withDestinationPath: "goals/p.md")
        #expect(try build(folder).status == 1)
        #expect(try !publishes("Zorvath", folder))
    }

    @Test(
        "A third party is not named by what else is said of them",
        arguments: [
            "Iva Zorvath, head of data", "Dr. Iva Zorvath", "Iva Zorvath (head of data)", "Iva Zorvath from the bank",
            "Iva Zorvath and Ola Nord", "her friend Iva Zorvath", "Noor x Iva Zorvath", "email to Iva Zorvath",
            "Kollegin Iva Zorvath",
        ])
    func thirdParties(written: String) throws {
        let folder = try folder(
            "We asked Iva Zorvath, IVA ZORVATH and Iva-Zorvath.\n\n## Introductions\n- @elena → \(written) (offered 2026-03-01)"
        )
        let build = try build(folder, ["--verify"])
        #expect(build.status == 0, "\(build.errors)")
        #expect(try !publishes("Zorvath", folder) && !publishes("ZORVATH", folder))
    }

    @Test("Who is a pair with whom is no alarm where the agreement is public")
    func members() throws {
        let folder = try TestFolder()
        try folder.write("content/people/elena-costa.md", "---\nname: Elena Costa\n---\n")
        try folder.write("content/people/noor.md", "---\nname: Noor Haddad\n---\n")
        try folder.write(
            "content/pairs/ne/agreement.md",
            "---\nmentor: elena-costa\nmentee: noor\nvisibility: public\nconflict_contact: Petra, office\n---\n")
        try folder.write("content/people/petra.md", "---\nname: Petra Lang\nroles: coordinator\n---\n")
        let build = try build(folder, ["--verify"])
        #expect(build.status == 0, "\(build.errors)")
    }
}
