import Diagnostics

/// The bar and the problems as HTML. Whatever a note says is text in it.
struct StatusMarkup {
    /// More problems than this are counted: the command prints all of them.
    static let most = 50

    let status: PageStatus

    var text: String {
        (status.errors.isEmpty ? "" : errors)
            + "<div class=\"bar\">\(menu)\(badges)<span class=\"lost\">waymark serve has ended</span>"
            + "<span class=\"build\">build \(status.build)\(status.day.isEmpty ? "" : ", as of \(escaped(status.day))")</span></div>"
    }

    private var menu: String {
        guard let current = status.choices.first(where: \.isCurrent) else { return "" }
        let items = status.choices.map { choice in
            "<li><a href=\"\(escaped(choice.link))\"\(choice.isCurrent ? " aria-current=\"true\"" : "")>\(escaped(choice.words))</a></li>"
        }
        return
            "<details class=\"menu\"><summary><span class=\"quiet\">As seen by</span> <b>\(escaped(current.words))</b></summary>"
            + "<ul>\(items.joined())</ul></details>"
    }

    private var badges: String {
        var badges = ""
        if !status.errors.isEmpty {
            badges +=
                "<button type=\"button\" class=\"badge error\" aria-controls=\"problems\" hidden>"
                + "\(counted(status.errors.count, "error"))</button>"
        }
        if !status.warnings.isEmpty {
            badges +=
                "<details class=\"warnings\"><summary class=\"badge\">\(counted(status.warnings.count, "warning"))</summary>"
                + "<div class=\"sheet\">\(list(status.warnings))</div></details>"
        }
        return badges
    }

    private var errors: String {
        let behind = status.hasSite ? "The last good site stays behind this." : "There is no page to show yet."
        return "<section class=\"problems\" id=\"problems\" role=\"region\" aria-labelledby=\"problems-title\">"
            + "<header><h2 id=\"problems-title\">\(counted(status.errors.count, "error"))</h2><p>\(behind)</p>"
            + "<button type=\"button\" class=\"close\">Close <kbd>Esc</kbd></button></header>\(list(status.errors))</section>"
    }

    private func list(_ problems: [ProblemParts]) -> String {
        let shown = problems.prefix(StatusMarkup.most)
        let rest = problems.count - shown.count
        return "<ol>\(shown.map(item).joined())</ol>"
            + (rest > 0 ? "<p class=\"rest\">and \(rest) more, which waymark prints on the terminal</p>" : "")
    }

    private func item(_ problem: ProblemParts) -> String {
        var item =
            "<li><p class=\"place\">\(escaped(problem.place))</p><p class=\"message\"><b>\(problem.severity.rawValue)</b> "
        item += escaped(problem.message)
        if let code = problem.code { item += " <code>\(escaped(code))</code>" }
        item += "</p>"
        if let excerpt = problem.excerpt {
            let number = String(excerpt.line)
            item += "<pre tabindex=\"0\"><span class=\"quiet\">\(number) |</span> \(escaped(excerpt.before))"
            item += "<mark>\(escaped(excerpt.marked))</mark>\(escaped(excerpt.after))\n"
            item +=
                "<span aria-hidden=\"true\"><span class=\"quiet\">\(String(repeating: " ", count: number.count)) |</span> "
            item += "<span class=\"caret\">\(escaped(excerpt.mark))</span></span></pre>"
        }
        if !problem.help.isEmpty {
            item += "<p class=\"help\"><b>help</b> \(problem.help.map(escaped).joined(separator: "<br>"))</p>"
        }
        return item + "</li>"
    }
}
