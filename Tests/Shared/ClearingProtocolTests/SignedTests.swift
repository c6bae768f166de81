import ClearingProtocol
import Testing

@Suite struct SignedTests {
    @Test func `a signed message is opened with the key that signed it, and with no other`() throws {
        #expect(try Samples.signedStatus.opened(with: Samples.nodeKey.verifyingKey) == Samples.status)
        #expect(throws: SignatureError.unknownKey(Samples.nodeKey.verifyingKey.identifier)) {
            try Samples.signedStatus.opened(with: Samples.terminalKey.verifyingKey)
        }
    }

    @Test func `members that a newer peer added are covered, kept and passed over`() throws {
        let newer = Signed<NewerBalance>(NewerBalance(units: 5), by: Samples.nodeKey)
        let read = try Signed<OlderBalance>(parsing: newer.canonicalBytes)
        #expect(try read.opened(with: Samples.nodeKey.verifyingKey) == OlderBalance(units: 5))
        #expect(read.canonicalBytes == newer.canonicalBytes)
        let changed = newer.json.canonicalText.replacing("later", with: "latex")
        let forged = try Signed<OlderBalance>(parsing: changed)
        #expect(throws: SignatureError.mismatch) { try forged.opened(with: Samples.nodeKey.verifyingKey) }
    }

    @Test func `a signature on one kind of message is none on another`() throws {
        let balance = try Signed<OtherBalance>(
            parsing: Signed(OlderBalance(units: 5), by: Samples.nodeKey).canonicalBytes
        )
        #expect(throws: SignatureError.mismatch) { try balance.opened(with: Samples.nodeKey.verifyingKey) }
    }

    @Test func `a changed message or signature is a mismatch`() throws {
        let other = Signed(
            OlderBalance(units: 6),
            keyIdentifier: Samples.nodeKey.verifyingKey.identifier,
            signature: Signed(OlderBalance(units: 5), by: Samples.nodeKey).signature
        )
        #expect(throws: SignatureError.mismatch) { try other.opened(with: Samples.nodeKey.verifyingKey) }
    }

    @Test func `a message and its signature that were kept apart give the same bytes together`() throws {
        let batch = try Samples.batch()
        let signed = Signed(batch, by: Samples.terminalKey)
        let joined = Signed(batch, keyIdentifier: signed.keyIdentifier, signature: signed.signature)
        #expect(joined.canonicalBytes == signed.canonicalBytes)
    }
}

private struct OlderBalance: SignableMessage {
    static let purpose = "test-balance"
    let units: Int64

    init(units: Int64) { self.units = units }
    init(from reader: JSONReader) throws(JSONError) { units = try reader.member("units").integer() }
    var json: JSONValue { ["units": .integer(units)] }
}

private struct NewerBalance: SignableMessage {
    static let purpose = "test-balance"
    let units: Int64

    init(units: Int64) { self.units = units }
    init(from reader: JSONReader) throws(JSONError) { units = try reader.member("units").integer() }
    var json: JSONValue { ["units": .integer(units), "added": ["later", 2]] }
}

private struct OtherBalance: SignableMessage {
    static let purpose = "test-other"
    let units: Int64

    init(from reader: JSONReader) throws(JSONError) { units = try reader.member("units").integer() }
    var json: JSONValue { ["units": .integer(units)] }
}
