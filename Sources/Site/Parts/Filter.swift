import Localization
import Templates

/// The filter on top of a list, for the template `parts/filter`: shown by a script, which alone can use it. Items carry
/// `data-<name>` with the values that fit them, set apart by blanks.
struct Filter {
    struct Select {
        var name: String
        var label: String
        /// What stands for no choice.
        var any: String
        /// The values as they stand in addresses, with their words.
        var options: [(value: String, words: String)]
    }

    var label: String
    /// Those with at least two options are shown.
    var selects: [Select]

    /// `nil` where nothing could be told apart.
    func model(_ words: any Language) -> ViewModel? {
        let shown = selects.filter { $0.options.count > 1 }
        guard !shown.isEmpty else { return nil }
        return [
            .label: .text(label), .some: .text(words.filterSome), .none: .text(words.filterNone),
            .selects: .many(
                shown.map { select in
                    [
                        .name: .text(select.name), .label: .text(select.label), .any: .text(select.any),
                        .options: .many(
                            select.options.map { [.value: .text($0.value), .words: .text($0.words)] }),
                    ]
                }),
        ]
    }
}
