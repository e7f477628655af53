import ArgumentParser

@main
struct Waymark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "waymark", abstract: "Turns mentoring notes into a site.")
}
