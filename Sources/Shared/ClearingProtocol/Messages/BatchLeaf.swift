public import Timekeeping

/// What the network's log tells all members of a batch: its sums, its heads, and the commitment to its lines.
///
/// The log's leaf has more members: `kind`, `at` and `version`.
public struct BatchLeaf: JSONMessage {
    /// The terminal's number.
    public let terminal: String
    /// The batch's number.
    public let number: Int
    /// The SHA-256 of the bytes that were received, in hexadecimal.
    public let digest: String
    /// The business day that the terminal names.
    public let businessDay: BusinessDay
    /// The business day that the batch counts to.
    public let countedOn: BusinessDay
    /// The journal's first entry in the batch.
    public let firstSequence: Int
    /// The journal's first entry after the batch.
    public let endSequence: Int
    /// The head of the journal's tree before the first entry.
    public let before: TreeHead
    /// The head of the journal's tree after the last entry.
    public let after: TreeHead
    /// The totals of the lines that are taken.
    public let totals: [BatchTotal]
    /// How many lines are taken.
    public let lineCount: Int
    /// The root of the Merkle tree over the numbers of those lines (RFC 6962 section 2.1), in hexadecimal.
    public let linesRoot: String
    /// How many lines are not taken.
    public let rejectedCount: Int

    /// The first version of leaves that have ``lineCount`` and ``linesRoot``.
    public static let firstVersion: Int64 = 3

    /// The leaf of a batch.
    ///
    /// - Parameters:
    ///   - digest: the SHA-256 of the bytes that were received, in hexadecimal.
    ///   - day: the business day that the batch counts to.
    ///   - lines: the lines that are taken; the others are counted only.
    ///   - linesRoot: the root over their numbers.
    /// - Throws: `MoneyError` when a sum is too large.
    public init(
        of batch: Batch,
        digest: String,
        countedOn day: BusinessDay,
        taking lines: [BatchLine],
        linesRoot: String
    ) throws {
        terminal = batch.terminal
        number = batch.number
        self.digest = digest
        businessDay = batch.businessDay
        countedOn = day
        firstSequence = batch.firstSequence
        endSequence = batch.endSequence
        before = batch.before
        after = batch.after
        totals = try BatchTotal.totals(of: lines)
        lineCount = lines.count
        self.linesRoot = linesRoot
        rejectedCount = batch.lines.count - lines.count
    }

    public init(from reader: JSONReader) throws(JSONError) {
        terminal = try reader.member("terminal").string(longest: 32)
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        digest = try reader.member("digest").string(longest: 64)
        businessDay = try reader.member("business_day").businessDay()
        countedOn = try reader.member("counted_on").businessDay()
        firstSequence = Int(try reader.member("first_sequence").integer(in: 1...JSONValue.largestInteger))
        endSequence = Int(try reader.member("end_sequence").integer(in: 1...JSONValue.largestInteger))
        before = try TreeHead(from: reader.member("before"))
        after = try TreeHead(from: reader.member("after"))
        var totals: [BatchTotal] = []
        for element in try reader.member("totals").elements(most: 1_000) {
            totals.append(try BatchTotal(from: element))
        }
        self.totals = totals
        lineCount = try reader.member("line_count").count()
        linesRoot = try reader.member("lines_root").string(longest: 64)
        rejectedCount = try reader.optional("rejected_count")?.count() ?? 0
    }

    public var json: JSONValue { .object(members) }

    /// The members of the leaf, by their names.
    public var members: [String: JSONValue] {
        let members: [String: JSONValue?] = [
            "terminal": .string(terminal),
            "number": .integer(Int64(number)),
            "digest": .string(digest),
            "business_day": .string(businessDay.description),
            "counted_on": .string(countedOn.description),
            "first_sequence": .integer(Int64(firstSequence)),
            "end_sequence": .integer(Int64(endSequence)),
            "before": before.json,
            "after": after.json,
            "totals": .array(totals.map(\.json)),
            "line_count": .integer(Int64(lineCount)),
            "lines_root": .string(linesRoot),
            "rejected_count": rejectedCount == 0 ? nil : .integer(Int64(rejectedCount)),
        ]
        return members.compactMapValues(\.self)
    }
}
