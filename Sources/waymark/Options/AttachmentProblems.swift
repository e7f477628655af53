import Content
import Diagnostics
import MentoringModel
import Site

extension BuiltSite {
    /// What is told of files that may name their authors; a pair has the files anyway.
    func problemsOfAuthors(for audience: Audience) -> [Problem] {
        (audience == .pair ? [] : uncleaned).map {
            Problem(.attachmentAuthor, path: $0, "this file is published with all that it says of its author")
        }
    }
}

extension RefusedAttachment {
    /// What is told of a file that is left out.
    var problem: Problem { Problem(.attachment, path: path, message, help: help) }

    private var message: String {
        switch reason {
        case .active: "this file is not published: a browser would run what is in it"
        case .metadata: "this picture is not published: what it tells about its making cannot be taken out"
        case .damaged: "this picture is not published: it is damaged"
        case .path: "this file is not published: its name cannot be an address"
        case .size: "this file is not published: it is larger than 64 MiB"
        case .note:
            "this file is not published: it looks like a note or a copy of one, and its marks would close nothing"
        case .noPicture: "this logo is not shown: it is no picture"
        }
    }

    private var help: String {
        switch reason {
        case .active: "link to a picture or a PDF of it"
        case .metadata, .damaged, .noPicture: "save it as JPEG, PNG or WebP"
        case .path: "rename the file with letters, digits, blanks and hyphens"
        case .size: "put it where large files are kept, and link to its address there"
        case .note: "link to the note itself, or save what may be seen under another name, without visibility:"
        }
    }
}
