// Arrows that lead from one person to another: whoever stands behind one is not whom the item belongs to.
extension ItemScan {
    /// Whether a name that begins at a place stands behind an arrow that says of whom it comes: `Noor → Elena`. In an
    /// introduction every arrow leads to the contact.
    func isLedTo(from start: Int, _ isPerson: (String) -> Bool) -> Bool {
        var end = skipBlanksBack(start) - 1
        guard end >= 0, ItemScan.arrowSigns.contains(units[end].scalar) else {
            return false
        }
        if isIntroduction { return true }
        while end > 0, "-–=>".contains(units[end - 1]) { end -= 1 }
        return endsWithPeople(end, isPerson)
    }

    /// Whether the words in front of a place end in a name that is set off from those before it: `the index: Noor`.
    private func endsWithPeople(_ end: Int, _ isPerson: (String) -> Bool) -> Bool {
        let end = skipBlanksBack(end)
        var start = end
        while start > 0, end - start < 60, !":,;?!.–—(|·@".contains(units[start - 1]),
            !starts(with: " - ", at: start - 2)
        {
            start -= 1
        }
        let names = splitNames(bare(start..<end).filter { !"[]@".contains($0) })
        return !names.isEmpty && names.allSatisfy(isPerson)
    }

    private static let arrowSigns: Set<Unicode.Scalar> = [
        "→", ">", "➜", "➡", "⇒", "⟶", "⟹", "➔", "➝", "➞", "↔", "⇨", "👉", "▶",
    ]
}
