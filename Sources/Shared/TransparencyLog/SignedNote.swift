import FoundationEssentials

/// A text with the signatures of those who vouch for it (C2SP signed-note v1.0.0).
public struct SignedNote: Sendable, Hashable {
    /// One line of signature.
    public struct Line: Sendable, Hashable {
        /// The name of who signed.
        public let name: String
        /// The four bytes that refer to the key.
        public let keyIdentifier: [UInt8]
        /// What the key's type makes of the text.
        public let signature: [UInt8]
    }

    /// The text, which ends with a line feed.
    public let text: String
    /// The signatures, in the order of the note.
    public let lines: [Line]

    private static let dash = "\u{2014} "

    /// A note on a text.
    ///
    /// - Parameters:
    ///   - text: what is signed; it ends with a line feed.
    ///   - key: the key that `sign` signs with.
    ///   - sign: answers the 64-byte Ed25519 signature of the bytes it is given.
    public init(text: String, key: NoteKey, sign: ([UInt8]) -> [UInt8]) {
        self.text = text
        lines = [Line(name: key.name, keyIdentifier: key.identifier, signature: sign(Array(text.utf8)))]
    }

    /// Reads a note.
    ///
    /// - Throws: ``NoteError/malformed(_:)`` when it is not one, byte for byte.
    public init(parsing note: String) throws(NoteError) {
        guard !note.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) else {
            throw .malformed("a control character stands in it")
        }
        // The text may itself hold empty lines: the signatures begin after the last one.
        var rows = note.split(separator: "\n", omittingEmptySubsequences: false)
        guard rows.popLast() == "", let blank = rows.lastIndex(of: ""), blank > 0 else {
            throw .malformed("no empty line parts the text from the signatures")
        }
        text = rows[..<blank].joined(separator: "\n") + "\n"
        var lines: [Line] = []
        for row in rows[(blank + 1)...] { lines.append(try Self.line(row)) }
        guard !lines.isEmpty else { throw .malformed("nobody signed it") }
        self.lines = lines
        guard formatted == note else { throw .malformed("it is not spelt in the one way that is allowed") }
    }

    private static func line(_ line: Substring) throws(NoteError) -> Line {
        let parts = line.dropFirst(dash.count).split(separator: " ", omittingEmptySubsequences: false)
        guard line.hasPrefix(dash), parts.count == 2, NoteKey.isName(String(parts[0])),
            let bytes = Data(base64Encoded: String(parts[1])).map({ [UInt8]($0) }), bytes.count > 4
        else { throw .malformed("a line of signature is not one") }
        return Line(name: String(parts[0]), keyIdentifier: Array(bytes.prefix(4)), signature: Array(bytes.dropFirst(4)))
    }

    /// The note as text.
    public var formatted: String {
        let signatures = lines.map { line in
            "\(Self.dash)\(line.name) \(Data(line.keyIdentifier + line.signature).base64EncodedString())\n"
        }
        return "\(text)\n\(signatures.joined())"
    }

    /// Checks that the key signed the note; lines of other keys are passed over.
    ///
    /// - Throws: ``NoteError`` when there is no line of the key, or one that does not verify.
    public func verify(with key: NoteKey) throws(NoteError) {
        let own = lines.filter { $0.name == key.name && $0.keyIdentifier == key.identifier }
        guard !own.isEmpty else { throw .unsigned(by: key.name) }
        for line in own where !key.isValid(line.signature, for: Array(text.utf8)) { throw .mismatch(of: key.name) }
    }
}
