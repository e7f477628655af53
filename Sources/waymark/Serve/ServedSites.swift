import Content
import MentoringModel
import Serve

/// The sites that can be made of a programme: for each audience one, and one for each pair.
struct ServedSites {
    let choices: [ServedState.Choice]
    let names: Set<String>
    /// The one that a build with the same options would make.
    let standard: String

    private static let pairs = "pair/"

    init(_ programme: Programme, _ figures: FigureOptions) throws(UsageMistake) {
        let audience = figures.audience ?? programme.settings.audience ?? .public
        let pair = try figures.chosenPair(programme, audience)
        choices =
            [
                ServedState.Choice(name: Audience.public.rawValue, words: "the public"),
                ServedState.Choice(name: Audience.program.rawValue, words: "the programme"),
                ServedState.Choice(name: Audience.coordinator.rawValue, words: "coordinators"),
            ]
            + programme.pairs.map {
                ServedState.Choice(name: Self.pairs + $0.id.text, words: "the pair \($0.id)", place: "pairs/\($0.id)/")
            }
        names = Set(choices.map(\.name))
        guard audience == .pair else {
            standard = audience.rawValue
            return
        }
        guard let pair else { throw UsageMistake("there is no pair yet; waymark new pair begins one") }
        standard = Self.pairs + pair.text
    }

    /// For whom a site is.
    func readers(_ name: String) -> (Audience, Slug?)? {
        if name.hasPrefix(Self.pairs) { return slug(of: String(name.dropFirst(Self.pairs.count))).map { (.pair, $0) } }
        return Audience(rawValue: name).map { ($0, nil) }
    }

    func words(_ name: String) -> String { choices.first { $0.name == name }?.words ?? name }

    /// What somebody looks at is made before the rest.
    func comesFirst(_ one: String, _ other: String, _ looked: Set<String>) -> Bool {
        let (isLooked, isOtherLooked) = (looked.contains(one), looked.contains(other))
        if isLooked != isOtherLooked { return isLooked }
        if (one == standard) != (other == standard) { return one == standard }
        return one < other
    }
}
