import Diagnostics
import Markdown
import MentoringModel

/// `Noor and Elena`, `Noor & Elena`, `Noor + Elena`, `Noor / Elena` as two names.
func joinedNames(in words: String) -> [String] {
    var parts = [words]
    for joint in [" and ", " und ", "&", "+", "/", ";"] {
        parts = parts.flatMap { $0.split(at: joint).map { trimmed($0) } }
    }
    return parts.filter { !$0.isEmpty }.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
}
