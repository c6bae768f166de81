import Money
import OutsideText
import Timekeeping

extension AdyenRows {
    /// What was settled, less than nothing where it is a debit.
    func net(_ record: borrowing CSVReader, _ values: borrowing RowReader) throws(StatementError) -> Money {
        let currency = try currency(record.field(columns.netCurrency), "Net Currency", values)
        let debit = try amount(record.field(columns.netDebit), "Net Debit (NC)", currency, values)
        let credit = try amount(record.field(columns.netCredit), "Net Credit (NC)", currency, values)
        guard debit != nil || credit != nil else {
            throw values.fault(
                record.field(columns.netCredit),
                "Net Credit (NC)",
                "must not be empty, or the debit not"
            )
        }
        return try values.difference(credit ?? .zero(currency), debit ?? .zero(currency))
    }

    /// What the shopper paid or got back; nil on rows that are of no payment.
    func gross(_ record: borrowing CSVReader, _ values: borrowing RowReader) throws(StatementError) -> Money? {
        let (debit, credit) = (record.field(columns.grossDebit), record.field(columns.grossCredit))
        guard !debit.trimmed.isEmpty || !credit.trimmed.isEmpty else { return nil }
        let currency = try currency(record.field(columns.grossCurrency), "Gross Currency", values)
        return try values.difference(
            amount(credit, "Gross Credit (GC)", currency, values) ?? .zero(currency),
            amount(debit, "Gross Debit (GC)", currency, values) ?? .zero(currency)
        )
    }

    /// What Adyen keeps of a payment, in the net currency; nil on rows that tell none.
    ///
    /// Fees may be finer than the smallest unit: then their sum fits within less than one.
    func fee(
        _ record: borrowing CSVReader,
        _ gross: Money,
        _ net: Money,
        _ values: borrowing RowReader
    ) throws(StatementError) -> Money? {
        let exponent = 8
        var (sum, isTold, isFine) = (Int128(0), false, false)
        for (place, name) in columns.fees where !record.field(place).trimmed.isEmpty {
            let number = try values.decimal(record.field(place), name)
            guard let scaled = number.exact(exponent) else {
                throw values.fault(record.field(place), name, "is no fee that can be counted")
            }
            sum += Int128(scaled)
            isTold = true
            if number.exact(net.currency.exponent) == nil { isFine = true }
        }
        let unit = Int128((0..<exponent - net.currency.exponent).reduce(1) { unit, _ in unit * 10 })
        guard gross.currency == net.currency else {
            guard isTold else { return nil }
            let rounded = (sum.magnitude + UInt128(unit) / 2) / UInt128(unit)
            return Money(
                minorUnits: Int64(clamping: sum < 0 ? -Int128(rounded) : Int128(rounded)),
                currency: net.currency
            )
        }
        let kept = try values.difference(gross, net)
        guard isTold else { return kept.isZero ? nil : kept }
        let difference = (Int128(kept.minorUnits) * unit - sum).magnitude
        guard isFine ? difference < unit : difference == 0 else {
            throw values.fault(
                record.field(columns.netCredit),
                "Net Credit (NC)",
                "and its debit are not gross less fees"
            )
        }
        return kept
    }

    /// When it was made, and the day that it is booked on.
    func time(
        _ record: borrowing CSVReader,
        _ values: inout RowReader
    ) throws(StatementError) -> (day: BusinessDay, at: Timestamp) {
        let name = record.field(columns.zone).trimmed.string
        values.clock = LocalTimeReader(minutesEast: 0)
        let local = try values.time(record.field(columns.created), "Creation Date")
        var day = local.day
        if let place = columns.booked, !record.field(place).trimmed.isEmpty {
            let field = record.field(place).trimmed
            day = try values.day(FieldBytes(start: field.start, count: min(field.count, 10)), "Booking Date")
        }
        if name == calendar.zoneName { return (day, calendar.instant(ofLocal: local.at)) }
        guard let minutes = AdyenTimeZone.minutesEast(of: name) else {
            throw values.fault(record.field(columns.zone), "TimeZone", "is no time zone that is known")
        }
        return (day, local.at.adding(seconds: -Int64(minutes) * 60))
    }

    private func currency(
        _ field: FieldBytes,
        _ name: String,
        _ values: borrowing RowReader
    ) throws(StatementError) -> Currency {
        guard let currency = try? Currency.named(field.trimmed.string) else {
            throw values.fault(field, name, "is no code of ISO 4217")
        }
        return currency
    }

    private func amount(
        _ field: FieldBytes,
        _ name: String,
        _ currency: Currency,
        _ values: borrowing RowReader
    ) throws(StatementError) -> Money? {
        field.trimmed.isEmpty ? nil : try values.money(field, name, in: currency)
    }
}
