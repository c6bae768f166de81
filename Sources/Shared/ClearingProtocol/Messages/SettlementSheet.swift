/// A settlement with its lines.
public struct SettlementSheet: JSONMessage {
    /// The sums.
    public let settlement: DaySettlement
    /// What they are made of, in the order in which the network booked it.
    public let lines: [SettlementLine]

    /// The most lines of a sheet that is read.
    public static let mostLines = 1_000_000

    /// A sheet.
    public init(settlement: DaySettlement, lines: [SettlementLine]) {
        self.settlement = settlement
        self.lines = lines
    }

    public init(from reader: JSONReader) throws(JSONError) {
        settlement = try DaySettlement(from: reader.member("settlement"))
        var lines: [SettlementLine] = []
        for element in try reader.member("lines").elements(most: Self.mostLines) {
            lines.append(try SettlementLine(from: element))
        }
        self.lines = lines
    }

    public var json: JSONValue {
        ["settlement": settlement.json, "lines": .array(lines.map(\.json))]
    }
}
