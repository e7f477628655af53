import Diagnostics
import Markdown
import MentoringModel

// Promises of nobody that name somebody who does something, and is no member or does not do it alone.
extension NoteReader {
    /// Tells of a promise that names whoever helps and not who does it: `Book train (support: Noor)`.
    func reportOnlyHelper(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard let name = NameAtEdge.onlyHelper(words, isMemberCalled) else { return false }
        let people = members.all.prefix(4).map { "@\($0.id)" }
        log.add(
            .unread, at: placeOfWord(name, from: item.source.line), width: name.count,
            "this promise belongs to nobody: “\(name)” is named as who helps",
            help: "begin the item with whoever does it: \(people.joined(separator: " or "))")
        return true
    }

    /// Tells of a promise that begins as one of somebody does whom nobody here is called: `Hugo: send the badge`,
    /// `Hugo to send the badge`.
    func reportStranger(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard let first = words.utf8.first, first &- 0x41 < 26 || first >= 0xC3,
            let end = words.prefix(24).firstIndex(where: { !$0.isLetter && $0 != "-" }), end > words.startIndex
        else { return false }
        let name = words[..<end]
        let behind = words[end...]
        let hasColon = behind.first == ":"
        guard hasColon || behind.hasPrefix(" to "), FirstNames.contains(name) else { return false }
        let rest = behind.dropFirst(hasColon ? 1 : 4).drop { $0 == " " }
        // `Hugo: outline` may be about somebody.
        guard let next = rest.first, next.isLetter, rest.utf8.contains(0x20) else { return false }
        let people = members.all.prefix(4).map { "@\($0.id)" }
        let isKnown = if case .none = matchPerson(String(name)) { false } else { true }
        guard !isKnown else { return false }
        let note = slug(of: String(name)).map { "add people/\($0).md if \(name) is one of the programme" } ?? ""
        log.add(
            .unread, at: log.find(name, from: item.source.line), width: name.count,
            "this promise belongs to nobody: “\(name)” is nobody’s name here",
            help: "begin the item with whoever sees to it, \(people.joined(separator: " or "))"
                + (knownPeople.hasFolder ? "; or \(note)" : ""))
        return true
    }

    /// Tells of a promise that somebody known outside the pair is to keep: `Helen to book the room`, `helen will send it`.
    func reportKnownStranger(_ item: BodyReading.Item, _ words: String) -> NameReport? {
        guard knownPeople.hasFolder, let end = words.prefix(24).firstIndex(of: " ") else { return nil }
        let name = String(words[..<end])
        let rest = words[end...].dropFirst()
        guard let verb = rest.firstIndex(of: " ").map({ rest[..<$0] }), ["to", "will", "soll", "wird"].contains(verb),
            name.allSatisfy({ $0.isLetter || $0 == "-" }), !NameAtEdge.alsoWords.contains(name.lowercased()),
            case .people(let people) = matchPerson(name), people.count == 1, let person = people.first,
            members.member(person.id) == nil
        else { return nil }
        let task = verb == "to" ? rest[verb.endIndex...].dropFirst() : rest
        let line = line(item, people: ["@\(person.id)"], words: String(task))
        log.add(
            .unread, at: log.find(name, from: item.source.line), width: name.count,
            "this promise belongs to nobody: “\(name)” stands among its words",
            help: "write \(line), or begin the item with whoever sees to it")
        return .line(hasDay: line.contains("(due "))
    }

    /// Tells of a title and a surname in a cell of a table for whoever does it: `Ms Okafor`.
    ///
    /// - Returns: Whether it is one, and nobody's id or name.
    func reportTitled(_ name: String, in item: BodyReading.Item) -> Bool {
        guard let end = name.firstIndex(where: { $0 == " " || $0 == "." }), name.utf8.count < 80,
            NameAtEdge.titles.contains(name[..<end].lowercased()), case .none = matchPerson(name)
        else { return false }
        let person = memberCalled(name)
        log.add(
            .unread, at: log.find(name, from: item.source.line, lines: 1), width: name.count,
            "this promise belongs to nobody: “\(name)” is no name by which somebody is known here",
            help: person.map { "write \($0.id) if that is meant" }
                ?? "write the id or the first name of whoever does it: "
                + members.all.prefix(4).map(\.id.text).joined(separator: " or "))
        return true
    }

    /// Where a word stands as a word of its own, on a line or the next few.
    func placeOfWord(_ word: some StringProtocol, from line: Int) -> Mark {
        for number in line..<line + 4 {
            guard let text = log.line(number) else { break }
            for range in text.ranges(of: String(word)).reversed() {
                let isStart =
                    range.lowerBound == text.startIndex || !text[text.index(before: range.lowerBound)].isLetter
                let isEnd = range.upperBound == text.endIndex || !text[range.upperBound].isLetter
                guard isStart, isEnd else { continue }
                return Mark(line: number, column: text[..<range.lowerBound].unicodeScalars.count + 1)
            }
        }
        return log.find(word, from: line)
    }
}

