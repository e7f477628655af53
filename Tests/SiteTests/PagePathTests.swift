import Testing

@testable import LeakCheck
@testable import Site

@Suite("The leak check knows where pages stand by itself") struct PagePathTests {
    @Test("as the pages have it")
    func paths() {
        #expect(PagePath.pair("p") == Address.pair("p").path)
        #expect(PagePath.growth("p") == Address.growth("p").path)
        #expect(PagePath.next("p") == Address.next("p").path)
        #expect(PagePath.agreement("p") == Address.agreement("p").path)
        #expect(PagePath.goal("g", of: "p") == Address.goal("g", of: "p").path)
        #expect(PagePath.session("s", of: "p") == Address.session("s", of: "p").path)
        #expect(PagePath.person("a") == Address.person("a").path)
        #expect(PagePath.resource("r") == Address.resource("r").path)
    }
}
