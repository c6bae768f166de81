import ClearingProtocol
import DataFormats
import Money
import Timekeeping

/// A statement as comma-separated values (RFC 4180) in UTF-8.
///
/// Beside a line for each movement there is one for what was carried in, where something was, and one for the payout:
/// so the column `net` sums to what is carried out. Amounts are decimal, and below zero where money leaves the
/// merchant's account.
struct StatementTable {
    let statement: MerchantStatement

    static let columns = [
        "settlement", "business_day", "kind", "number", "payment", "order", "attempt", "terminal", "batch",
        "batch_day", "time", "currency", "gross", "fee", "net",
    ]

    /// The table, its header first.
    var text: String {
        var text = CommaSeparatedValues.record(Self.columns)
        for sheet in statement.sheets {
            if !sheet.settlement.carriedIn.isZero {
                text += row(of: sheet.settlement, "carried", net: sheet.settlement.carriedIn)
            }
            for line in sheet.lines { text += row(of: line, in: sheet.settlement) }
            let payout = sheet.settlement.payout
            text += row(
                of: sheet.settlement,
                "payout",
                time: sheet.settlement.payoutDay.description,
                net: Money(minorUnits: -payout.minorUnits, currency: payout.currency)
            )
        }
        return text
    }

    private func row(of line: SettlementLine, in settlement: DaySettlement) -> String {
        let sign: Int64 = line.kind == .payment ? 1 : -1
        func signed(_ amount: Money, _ sign: Int64) -> String {
            Money(minorUnits: amount.minorUnits * sign, currency: amount.currency).plain
        }
        let texts = [
            CommaSeparatedValues.safe(settlement.settlement), settlement.businessDay.description, line.kind.rawValue,
            CommaSeparatedValues.safe(line.number), CommaSeparatedValues.safe(line.payment),
            CommaSeparatedValues.safe(line.reference.order),
            String(line.reference.attempt), CommaSeparatedValues.safe(line.terminal), line.batch.map(String.init) ?? "",
            line.businessDay.description, line.at.description, line.gross.currency.code,
        ]
        return CommaSeparatedValues.record(texts + [signed(line.gross, sign), signed(line.fee, -sign), line.net.plain])
    }

    private func row(of settlement: DaySettlement, _ kind: String, time: String = "", net: Money) -> String {
        let texts = [
            CommaSeparatedValues.safe(settlement.settlement), settlement.businessDay.description, kind, "", "", "", "",
            "", "", "",
            time, settlement.currency.code, "", "",
        ]
        return CommaSeparatedValues.record(texts + [net.plain])
    }
}
