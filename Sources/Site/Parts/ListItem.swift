import Clearance
import Figures
import Localization
import Markdown
import MentoringModel
import Templates

/// An item of a list: who, and the words with their links and emphasis.
func listItem(_ item: SessionItem, _ session: Session, _ context: PageContext) -> ViewModel {
    let rendered = context.item(on: item.source, words: item.words, in: session.note)
    return [
        .words: .text(item.words), .html: .html(rendered.words?.html), .more: .html(rendered.rest?.html),
        .who: .one(context.person(item.who)),
    ]
}
