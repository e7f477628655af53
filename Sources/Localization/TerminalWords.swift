package import Figures

// The terminal speaks English, to whoever builds the site.

/// What a signal is called on the terminal.
package func words(for code: Signal.Code) -> String { English().signal(code) }

/// What to do about a signal, as the terminal says it.
package func words(for step: NextStep) -> String { English().step(step) }

/// `1 goal`, `2 goals`, as the terminal says it.
package func counted(_ number: Int, _ one: String, _ many: String) -> String { English().count(number, one, many) }
