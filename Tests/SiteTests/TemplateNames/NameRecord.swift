@testable import Site
@testable import Templates

/// Which names templates asked for while pages were rendered, with what answered.
final class NameRecord {
    /// By path of the template.
    private(set) var asked: [String: [String: Set<NameKind>]] = [:]
    /// What was wrong with pages.
    private(set) var problems: Set<TemplateProblem> = []
    /// What the models of each page template offer.
    private(set) var offered: [String: NameShape] = [:]

    /// Renders a page and writes down what its template and the parts of it ask for.
    func render(_ template: String, _ model: ViewModel, frame: ViewModel, _ templates: TemplateSet) {
        offered["layout", default: NameShape()].take(frame)
        offered[template, default: NameShape()].take(model)
        let record = LookupRecord()
        do {
            _ = try templates.render(template, model, record: record)
        } catch let found as TemplateProblems {
            problems.formUnion(found.problems)
        } catch {
            problems.insert(TemplateProblem(template: template, line: 1, message: "\(error)"))
        }
        let program = templates.compiled.program
        for (step, name, value) in record.values {
            asked[program.path(of: step), default: [:]][name.text, default: []].insert(NameKind(value))
        }
    }
}
