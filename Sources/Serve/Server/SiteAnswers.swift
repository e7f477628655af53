import Foundation
import Publishing

/// Answers from what is served. Files are looked up among those of a finished site, so nothing else of the disk can be asked for.
struct SiteAnswers: Sendable {
    let state: ServedState

    func answer(_ ask: Ask) async -> Answer {
        switch RequestPath(ask.path) {
        case .own("serve.js"): return Answer(200, type: ContentType.of("serve.js"), Array(ServeFiles.scriptText.utf8))
        case .own("serve.css"): return Answer(200, type: ContentType.of("serve.css"), Array(ServeFiles.styleText.utf8))
        case .own("sites"): return sites(for: ask.value("page") ?? "index.html")
        case .own, .nothing: return await missing("", "")
        case .file(let site, let path):
            guard !site.isEmpty, !state.contents.choices.contains(where: { $0.name == site }), state.contents.build > 0
            else {
                return await file(path, of: site)
            }
            return Answer(
                404,
                PlainPage(
                    title: "There is no such site", words: "waymark serve shows no site of this name.",
                    links: [("All sites", ServeFiles.sites)]
                ).bytes)
        }
    }

    private func file(_ path: String, of name: String) async -> Answer {
        let (site, contents) = await state.site(name)
        guard let site else {
            guard ServedSite.isPage(path) else { return Answer(404, "There is no site yet.") }
            let page = PlainPage(
                title: "There is no page to show yet",
                words: "It comes as soon as the problems are mended; this page will then show it by itself.")
            return Answer(503, added(to: page.bytes, path, name, nil, contents))
        }
        guard let file = site.file(path) else {
            // Links count from a folder only where its address ends with a stroke.
            if site.file(path + "/index.html") != nil {
                return Answer(302, location: SiteAnswers.address(path, of: name) + "/")
            }
            return missing(path, name, site, contents)
        }
        guard ServedSite.isPage(path) else { return Answer(200, type: ContentType.of(path), file.bytes) }
        return Answer(200, added(to: file.bytes, path, name, site, contents))
    }

    private func missing(_ path: String, _ name: String) async -> Answer {
        let (site, contents) = await state.site(name)
        return missing(path, name, site, contents)
    }

    private func missing(_ path: String, _ name: String, _ site: ServedSite?, _ contents: ServedState.Contents)
        -> Answer
    {
        guard let page = site?.file(ServedSite.notFound) else { return Answer(404, "There is no such page.") }
        // Its links count from the site's root, wherever the address that leads to it.
        return Answer(404, added(to: page.bytes, path, name, site, contents, base: SiteAnswers.address("", of: name)))
    }

    private func added(
        to page: [UInt8], _ path: String, _ name: String, _ site: ServedSite?, _ contents: ServedState.Contents,
        base: String? = nil
    ) -> [UInt8] {
        PageAdditions(
            site: name, page: path, version: version(of: path, site), run: state.run,
            status: status(of: path, name, site, contents), base: base
        ).page(page)
    }

    private func version(of path: String, _ site: ServedSite?) -> String { site?.version(of: path) ?? "none none" }

    private func status(_ path: String, name: String) -> (version: String, status: PageStatus) {
        let contents = state.contents
        let site = (name.isEmpty ? contents.standard : name).flatMap { contents.sites[$0] }
        return (version(of: path, site), status(of: path, name, site, contents))
    }

    private func status(of path: String, _ name: String, _ site: ServedSite?, _ contents: ServedState.Contents)
        -> PageStatus
    {
        PageStatus(
            problems: contents.problems + (site?.problems ?? []), hasSite: site != nil,
            build: site?.build ?? contents.build, day: contents.day, choices: choices(for: path, name, contents))
    }

    /// Few choices are all listed; of many, those that are not about something else.
    private func choices(for path: String, _ name: String, _ contents: ServedState.Contents) -> [PageStatus.Choice] {
        let current = name.isEmpty ? contents.standard : name
        let few = contents.choices.filter { choice in
            contents.choices.count <= 12 || choice.place.map(path.hasPrefix) ?? true || choice.name == current
        }
        var listed = few.map { choice in
            PageStatus.Choice(
                words: choice.words,
                link: SiteAnswers.address(path, of: choice.name == contents.standard ? "" : choice.name),
                isCurrent: choice.name == current)
        }
        if few.count < contents.choices.count {
            listed.append(
                PageStatus.Choice(
                    words: "another pair …", link: "\(ServeFiles.sites)?page=\(Percent.encoded(path))", isCurrent: false
                ))
        }
        return listed
    }

    private func sites(for path: String) -> Answer {
        let contents = state.contents
        let page = SitePath.isSafe(path) ? path : "index.html"
        return Answer(
            200,
            PlainPage(
                title: "What others would see",
                words: "Each of these is the site as a build for its readers would make it.",
                links: contents.choices.map {
                    (
                        $0.words,
                        SiteAnswers.address(
                            $0.place.map { page.hasPrefix($0) ? page : $0 + "index.html" } ?? page, of: $0.name)
                    )
                }
            ).bytes)
    }

    private static func address(_ path: String, of name: String) -> String {
        let file = path == "index.html" ? "" : Percent.encoded(path)
        return name.isEmpty ? "/\(file)" : "/~\(Percent.encoded(name))/\(file)"
    }

    /// What a page is told whenever something changed, in lines of an event stream.
    func event(for page: String, of site: String) -> [UInt8] {
        let (version, status) = status(page, name: site)
        let news = [
            "run": state.run, "version": version, "state": StatusMarkup(status: status).text, "said": status.said,
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = (try? encoder.encode(news)) ?? Data("{}".utf8)
        return Array("data: ".utf8) + Array(json) + Array("\n\n".utf8)
    }
}
