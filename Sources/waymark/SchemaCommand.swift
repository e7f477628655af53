import ArgumentParser
import Content
import Diagnostics

/// `waymark schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the fields of a kind of note, or the form of problems, as a JSON Schema.",
        discussion: """
            The kinds are program, person, agreement, goal, session, pulse and resource. The schema is of 2020-12, with a \
            description of each field; other names of a field are marked as deprecated. It is for tools that write or check front \
            matter as YAML; what `waymark check` says of a note is more. With problems it is that of `waymark check --problems json`.

            Example: waymark schema goal
            """
    )

    @Argument(help: "The kind of note, or problems.", completion: .list(words))
    var kind: String

    private static let words = JSONSchema.kinds + ["problems"]

    func run() throws {
        if kind == "problems" { return writeAsIs(ProblemsAsJSON.schema, to: 1) }
        guard let schema = JSONSchema(of: kind) else {
            let near = nearest(to: kind, in: Self.words).map { "; did you mean \($0)?" } ?? ""
            throw Ending.usage(
                "\(visible(kind)) is no kind of note\(near)\n  help: write one of \(Self.words.joined(separator: ", "))"
            )
        }
        writeAsIs(schema.text, to: 1)
    }
}
