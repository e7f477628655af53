import ArgumentParser
import Content
import MentoringModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What is wrong with words of which an id is to be made; `nil` where they will do.
func problem(ofName words: String) -> String? {
    slug(of: words) == nil ? "a name has a letter or a digit in it" : nil
}

/// Questions on a terminal. Each can be answered with Enter; whoever ends the input ends the command, and nothing is written.
struct Questions {
    /// Whether somebody is there to answer.
    static var canAsk: Bool { isatty(0) == 1 && isatty(2) == 1 }

    /// Asks until an answer will do.
    ///
    /// - Parameters:
    ///   - standard: What Enter means; nothing where it is empty.
    ///   - problem: What is wrong with an answer; `nil` where it will do.
    func ask(_ question: String, standard: String = "", problem: (String) -> String? = { _ in nil }) throws -> String {
        while true {
            printError(question + (standard.isEmpty ? " " : " [\(standard)] "), terminator: "")
            guard let line = readLine() else {
                printError("\nnothing was written")
                throw ExitCode(130)
            }
            let words = withSingleBlanks(line)
            let answer = words.isEmpty ? standard : words
            guard let wrong = problem(answer) else { return answer }
            printError("  \(wrong)")
        }
    }
}
