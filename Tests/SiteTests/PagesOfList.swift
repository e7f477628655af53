/// The pages of a list, from the first by the link to the next part.
func partsOfList(from first: String, in files: [String: String]) -> [String] {
    var found: [String] = []
    var next: String? = first
    while let path = next, let text = files[path], !found.contains(path) {
        found.append(path)
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        next = text.firstMatch(of: /<a rel="next" href="([^"]+)"/).map { "\(folder)/\($0.1)" }
    }
    return found
}
