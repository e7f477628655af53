import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// How many more mentees a mentor can take; `nil` where nothing is said of it, and where not every pair is told of.
func room(_ person: Person, _ index: SiteIndex) -> String? {
    guard let capacity = person.capacity, let left = roomLeft(person, index) else { return nil }
    return index.words.room(capacity: capacity, load: capacity - left)
}

/// Below 0 for a mentor with more mentees than there are places.
func roomLeft(_ person: Person, _ index: SiteIndex) -> Int? {
    guard let capacity = person.capacity, [.coordinator, .program].contains(index.audience) else { return nil }
    let load = index.members(ofPairsOf: person.id).filter { pair in
        pair.isOpen && pair.mentors.contains { $0.id == person.id }
    }.reduce(0) { $0 + $1.mentees.count }
    return capacity - load
}
