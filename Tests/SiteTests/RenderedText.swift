@testable import Site
@testable import Templates

extension TemplateSet {
    /// A page as text.
    func text(_ name: String, _ model: ViewModel) throws -> String {
        String(decoding: try render(name, model), as: UTF8.self)
    }
}
