import Money
import OutsideText
import Timekeeping

extension StripeRows {
    /// Gross, fee and net, which fit each other.
    func amounts(
        _ record: borrowing CSVReader,
        _ values: borrowing RowReader
    ) throws(StatementError) -> (gross: Money, fee: Money, net: Money) {
        let currency = try currency(record.field(columns.currency), "currency", values)
        let gross = try values.money(record.field(columns.gross), "gross", in: currency)
        let fee = try values.money(record.field(columns.fee), "fee", in: currency)
        let net = try values.money(record.field(columns.net), "net", in: currency)
        guard Int128(gross.minorUnits) - Int128(fee.minorUnits) == Int128(net.minorUnits) else {
            throw values.fault(record.field(columns.net), "net", "is not gross less fee")
        }
        return (gross, fee, net)
    }

    /// When the transaction was made: in UTC where the report says so, else on the merchant's clock.
    func time(_ record: borrowing CSVReader, _ values: inout RowReader) throws(StatementError) -> Timestamp {
        if let place = columns.createdUTC, !record.field(place).trimmed.isEmpty {
            return try values.time(record.field(place), "created_utc").at
        }
        guard let place = columns.created else {
            throw StatementError(
                .unparsedRow,
                file: file,
                line: record.line,
                field: "created_utc",
                reason: "the report has no column of when a transaction was made",
                mend: "Download the report again with the column created_utc."
            )
        }
        return calendar.instant(ofLocal: try values.time(record.field(place), "created").at)
    }

    /// The day on which a payout comes to the bank.
    func payoutDay(_ record: borrowing CSVReader, _ values: inout RowReader) throws(StatementError) -> BusinessDay? {
        guard let place = columns.payoutDate, !record.field(place).trimmed.isEmpty else { return nil }
        let field = record.field(place).trimmed
        return try values.day(
            FieldBytes(start: field.start, count: min(field.count, 10)),
            "automatic_payout_effective_at"
        )
    }

    /// What the customer saw, where it is another amount than what came to the balance.
    func payerAmount(
        _ record: borrowing CSVReader,
        _ gross: Money,
        _ values: borrowing RowReader
    ) throws(StatementError) -> Money? {
        guard let place = columns.payerAmount, let code = columns.payerCurrency,
            !record.field(place).trimmed.isEmpty, !record.field(code).trimmed.isEmpty
        else { return nil }
        let currency = try currency(record.field(code), "customer_facing_currency", values)
        let amount = try values.money(record.field(place), "customer_facing_amount", in: currency)
        return amount == gross ? nil : amount
    }

    func text(
        _ record: borrowing CSVReader,
        _ place: Int?,
        _ name: String,
        _ values: borrowing RowReader
    ) throws(StatementError) -> String? {
        guard let place else { return nil }
        return try values.optionalText(record.field(place), name)
    }

    // Codes are in small letters in Stripe's reports.
    private func currency(
        _ field: FieldBytes,
        _ name: String,
        _ values: borrowing RowReader
    ) throws(StatementError) -> Currency {
        guard let currency = try? Currency.named(field.trimmed.string.uppercased()) else {
            throw values.fault(field, name, "is no code of ISO 4217")
        }
        return currency
    }
}
