/// The words that stand in templates, where a tag such as `{{@pair.overdue}}` asks for them.
///
/// Every language has the keys of English. A text that stands before or after a value brings the blank between the two along
/// where its key ends in `Before` or `After`, so that the other language may put a comma there instead; it may be empty.
package protocol TemplateWords {
    /// By key: the page or part, a point, and a word in camel case.
    var texts: [String: String] { get }
}
