/// Line by line what a batch says and the network does not, as a member of the problem that refuses it.
public struct BatchDifferences: JSONMessage {
    /// The lines that differ, at most ``most`` of them.
    public let lines: [BatchLineDifference]
    /// How many more lines differ.
    public let unlistedLines: Int
    /// What the network has of the terminal's business day in no batch, and this batch lacks; at most ``most``.
    ///
    /// This alone is no reason to refuse a batch: the next one may bring it.
    public let missing: [BatchLine]
    /// How many more the batch lacks.
    public let unlistedMissing: Int
    /// The totals of those lines that the network has, by its figures.
    public let ours: [BatchTotal]
    /// The totals as they came.
    public let yours: [BatchTotal]

    /// How many lines are listed at most.
    public static let most = 1_000

    /// Differences; what is beyond ``most`` is counted.
    public init(lines: [BatchLineDifference], missing: [BatchLine], ours: [BatchTotal], yours: [BatchTotal]) {
        self.lines = Array(lines.prefix(Self.most))
        unlistedLines = lines.count - self.lines.count
        self.missing = Array(missing.prefix(Self.most))
        unlistedMissing = missing.count - self.missing.count
        self.ours = ours
        self.yours = yours
    }

    public init(from reader: JSONReader) throws(JSONError) {
        var lines: [BatchLineDifference] = []
        for element in try reader.member("lines").elements(most: Self.most) {
            lines.append(try BatchLineDifference(from: element))
        }
        self.lines = lines
        unlistedLines = try reader.optional("unlisted_lines")?.count() ?? 0
        var missing: [BatchLine] = []
        for element in try reader.member("missing").elements(most: Self.most) {
            missing.append(try BatchLine(from: element))
        }
        self.missing = missing
        unlistedMissing = try reader.optional("unlisted_missing")?.count() ?? 0
        ours = try Self.totals(reader.member("our_totals"))
        yours = try Self.totals(reader.member("your_totals"))
    }

    public var json: JSONValue {
        .members([
            "lines": .array(lines.map(\.json)),
            "unlisted_lines": unlistedLines == 0 ? nil : .integer(Int64(unlistedLines)),
            "missing": .array(missing.map(\.json)),
            "unlisted_missing": unlistedMissing == 0 ? nil : .integer(Int64(unlistedMissing)),
            "our_totals": .array(ours.map(\.json)),
            "your_totals": .array(yours.map(\.json)),
        ])
    }

    private static func totals(_ reader: JSONReader) throws(JSONError) -> [BatchTotal] {
        var totals: [BatchTotal] = []
        for element in try reader.elements(most: 1_000) { totals.append(try BatchTotal(from: element)) }
        return totals
    }
}
