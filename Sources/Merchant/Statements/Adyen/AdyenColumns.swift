/// Where the columns of Adyen's settlement details stand, found by their names.
struct AdyenColumns {
    let account: Int
    let payment: Int
    let order: Int
    let method: Int
    let created: Int
    let zone: Int
    let type: Int
    let modification: Int
    let grossCurrency: Int
    let grossDebit: Int
    let grossCredit: Int
    let netCurrency: Int
    let netDebit: Int
    let netCredit: Int
    /// Commission, markup, scheme fees and interchange, of which a report may lack some.
    let fees: [(place: Int, name: String)]
    let batch: Int
    let refund: Int?
    let booked: Int?
    let terminal: Int?
    /// How many columns there are.
    let count: Int

    /// Looks the columns up.
    ///
    /// - Throws: ``StatementError`` of the kind unparsed row, which names the column that lacks.
    init(_ header: CSVHeader) throws(StatementError) {
        account = try header.required("Merchant Account")
        payment = try header.required("Psp Reference")
        order = try header.required("Merchant Reference")
        method = try header.required("Payment Method")
        created = try header.required("Creation Date")
        zone = try header.required("TimeZone", "Time Zone")
        type = try header.required("Type")
        modification = try header.required("Modification Reference")
        grossCurrency = try header.required("Gross Currency")
        grossDebit = try header.required("Gross Debit (GC)")
        grossCredit = try header.required("Gross Credit (GC)")
        netCurrency = try header.required("Net Currency")
        netDebit = try header.required("Net Debit (NC)")
        netCredit = try header.required("Net Credit (NC)")
        fees = ["Commission (NC)", "Markup (NC)", "Scheme Fees (NC)", "Interchange (NC)"].compactMap { name in
            header.place(name).map { ($0, name) }
        }
        batch = try header.required("Batch Number")
        refund = header.place("Modification Merchant Reference")
        booked = header.place("Booking Date")
        terminal = header.place("Unique Terminal ID", "Terminal ID", "Terminal")
        count = header.names.count
    }
}
