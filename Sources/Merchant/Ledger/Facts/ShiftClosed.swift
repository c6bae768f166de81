public import ClearingProtocol
public import Money

/// A shift ends: its Z report, frozen. Its leaf is the Z's hash.
public struct ShiftClosed: JSONMessage {
    /// The shift's number, which is also the Z's.
    public let number: Int
    /// The leaf of the shift closed before, or `nil` for the first.
    public let previous: [UInt8]?
    /// The journal's first entry in the shift's range.
    public let firstSequence: Int
    /// What came in, by kind and currency.
    public let totals: [BatchTotal]
    /// How many attempts of the shift ended in each state.
    public let attempts: [AttemptState: Int]
    /// The cash that should be in the drawer.
    public let expected: Money
    /// The cash that was counted, or `nil` when nobody counted.
    public let counted: Money?
    /// What else the Z has; `nil` of one before layout 5.
    public let details: ShiftDetails?

    /// An end.
    public init(
        number: Int,
        previous: [UInt8]?,
        firstSequence: Int,
        totals: [BatchTotal],
        attempts: [AttemptState: Int],
        expected: Money,
        counted: Money?,
        details: ShiftDetails? = nil
    ) {
        self.number = number
        self.previous = previous
        self.firstSequence = firstSequence
        self.totals = totals
        self.attempts = attempts
        self.expected = expected
        self.counted = counted
        self.details = details
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        previous = try reader.optional("previous")?.string("64 hexadecimal digits") { [UInt8](hexadecimal: $0) }
        firstSequence = Int(try reader.member("first_sequence").integer(in: 1...JSONValue.largestInteger))
        var totals: [BatchTotal] = []
        for element in try reader.member("totals").elements() { totals.append(try BatchTotal(from: element)) }
        self.totals = totals
        let counts = try reader.member("attempts")
        var attempts: [AttemptState: Int] = [:]
        for state in AttemptState.allCases { attempts[state] = try counts.optional(state.rawValue)?.count() }
        self.attempts = attempts
        expected = try reader.money("expected")
        let currency = expected.currency
        let counted = try reader.optional("counted")?.integer().asMoney(in: currency)
        self.counted = counted
        details = try ShiftClosed.details(try reader.optional("details"), counted, currency)
    }

    public var json: JSONValue {
        .members([
            "number": .integer(Int64(number)),
            "previous": previous.map { .string($0.hexadecimal) },
            "first_sequence": .integer(Int64(firstSequence)),
            "totals": .array(totals.map(\.json)),
            "attempts": .object(
                Dictionary(uniqueKeysWithValues: attempts.map { ($0.key.rawValue, .integer(Int64($0.value))) })
            ),
            "expected": .integer(expected.minorUnits),
            "counted": counted.map { .integer($0.minorUnits) },
            "currency": .string(expected.currency.code),
            "details": details?.json,
        ])
    }

    private static func details(
        _ reader: JSONReader?,
        _ counted: Money?,
        _ currency: Currency
    ) throws(JSONError) -> ShiftDetails? {
        guard let reader else { return nil }
        return try ShiftDetails(from: reader, counted: counted, in: currency)
    }

    /// What is in the drawer beyond what should be, negative when it is short; `nil` when nobody counted.
    public var variance: Int64? { counted.map { $0.minorUnits - expected.minorUnits } }
}

extension Int64 {
    fileprivate func asMoney(in currency: Currency) -> Money { Money(minorUnits: self, currency: currency) }
}
