package import MentoringModel

package protocol PeopleWords {
    func peopleDescription(_ name: String) -> String
    func personDescription(_ name: String) -> String
    func roleGroup(_ role: Person.Role) -> String
    func room(capacity: Int, load: Int) -> String
}