/// First names that are no other words, by which people are known in many places.
///
/// A label in front of a promise is most often its topic (`Slides: send them`), so only what is surely a name is told of.
enum FirstNames {
    static func contains(_ word: some StringProtocol) -> Bool {
        word.utf8.count <= 24 && all.contains(word.lowercased())
    }

    private static let all = Set(
        """
        aaron abdul abigail adam adrian agnes ahmad ahmed aisha alan albert alejandra alejandro alex alexander alexandra
        alexis alfred ali alice alicia alina alisa amanda amelia amina amir amy ana anders andrea andreas andrew andy angela
        angelika anika anita anja anke anna annabel anne annette annika anton antonia antonio arjun arne arthur astrid axel
        barbara bastian beate beatrice ben benedikt benjamin bernd bernhard bettina bianca birgit bjorn björn boris brian
        bruno camille carina carl carla carlos carmen carol caroline carolin carsten catherine cecilia charlotte chiara
        chloe chris christian christiane christina christine christoph christopher claire clara claudia claudio clemens
        cornelia dagmar daniel daniela dario david deborah dennis denise diana diego dieter dietmar dirk dmitri dominik
        dominic dorothea doris edgar eduard edward elena eleonora elias elif elisa elisabeth elizabeth elke ella ellen elsa
        emil emilia emily emma emmanuel eric erika erik ernesto esther eva evelyn fabian fabienne fatima fatma felicitas
        felix fernando finn fiona florian francesca francesco franziska frederik friedrich fritz gabi gabriel gabriela
        gareth georg george georgina gerald gerd gerhard gisela giulia gregor gudrun guido günter günther gustav hanna hannah
        hannes hans harald harry hasan hassan heike heiko heinz helen helena helga hendrik henning henri henrik henry
        herbert hilde hiroshi holger horst hugo ibrahim ida igor ilse ina ines ingo ingrid irene iris irina isabel isabella
        isabelle ivan ivana jacob jakob james jamie jana jane janine jasmin jasmine jason javier jean jelena jenna
        jennifer jenny jens jeremy jessica jim joachim joan joanna jochen johann johanna johannes john jonas jonathan
        jorge jörg josef josefine joseph josh joshua josé juan judith juli julia julian juliane julie jürgen justin jutta
        kai kamal karen karim karin karl karla karolina karsten katarina katharina katherine kathrin kati katja katrin katy
        keiko ken kenji kerstin kevin khalid kim kirsten klaus konrad konstantin kristian kristin kristina kurt lara lars
        laura lea leila lena leni leo leon leonard leonie lieselotte lili lilly linda lisa lorenz lotte louis louisa louise
        luca lucas lucia lucie lucy ludwig luis luisa lukas lutz lydia magdalena malte manfred manuel manuela marc marcel
        marco marcus mareike margarete margaret maria marie marina mario marion marius marko markus marlene marta martha
        martin martina mateo mathias matthew matthias maurice maximilian maya mehmet melanie melissa mia michael michaela
        michel michelle miguel mike mila milan milena mira miriam mohamed mohammed mona monica monika moritz mustafa nadia
        nadine nadja nancy natalia natalie nathan nele niamh nicholas nicola nicolas nicole niklas niko nikolaus nils nina
        nora norbert olaf oleg olga oliver olivia omar oscar oskar otto pablo pamela paola pascal patricia patrick paul paula
        pauline pavel pedro peter petra philip philipp philippa phoebe pia pierre priya rachel rafael rahul rainer ralf ralph
        ramona raphael raúl rebecca regina reinhard renate rené ricardo richard rita robert roberta roberto robin roland
        rolf rosemarie ruth ryan sabine sabrina sam samir samira samuel sandra sara sarah sascha sean sebastian
        selina serena sergei sharon silke silvia simon simone sina sofia sofie sonja sophia sophie stefan stefanie steffen
        stella stephan stephanie stephen steve steven susan susanna susanne svenja sven sybille sylvia tamara tanja tarek
        tatjana theo theresa thomas thorsten tim timo tina tobias tom tomas tomasz torsten tracy udo ulf ulrich ulrike ursula
        ute uwe valentina valerie vanessa vera verena veronica veronika victor victoria viktor viktoria vincent vivian
        vladimir volker walter waltraud werner wilhelm wolfgang xaver yannick yasmin yusuf yuki yvonne zoe
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
