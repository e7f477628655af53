import Foundation
import PackagePlugin

/// Compiles the files of `Templates/` into the target that asks for it, and the words of those sources from which a page
/// is made.
@main
struct EmbedTemplates: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let templates = context.package.directoryURL.appending(path: "Templates")
        let sources = ["Site", "Localization", "Search", "Templates", "Clearance", "Figures", "MentoringModel"].map {
            context.package.directoryURL.appending(path: "Sources/\($0)")
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
        let inputs = ([templates] + sources).flatMap { folder in
            (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? [])
                .sorted().map { folder.appending(path: $0) }
        }
        return [
            .buildCommand(
                displayName: "Embedding Templates/",
                executable: try context.tool(named: "embed-templates").url,
                arguments: [output.path, templates.path] + sources.map(\.path),
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }
}
