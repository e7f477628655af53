import Diagnostics

extension MendedNote {
    /// What was changed, in the form of a unified diff, with the codes of what was mended behind the lines; empty where nothing was.
    ///
    /// - Parameter name: The path as the user would open it.
    package func diff(name: String) -> String {
        var text = "--- \(visible(name))\n+++ \(visible(name))\n"
        let hunks = hunks
        for hunk in hunks { text += self.text(of: hunk) }
        return hunks.isEmpty ? "" : text
    }

    /// A line of the diff: one that stays, one of before, one of now.
    private enum Step {
        case same(old: Int, new: Int)
        case gone(old: Int, codes: [String])
        case new(Int, codes: [String])
    }

    private var steps: [Step] {
        var steps: [Step] = []
        var next = 1
        func goneUpTo(_ end: Int) {
            while next < end {
                steps.append(.gone(old: next, codes: removed[next] ?? []))
                next += 1
            }
        }
        for (place, line) in lines.enumerated() {
            guard let origin = line.origin else {
                steps.append(.new(place + 1, codes: line.codes))
                continue
            }
            goneUpTo(origin)
            next = origin + 1
            if line.bytes == old[origin - 1] {
                steps.append(.same(old: origin, new: place + 1))
            } else {
                steps.append(.gone(old: origin, codes: []))
                steps.append(.new(place + 1, codes: line.codes))
            }
        }
        goneUpTo(old.count + 1)
        return steps
    }

    /// Changes with one line around them; those that are near each other belong together.
    private var hunks: [[Step]] {
        let steps = steps
        var ranges: [Range<Int>] = []
        for (place, step) in steps.enumerated() {
            if case .same = step { continue }
            let around = max(0, place - 1)..<min(steps.count, place + 2)
            if let last = ranges.last, around.lowerBound <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<around.upperBound
            } else {
                ranges.append(around)
            }
        }
        return ranges.map { Array(steps[$0]) }
    }

    private func text(of hunk: [Step]) -> String {
        var (before, after, lines) = ([Int](), [Int](), "")
        // As in every diff, lines of before stand above those that take their place.
        var added = ""
        func shown(_ bytes: [UInt8]) -> String { visible(String(decoding: bytes, as: UTF8.self)) }
        for step in hunk {
            switch step {
            case .same(let old, let new):
                lines += added + " \(shown(self.lines[new - 1].bytes))\n"
                added = ""
                before.append(old)
                after.append(new)
            case .gone(let old, let own):
                lines += "-\(shown(self.old[old - 1]))\(told(own))\n"
                before.append(old)
            case .new(let new, let own):
                added += "+\(shown(self.lines[new - 1].bytes))\(told(own))\n"
                after.append(new)
            }
        }
        return "@@ -\(range(before)) +\(range(after)) @@\n" + lines + added
    }

    /// Each code once, behind the line.
    private func told(_ codes: [String]) -> String {
        let each = codes.enumerated().filter { codes.firstIndex(of: $0.element) == $0.offset }.map(\.element)
        return each.isEmpty ? "" : "  [\(each.joined(separator: ", "))]"
    }

    private func range(_ lines: [Int]) -> String {
        lines.isEmpty ? "0,0" : lines.count == 1 ? "\(lines[0])" : "\(lines[0]),\(lines.count)"
    }
}
