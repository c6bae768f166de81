import Timekeeping

/// Rows of one side in their order, packed: a million of them usually take thirty megabytes, half of what they take
/// one by one.
public struct PackedRows: Sendable {
    /// What few rows differ in.
    private struct Form: Sendable, Hashable {
        let day: BusinessDay
        let currency: CurrencyMark
        let kind: MatchRow.Kind
        let state: MatchRow.State
    }

    private var orders: [MatchKey] = []
    private var hosts: [MatchKey] = []
    private var ids, amounts, fees, discounts, places: NarrowColumn
    private var forms: [Form] = []
    private var placesOfForms: [Form: Int] = [:]

    /// How many there are.
    public var count: Int { orders.count }

    /// No rows yet.
    ///
    /// - Parameter capacity: about how many there will be.
    public init(capacity: Int = 0) {
        orders.reserveCapacity(capacity)
        hosts.reserveCapacity(capacity)
        ids = NarrowColumn(capacity: capacity)
        amounts = NarrowColumn(capacity: capacity)
        fees = NarrowColumn(capacity: capacity)
        discounts = NarrowColumn(capacity: capacity)
        places = NarrowColumn(capacity: capacity)
    }

    /// Some rows.
    public init(_ rows: some Sequence<MatchRow>) {
        self.init(capacity: rows.underestimatedCount)
        for row in rows { append(row) }
    }

    /// Adds a row.
    public mutating func append(_ row: MatchRow) {
        orders.append(row.order)
        hosts.append(row.host)
        ids.append(row.id)
        amounts.append(row.amount)
        fees.append(row.fee ?? .min)
        discounts.append(row.discount ?? .min)
        places.append(Int64(place(of: Form(day: row.day, currency: row.currency, kind: row.kind, state: row.state))))
    }

    /// A row; the place is one of `0..<count`.
    public subscript(place: Int) -> MatchRow {
        let form = forms[Int(places[place])]
        let (fee, discount) = (fees[place], discounts[place])
        return MatchRow(
            id: ids[place],
            kind: form.kind,
            state: form.state,
            order: orders[place],
            host: hosts[place],
            day: form.day,
            amount: amounts[place],
            currency: form.currency,
            fee: fee == .min ? nil : fee,
            discount: discount == .min ? nil : discount
        )
    }

    /// The number by which a row is found, with its kind; `nil` where it has none.
    func number(_ key: RowTable.Key, of place: Int) -> UInt64? {
        let number = key == .order ? orders[place] : hosts[place]
        return number.isSome ? number.hash &+ UInt64(forms[Int(places[place])].kind.rawValue) : nil
    }

    private mutating func place(of form: Form) -> Int {
        // Most rows are of the form of the one before.
        if count > 1, case let last = Int(places[count - 2]), forms[last] == form { return last }
        if let known = placesOfForms[form] { return known }
        forms.append(form)
        placesOfForms[form] = forms.count - 1
        return forms.count - 1
    }
}
