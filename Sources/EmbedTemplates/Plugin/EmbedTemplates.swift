import Foundation
import PackagePlugin

/// Compiles the files of `Templates/` into the target that asks for it.
@main
struct EmbedTemplates: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let templates = context.package.directoryURL.appending(path: "Templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
        let inputs = (FileManager.default.enumerator(atPath: templates.path)?.allObjects as? [String] ?? [])
            .sorted().map { templates.appending(path: $0) }
        return [
            .buildCommand(
                displayName: "Embedding Templates/",
                executable: try context.tool(named: "embed-templates").url,
                arguments: [output.path, templates.path],
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }
}
