public import Timekeeping

/// What a terminal sends at the end of a shift: everything from one entry of its journal up to another.
public struct Batch: SignableMessage {
    public static let purpose = "batch"

    /// The merchant's number.
    public let merchant: String
    /// The terminal's number.
    public let terminal: String
    /// The batch's number for its terminal, from 1 without gaps.
    public let number: Int
    /// The shift that ended with it.
    public let shift: Int
    /// The business day of the shift.
    public let businessDay: BusinessDay
    /// The journal's first entry in the batch.
    public let firstSequence: Int
    /// The journal's first entry after the batch.
    public let endSequence: Int
    /// The head of the journal's tree before the first entry.
    public let before: TreeHead
    /// The head of the journal's tree after the last entry.
    public let after: TreeHead
    /// Counts and sums by kind, currency and sponsor.
    public let totals: [BatchTotal]
    /// The payments and refunds that the totals add up.
    public let lines: [BatchLine]
    /// When it was sealed.
    public let sealedAt: Timestamp

    /// A batch.
    public init(
        merchant: String,
        terminal: String,
        number: Int,
        shift: Int,
        businessDay: BusinessDay,
        firstSequence: Int,
        endSequence: Int,
        before: TreeHead,
        after: TreeHead,
        totals: [BatchTotal],
        lines: [BatchLine],
        sealedAt: Timestamp
    ) {
        self.merchant = merchant
        self.terminal = terminal
        self.number = number
        self.shift = shift
        self.businessDay = businessDay
        self.firstSequence = firstSequence
        self.endSequence = endSequence
        self.before = before
        self.after = after
        self.totals = totals
        self.lines = lines
        self.sealedAt = sealedAt
    }

    public init(from reader: JSONReader) throws(JSONError) {
        merchant = try reader.member("merchant").string(longest: 32)
        terminal = try reader.member("terminal").string(longest: 32)
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        shift = Int(try reader.member("shift").integer(in: 1...JSONValue.largestInteger))
        businessDay = try reader.member("business_day").businessDay()
        firstSequence = Int(try reader.member("first_sequence").integer(in: 1...JSONValue.largestInteger))
        let end = try reader.member("end_sequence")
        endSequence = Int(try end.integer(in: Int64(firstSequence)...JSONValue.largestInteger))
        before = try TreeHead(from: reader.member("before"))
        after = try TreeHead(from: reader.member("after"))
        var totals: [BatchTotal] = []
        for element in try reader.member("totals").elements(most: 1_000) {
            totals.append(try BatchTotal(from: element))
        }
        self.totals = totals
        var lines: [BatchLine] = []
        for element in try reader.member("lines").elements() { lines.append(try BatchLine(from: element)) }
        self.lines = lines
        sealedAt = try reader.member("sealed_at").timestamp()
    }

    public var json: JSONValue {
        [
            "merchant": .string(merchant),
            "terminal": .string(terminal),
            "number": .integer(Int64(number)),
            "shift": .integer(Int64(shift)),
            "business_day": .string(businessDay.description),
            "first_sequence": .integer(Int64(firstSequence)),
            "end_sequence": .integer(Int64(endSequence)),
            "before": before.json,
            "after": after.json,
            "totals": .array(totals.map(\.json)),
            "lines": .array(lines.map(\.json)),
            "sealed_at": .string(sealedAt.description),
        ]
    }
}
