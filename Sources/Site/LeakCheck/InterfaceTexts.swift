import LeakCheck
import Localization
import MentoringModel

extension InterfaceWords {
    /// Those of the templates, of the sources, of the formatters, of the schemas, and of Markdown's tags.
    static let ofSite = InterfaceWords(
        texts: EmbeddedTemplates.files.map(\.text) + [
            EmbeddedTemplates.words, FormatterWords.texts.joined(separator: "\n"),
            "p em strong code pre blockquote ol ul li hr br img h1 h2 h3 h4 h5 h6 raw html omitted language start src alt",
            "dir auto rtl width class role scope aria label hidden href id",
            Report.jsonSchema, manifestSchema,
            "callout icon title footnote footnotes back number scroll task unseen to left right center",
        ],
        whyEach: SiteLanguage.allCases.map(\.words.whyEach), singular: { NumberText.singular($0) })
}
