/// A file as it may be published: without the metadata of pictures, which tell where and when and by whom.
///
/// What kind of picture it is, is told by its first bytes and not by its name. A damaged picture is refused rather
/// than published with what could not be read.
func withoutMetadata(_ bytes: [UInt8]) throws(RefusedAttachment.Refusal) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return try orDamaged(JPEG.withoutMetadata(bytes)) }
    if bytes.starts(with: PNG.signature) { return try orDamaged(PNG.withoutMetadata(bytes)) }
    if WebP.isWebP(bytes) { return try orDamaged(WebP.withoutMetadata(bytes)) }
    if GIF.isGIF(bytes) { return try orDamaged(GIF.withoutMetadata(bytes)) }
    if hasOpaqueMetadata(bytes) { throw RefusedAttachment.Refusal(reason: .metadata) }
    if looksActive(bytes) { throw RefusedAttachment.Refusal(reason: .active) }
    return bytes
}

private func orDamaged(_ bytes: [UInt8]?) throws(RefusedAttachment.Refusal) -> [UInt8] {
    guard let bytes else { throw RefusedAttachment.Refusal(reason: .damaged) }
    return bytes
}

/// TIFF and the pictures in ISO containers (HEIC, AVIF): their metadata cannot be taken out by leaving parts away.
private func hasOpaqueMetadata(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) { return true }
    guard bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
    let brand = String(decoding: bytes[8..<12], as: UTF8.self)
    return ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif", "avis"].contains(brand)
}

/// Whether a browser that guesses would take the file for a page or a drawing.
private func looksActive(_ bytes: [UInt8]) -> Bool {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0C, 0x0D]
    var start = bytes.prefix(1024)[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    let text = String(decoding: start.drop(while: blanks.contains), as: UTF8.self).lowercased()
    let opening = ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<iframe", "<!--"]
    return opening.contains { text.hasPrefix($0) }
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
