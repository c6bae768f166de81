import FoundationEssentials
import Testing
import TransparencyLog

@Suite struct SignedNoteTests {
    @Test(arguments: [
        NoteVectors.peter, NoteVectors.enoch, NoteVectors.example, NoteVectors.golang, NoteVectors.witness,
        NoteVectors.monkeys,
    ])
    func `a key is told by the text that others tell it by`(verifierText: String) throws {
        #expect(try key(verifierText).verifierText == verifierText)
    }

    @Test(arguments: ["", "two words", "plus+sign", "tab\t", "line\n", "ideographic\u{3000}space"])
    func `a name that would not be one word is refused`(name: String) {
        #expect(NoteKey(name: name, publicKey: [UInt8](repeating: 1, count: 32)) == nil)
    }

    @Test func `a key has 32 bytes`() {
        #expect(NoteKey(name: "log", publicKey: [UInt8](repeating: 1, count: 33)) == nil)
        #expect(NoteKey(name: "log", publicKey: []) == nil)
    }

    @Test(
        arguments: [
            (NoteVectors.twoSignatures, [NoteVectors.peter, NoteVectors.enoch]),
            (NoteVectors.specification, [NoteVectors.example]), (NoteVectors.production, [NoteVectors.golang]),
            (NoteVectors.fiveMonkeys, [NoteVectors.monkeys]), (NoteVectors.eightMonkeys, [NoteVectors.monkeys]),
        ] as [(String, [String])]
    )
    func `notes of others verify and are written again byte for byte`(text: String, keys: [String]) throws {
        let note = try SignedNote(parsing: text)
        #expect(Array(note.formatted.utf8) == Array(text.utf8))
        #expect(note.lines.count == keys.count)
        for text in keys { try note.verify(with: try key(text)) }
    }

    @Test func `a note is not verified by a key that did not sign it`() throws {
        let note = try SignedNote(parsing: NoteVectors.specification)
        #expect(throws: NoteError.unsigned(by: "PeterNeumann")) { try note.verify(with: try key(NoteVectors.peter)) }
        let namesake = try #require(NoteKey(name: "example.com/foo", publicKey: [UInt8](repeating: 9, count: 32)))
        #expect(throws: NoteError.unsigned(by: "example.com/foo")) { try note.verify(with: namesake) }
    }

    @Test func `a changed text or signature is a mismatch`() throws {
        let example = try key(NoteVectors.example)
        let text = try SignedNote(
            parsing: NoteVectors.specification.replacing("an example", with: "no example")
        )
        #expect(throws: NoteError.mismatch(of: "example.com/foo")) { try text.verify(with: example) }
        let signature = try SignedNote(parsing: NoteVectors.specification.replacing("QOkn8s", with: "QOkn8t"))
        #expect(throws: NoteError.mismatch(of: "example.com/foo")) { try signature.verify(with: example) }
    }

    @Test func `one good line of a key does not make up for a bad one`() throws {
        let rows = NoteVectors.specification.split(separator: "\n", omittingEmptySubsequences: false)
        let bad = rows[2].replacing("QOkn8s", with: "QOkn8t")
        let note = try SignedNote(parsing: "\(rows[0])\n\n\(rows[2])\n\(bad)\n")
        #expect(throws: NoteError.mismatch(of: "example.com/foo")) {
            try note.verify(with: try key(NoteVectors.example))
        }
    }

    @Test(arguments: [
        "", "\n", "\n\n", "text only\n", "text\n\n", "text", NoteVectors.specification + "\n",
        String(NoteVectors.specification.dropLast()), "\u{1}" + NoteVectors.specification,
        NoteVectors.specification.replacing("\n", with: "\r\n"), NoteVectors.specification.replacing("—", with: "-"),
        NoteVectors.specification.replacing("example.com/foo", with: "example.com foo"),
        NoteVectors.specification.replacing("example.com/foo", with: "example.com+foo"),
        NoteVectors.specification.replacing("example.com/foo", with: "example.com\u{3000}foo"),
        NoteVectors.specification.replacing(" example.com/foo", with: "  example.com/foo"),
        NoteVectors.specification.replacing("QM=", with: "QM"), NoteVectors.specification.replacing("QM=", with: "QN="),
        "text\n\n— name AAAAAA==\n", "text\n\n— name \n",
    ])
    func `what is not a note byte for byte is refused`(text: String) {
        #expect(throws: NoteError.self) { try SignedNote(parsing: text) }
    }

    @Test func `the text may hold empty lines`() throws {
        let note = try SignedNote(parsing: "one\n\nthree\n\n— name AAAAAAAA\n")
        #expect(note.text == "one\n\nthree\n")
        #expect(note.lines.map(\.name) == ["name"])
    }

    @Test func `a new note says who signed it with which key`() throws {
        let key = try key(NoteVectors.example)
        let note = SignedNote(text: "said\n", key: key) { Array($0.reversed()) }
        #expect(note.lines.map(\.keyIdentifier) == [key.identifier])
        #expect(note.lines.map(\.signature) == [Array("\ndias".utf8)])
        #expect(try SignedNote(parsing: note.formatted) == note)
    }

    private func key(_ verifierText: String) throws -> NoteKey {
        let parts = verifierText.split(separator: "+", maxSplits: 2)
        let data = try #require(Data(base64Encoded: String(parts[2])))
        return try #require(NoteKey(name: String(parts[0]), publicKey: Array(data.dropFirst())))
    }
}
