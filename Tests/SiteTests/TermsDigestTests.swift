import Testing

@testable import Publishing
@testable import Site

@Suite struct TermsDigestTests {
    @Test func theManualsDigest() {
        let text = "v1\nmentor=elena\nmentee=noor\nstart=2026-01-05\ncadence=14\nsession_length=60"
        #expect(Digest.terms(text) == "1b497cb986e6")
    }

    @Test func composedAndDecomposedLettersAreTheSame() {
        #expect(Digest.terms("hopes:caf\u{E9}") == Digest.terms("hopes:cafe\u{301}"))
    }
}
