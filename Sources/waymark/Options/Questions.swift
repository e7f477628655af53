import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

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
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let answer = words.isEmpty ? standard : words
            guard let wrong = problem(answer) else { return answer }
            printError("  \(wrong)")
        }
    }
}
