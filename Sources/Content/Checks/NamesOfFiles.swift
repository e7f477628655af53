/// Whether a name of a file ends as that of a picture does.
func isNameOfPicture(_ name: String) -> Bool {
    let endings = ["png", "jpg", "jpeg", "gif", "webp", "svg", "heic"]
    return endings.contains(name.split(separator: ".").last?.lowercased() ?? "")
}

/// The name of a file without its folders.
func lastPart(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
