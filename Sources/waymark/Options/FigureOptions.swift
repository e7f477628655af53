import ArgumentParser
import Content
import Diagnostics
import Figures
import MentoringModel
import Site

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The day that a command computes for.
struct DayOptions: ParsableArguments {
    @Option(help: "The day to compute for, YYYY-MM-DD; else the day of SOURCE_DATE_EPOCH, else today.")
    var asOf: String?

    /// The day, from the command line, the environment or the clock.
    func day() throws -> CalendarDay {
        if let asOf { return try Self.day(asOf, of: "--as-of") }
        return try Self.today()
    }

    /// A day as somebody typed it behind an option.
    static func day(_ text: String, of option: String) throws -> CalendarDay {
        guard let day = CalendarDay(text) else {
            throw Ending.usage("\(option) \(visible(text)) is not a day; write it as 2026-03-14")
        }
        return day
    }

    /// The day of SOURCE_DATE_EPOCH, else of the clock.
    static func today() throws -> CalendarDay {
        if let epoch = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }) {
            guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
                throw Ending.usage("SOURCE_DATE_EPOCH \(visible(epoch)) is not a number of seconds since 1970")
            }
            return CalendarDay(number: seconds / 86_400)
        }
        return clockDay()
    }
}

/// What the commands take that compute figures: the day, and whom the result is for.
struct FigureOptions: ParsableArguments {
    @OptionGroup var days: DayOptions

    @Option(help: "Whom the result is for.")
    var audience: Audience?

    @Option(
        help: "The pair that a `pair` audience is; may be left out where there is only one.",
        completion: Completions.pairs)
    var pair: String?

    func day() throws -> CalendarDay { try days.day() }

    /// The audience that stands when none is named, for commands of the people who hold the notes.
    var ofHolders: Audience { pair == nil ? .coordinator : .pair }

    /// The pipeline for the audience and the pair that are asked for.
    func pipeline(_ programme: Programme, standard: Audience, asOf: CalendarDay, jobs: Int) throws -> Pipeline {
        let audience = audience ?? standard
        return Pipeline(audience: audience, pair: try wantedPair(programme, audience), asOf: asOf, jobs: jobs)
    }

    func wantedPair(_ programme: Programme, _ audience: Audience) throws -> Slug? {
        do {
            return try chosenPair(programme, audience)
        } catch {
            throw Ending.usage(error.message)
        }
    }

    /// The same without a word on the terminal.
    func chosenPair(_ programme: Programme, _ audience: Audience) throws(UsageMistake) -> Slug? {
        let ids = programme.pairs.map(\.id)
        guard audience == .pair else {
            if pair != nil { throw UsageMistake("--pair goes with --audience pair") }
            return nil
        }
        guard let pair else {
            if ids.count <= 1 { return ids.first }
            throw UsageMistake(
                "there are \(ids.count) pairs; say which one with --pair: \(ids.map(\.text).joined(separator: ", "))")
        }
        return try findPair(pair, in: programme).id
    }
}

/// Why what was typed cannot be done, for whoever tells it elsewhere than on the terminal.
struct UsageMistake: Error {
    var message: String

    init(_ message: String) { self.message = message }
}

/// The id of a pair that somebody typed.
func resolve(_ pair: String, in programme: Programme) throws -> Slug { try resolvePair(pair, in: programme).id }

/// The pair whose id somebody typed.
func resolvePair(_ typed: String, in programme: Programme) throws -> Pair {
    do {
        return try findPair(typed, in: programme)
    } catch {
        throw Ending.usage(error.message)
    }
}

private func findPair(_ typed: String, in programme: Programme) throws(UsageMistake) -> Pair {
    let id = slug(of: typed)
    guard let pair = programme.pairs.first(where: { $0.id == id }) else {
        let ids = programme.pairs.map(\.id)
        let near =
            nearest(to: typed, in: ids.map(\.text)).map { "; did you mean \($0)?" }
            ?? (ids.count <= 12 && !ids.isEmpty ? "; the pairs are \(ids.map(\.text).joined(separator: ", "))" : "")
        throw UsageMistake("there is no pair \(visible(typed))\(near)")
    }
    return pair
}

/// A person whom somebody typed, by id or name, with the pairs that they are a member of.
func resolve(person typed: String, in programme: Programme) throws -> (id: Slug, pairs: Set<Slug>) {
    let wanted = slug(of: typed)
    let members = programme.pairs.flatMap(\.members)
    let named = programme.people.filter { slug(of: $0.name) == wanted }.map(\.id)
    let known = Set(members.filter { $0.id == wanted || slug(of: $0.words) == wanted }.map(\.id) + named)
    let found = members.contains { $0.id == wanted } ? wanted.map { [$0] } ?? [] : known
    guard found.count == 1, let id = found.first else {
        let ids = Set(members.map(\.id.text)).sorted()
        let near =
            nearest(to: typed, in: ids).map { "; did you mean \($0)?" }
            ?? (ids.count <= 12 && !ids.isEmpty ? "; the members of pairs are \(ids.joined(separator: ", "))" : "")
        throw Ending.usage(
            "\(visible(typed)) is \(found.isEmpty ? "no member" : "the name of several members") of a pair\(near)")
    }
    let pairs = Set(programme.pairs.filter { $0.members.contains { $0.id == id } }.map(\.id))
    guard !pairs.isEmpty else { throw Ending.usage("\(visible(typed)) is no member of a pair") }
    guard pairs.count == 1 || programme.people.contains(where: { $0.id == id }) else {
        throw Ending.usage(
            "\(id) is in \(pairs.count) pairs and has no note in people/, so these may be two people\n  help: write people/\(id).md, if it is one"
        )
    }
    return (id, pairs)
}

/// A member of a pair of whom somebody typed the id, the name, or a part of it that only one of them has.
func resolve(member typed: String, of pair: Pair) throws -> PersonReference {
    let wanted = slug(of: typed)
    let whole = pair.members.filter { $0.id == wanted || slug(of: $0.words) == wanted }
    let partly = pair.members.filter { member in
        wanted.map { "-\(member.id)-".contains("-\($0)-") } ?? false
    }
    for found in [whole, partly] where found.count == 1 { return found[0] }
    throw Ending.usage(
        "\(visible(typed)) is no member of this pair; its members are \(pair.members.map(\.id.text).joined(separator: ", "))"
    )
}

extension Audience: ExpressibleByArgument {}

/// Today where the clock of this machine says it is. The one place that reads the clock.
private func clockDay() -> CalendarDay {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        ?? CalendarDay(number: now / 86_400)
}
