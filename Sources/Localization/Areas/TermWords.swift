package import Figures
package import MentoringModel

package protocol TermWords {
    /// `meetings and hopes were changed`, `off limits was added; the end was taken out`.
    func changed(_ changes: [TermsChange]) -> String
    /// A part of the terms within a sentence.
    func part(_ part: TermsPart) -> String
}
