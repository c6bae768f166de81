public import ClearingProtocol
import ClearingStore
public import Timekeeping

/// A one-time code, read out to whoever sets a terminal up. The node itself keeps only its hash.
public struct PairingCode: JSONMessage {
    /// The terminal that it pairs.
    public let terminal: String
    /// The code: two groups of five characters.
    public let code: String
    /// Until when it is good.
    public let expiresAt: Timestamp

    init(terminal: String, code: String, expiresAt: Timestamp) {
        self.terminal = terminal
        self.code = code
        self.expiresAt = expiresAt
    }

    /// Reads the members of a code.
    public init(from reader: JSONReader) throws(JSONError) {
        terminal = try reader.member("terminal").string(longest: 32)
        code = try reader.member("code").string(longest: 32)
        expiresAt = try reader.member("expires_at").timestamp()
    }

    /// The code as JSON.
    public var json: JSONValue {
        [
            "terminal": .string(terminal),
            "code": .string(code),
            "expires_at": .string(expiresAt.description),
        ]
    }

    /// The hash of a code as somebody may have typed it: case and hyphens do not matter.
    static func hash(of code: String) -> [UInt8] {
        let typed = code.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
        return [UInt8](hexadecimal: ContentDigest.hexadecimal(of: typed)) ?? []
    }
}

extension UnitOfWork {
    /// Issues a code for a terminal.
    func issueCode(for terminal: String) throws -> PairingCode {
        let entropy = context.entropy
        let text = "\(Identifier.random(5, from: entropy))-\(Identifier.random(5, from: entropy))"
        let code = PairingCode(
            terminal: terminal,
            code: text,
            expiresAt: now.adding(seconds: Terminals.codeLifetime)
        )
        let record = PairingCodeRecord(
            hash: PairingCode.hash(of: text),
            terminal: terminal,
            expiresAt: code.expiresAt
        )
        try transaction.add(record, at: now)
        return code
    }
}
