import Timekeeping

/// The name that UnionPay gives a merchant's file: `INN26112488ZM_802310048993424`, with the day of clearing.
struct UnionPayFileName {
    /// The name.
    let name: String
    /// The day of clearing.
    let day: BusinessDay

    /// The name of the file, or of the entry in its archive; nil when it is not UnionPay's.
    init?(_ source: StatementSource) {
        let path: String
        if case .zip(let entry) = source.packing { path = entry.name } else { path = source.path }
        let name = path.split(separator: "/").last ?? ""
        let digits = Array(name.utf8.dropFirst(3).prefix(6))
        guard name.hasPrefix("INN"), digits.count == 6, digits.allSatisfy(\.isDigit), name.contains("ZM") else {
            return nil
        }
        let parts = digits.map { Int($0.digitValue) }
        let year = 2000 + parts[0] * 10 + parts[1]
        guard
            let day = try? BusinessDay(year: year, month: parts[2] * 10 + parts[3], day: parts[4] * 10 + parts[5])
        else { return nil }
        self.name = String(name)
        self.day = day
    }
}
