import ArgumentParser
import Content
import Diagnostics

/// `waymark schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the fields of a kind of note as a JSON Schema.",
        discussion: """
            The kinds are program, person, agreement, goal, session, pulse and resource. The schema is of 2020-12, with a \
            description of each field; other names of a field are marked as deprecated. It is for tools that write or check front \
            matter as YAML; what `waymark check` says of a note is more.

            Example: waymark schema goal
            """
    )

    @Argument(help: "The kind of note.", completion: .list(JSONSchema.kinds))
    var kind: String

    func run() throws {
        guard let schema = JSONSchema(of: kind) else {
            let near = nearest(to: kind, in: JSONSchema.kinds).map { "; did you mean \($0)?" } ?? ""
            throw Ending.usage(
                "\(visible(kind)) is no kind of note\(near)\n  help: write one of \(JSONSchema.kinds.joined(separator: ", "))"
            )
        }
        write(schema.text, to: 1)
    }
}
