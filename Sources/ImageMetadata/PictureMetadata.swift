/// Why a file cannot be published as it may be.
package enum FileRefusal: Error, Hashable {
    /// A browser would run what is in it.
    case active
    /// A picture whose metadata cannot be taken out.
    case metadata
    /// A picture that is cut short or damaged.
    case damaged
}

/// A file as it may be published: without the metadata of pictures, which tell where and when and by whom.
///
/// What kind of picture it is, is told by its first bytes and not by its name. A damaged picture is refused rather
/// than published with what could not be read, and so is what only calls itself a picture.
package func withoutMetadata(_ bytes: [UInt8], called name: String = "") throws(FileRefusal) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return try orDamaged(JPEG.withoutMetadata(bytes)) }
    if bytes.starts(with: PNG.signature) { return try orDamaged(PNG.withoutMetadata(bytes)) }
    if WebP.isWebP(bytes) { return try orDamaged(WebP.withoutMetadata(bytes)) }
    if GIF.isGIF(bytes) { return try orDamaged(GIF.withoutMetadata(bytes)) }
    if hasOpaqueMetadata(bytes) { throw .metadata }
    if looksActive(bytes) { throw .active }
    if isCalledPicture(name) { throw .damaged }
    return bytes
}

/// Whether a file may tell of its author in a way that nobody here can take out: what is neither a picture that was
/// cleaned nor plain text, such as a PDF, an office document, a recording or an archive.
package func mayTellOfItsAuthor(_ bytes: [UInt8]) -> Bool {
    let cleaned = [0xFF, 0xD8, 0xFF] as [UInt8]
    if bytes.starts(with: cleaned) || bytes.starts(with: PNG.signature) || WebP.isWebP(bytes) || GIF.isGIF(bytes) {
        return false
    }
    // Some documents are text, and say who wrote them all the same.
    if bytes.starts(with: "%PDF".utf8) || bytes.starts(with: "{\\rtf".utf8) { return true }
    return bytes.contains(0) || String(validating: bytes, as: UTF8.self) == nil
}

private func isCalledPicture(_ name: String) -> Bool {
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
    return ["jpg", "jpeg", "jpe", "jfif", "png", "apng", "webp", "gif"].contains(ending)
}

private func orDamaged(_ bytes: [UInt8]?) throws(FileRefusal) -> [UInt8] {
    guard let bytes else { throw .damaged }
    return bytes
}

/// Pictures whose metadata cannot be taken out by leaving parts away: TIFF and what cameras make of it, HEIC, AVIF and
/// others in ISO containers, JPEG 2000, JPEG XL, Photoshop.
private func hasOpaqueMetadata(_ bytes: [UInt8]) -> Bool {
    let starts: [[UInt8]] = [
        [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A], [0x49, 0x49, 0x2B, 0x00], [0x4D, 0x4D, 0x00, 0x2B],
        [0xFF, 0x0A], [0, 0, 0, 12, 0x4A, 0x58, 0x4C, 0x20], [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20],
        Array("8BPS".utf8), Array("FUJIFILMCCD-RAW".utf8), [0x49, 0x49, 0x52, 0x4F], [0x49, 0x49, 0x55, 0x00],
    ]
    if starts.contains(where: bytes.starts(with:)) { return true }
    guard bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
    let brand = String(decoding: bytes[8..<12], as: UTF8.self)
    return [
        "heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "heif", "mif1", "mif2", "msf1", "miaf", "avif",
        "avis", "avio", "MA1A", "MA1B", "crx ", "jxl ", "jp2 ",
    ].contains(brand)
}

/// Whether a browser that guesses would take the file for a page or a drawing, by the WHATWG's rules and for SVG.
private func looksActive(_ bytes: [UInt8]) -> Bool {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0C, 0x0D]
    var start = bytes.prefix(1500)[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    let text = String(decoding: start.drop(while: blanks.contains), as: UTF8.self).lowercased()
    guard text.hasPrefix("<") else { return false }
    let openings = ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<iframe", "<!--"]
    if openings.contains(where: { text.hasPrefix($0) }) { return true }
    let tags = ["h1", "div", "font", "table", "a", "style", "title", "b", "br", "p"]
    return tags.contains { text.hasPrefix("<\($0) ") || text.hasPrefix("<\($0)>") }
}

/// Reads numbers out of bytes without ever leaving them.
struct ByteReader {
    let bytes: [UInt8]

    func number(at place: Int, count: Int, isBigEndian: Bool) -> Int? {
        guard place >= 0, count > 0, count <= 4, place <= bytes.count - count else { return nil }
        let part = bytes[place..<place + count]
        return (isBigEndian ? Array(part) : part.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }

    /// The bytes of a stretch; `nil` when it does not lie within.
    func slice(_ place: Int, _ count: Int) -> ArraySlice<UInt8>? {
        guard place >= 0, count >= 0, place <= bytes.count, count <= bytes.count - place else { return nil }
        return bytes[place..<place + count]
    }
}

/// Whether bytes are those of a picture that a page can show, by the first of them.
package func isPicture(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xD8, 0xFF]) || bytes.starts(with: PNG.signature) || WebP.isWebP(bytes)
        || GIF.isGIF(bytes)
}
