package import Diagnostics

// Problems of the block between the fences, as YAML.
extension ProblemKind {
    static let fence = ProblemKind(
        "fence", .error, "The fence of the front matter looks mistyped",
        why: "A note whose front matter is not recognised would be published with the defaults, fields and all.",
        cure: "make the first line of the file exactly three hyphens: ---")
    static let fenceEnd = ProblemKind(
        "fence-end", .error, "The front matter has no end",
        why: "Everything below would be read as fields, or the fields as text.",
        cure: "put a line of three hyphens, ---, behind the last field")
    static let yaml = ProblemKind(
        "yaml", .error, "The front matter cannot be read",
        why: "The fields are written in YAML, and here its rules are broken.",
        cure: "write each field as `name: value`; put a value with special characters in double quotes")
    static let yamlColon = ProblemKind(
        "yaml-colon", .error, "A value with a colon and a space in it is not quoted",
        why: "YAML takes a colon followed by a space for the end of a field's name.",
        cure: "put the value in double quotes")
    static let yamlComma = ProblemKind(
        "yaml-comma", .error, "A comma ended a value inside braces",
        why: "Inside { } and [ ] a comma separates fields, so the words behind it became a field without a value.",
        cure: "put the value in double quotes")
    static let yamlComment = ProblemKind(
        "yaml-comment", .warning, "Words behind a # were cut off",
        why: "In YAML a # behind a blank begins a comment, so the words behind it are not part of the value.",
        cure: "put the value in double quotes, or write a blank behind the # of a comment")
    static let yamlTab = ProblemKind(
        "yaml-tab", .error, "A tab stands where the front matter is indented",
        why: "YAML allows only blanks there.",
        cure: "replace the tab by blanks")
    static let yamlSpace = ProblemKind(
        "yaml-space", .error, "An invisible space stands where a blank belongs",
        why: "No-break and zero-width spaces look like blanks or like nothing, but YAML takes them for letters.",
        cure: "delete it and type a plain blank")
    static let yamlAnchor = ProblemKind(
        "yaml-anchor", .error, "Anchors, aliases and tags have no place in front matter",
        why: "No note needs them, and they are how a small file becomes a huge one.",
        cure: "write the value out; if the mark belongs to the words, put them in double quotes")
    static let yamlDuplicate = ProblemKind(
        "yaml-duplicate", .error, "A field is written twice",
        why: "Only one of the two values could count, and nobody could tell which.",
        cure: "remove one of the two")
    static let yamlLimits = ProblemKind(
        "yaml-limits", .error, "The front matter is too large or too deeply nested",
        why: "More than 64 KiB or 32 levels is nothing that people type.",
        cure: "move the long text below the front matter")
    static let yamlShape = ProblemKind(
        "yaml-shape", .error, "The front matter is not a set of fields",
        why: "A note's front matter is a list of fields, each a name, a colon and a value.",
        cure: "write each field as `name: value`, or remove the two fences")

    /// Kinds that leave the rest of a note unread.
    package static let hideRest: Set<ProblemKind> = [.fence, .fenceEnd, .yaml, .yamlTab, .yamlSpace]

    static let frontMatterKinds: [ProblemKind] = [
        fence, fenceEnd, yaml, yamlColon, yamlComma, yamlComment, yamlTab, yamlSpace, yamlAnchor, yamlDuplicate,
        yamlLimits,
        yamlShape,
    ]
}
