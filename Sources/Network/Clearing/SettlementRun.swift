public import ClearingProtocol
import Money
public import Timekeeping

/// What came of settling a business day.
public struct SettlementRun: JSONMessage {
    /// The business day.
    public let businessDay: BusinessDay
    /// The settlements of the day, by merchant and currency.
    public let settlements: [DaySettlement]
    /// The merchants for whom the day is not over.
    public let notOver: [String]

    init(businessDay: BusinessDay, settlements: [DaySettlement], notOver: [String]) {
        self.businessDay = businessDay
        self.settlements = settlements
        self.notOver = notOver
    }

    public init(from reader: JSONReader) throws(JSONError) {
        businessDay = try reader.member("business_day").businessDay()
        var settlements: [DaySettlement] = []
        for element in try reader.member("settlements").elements() {
            settlements.append(try DaySettlement(from: element))
        }
        self.settlements = settlements
        var notOver: [String] = []
        for element in try reader.member("not_over").elements() { notOver.append(try element.string(longest: 32)) }
        self.notOver = notOver
    }

    public var json: JSONValue {
        [
            "business_day": .string(businessDay.description),
            "settlements": .array(settlements.map(\.json)),
            "positions": .array(positions.map(\.json)),
            "not_over": .array(notOver.map(JSONValue.string)),
        ]
    }

    /// What each member has to get, or to give where negative, for all settlements together: by currency and member,
    /// zero for each currency.
    public var positions: [MemberPosition] {
        let all = settlements.flatMap(\.positions)
        let groups = Dictionary(grouping: all) { "\($0.amount.currency.code) \($0.member)" }
        return groups.sorted { $0.key < $1.key }.compactMap { _, positions in
            guard let first = positions.first else { return nil }
            let units = positions.reduce(0) { $0 + $1.amount.minorUnits }
            guard units != 0 else { return nil }
            return MemberPosition(
                member: first.member,
                amount: Money(minorUnits: units, currency: first.amount.currency)
            )
        }
    }
}
