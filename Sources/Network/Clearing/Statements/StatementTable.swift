import ClearingProtocol
import Money
import OutsideText
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
        var text = Self.row(Self.columns)
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
            Self.safe(settlement.settlement), settlement.businessDay.description, line.kind.rawValue,
            Self.safe(line.number), Self.safe(line.payment), Self.safe(line.reference.order),
            String(line.reference.attempt), Self.safe(line.terminal), line.batch.map(String.init) ?? "",
            line.businessDay.description, line.at.description, line.gross.currency.code,
        ]
        return Self.row(texts + [signed(line.gross, sign), signed(line.fee, -sign), line.net.plain])
    }

    private func row(of settlement: DaySettlement, _ kind: String, time: String = "", net: Money) -> String {
        let texts = [
            Self.safe(settlement.settlement), settlement.businessDay.description, kind, "", "", "", "", "", "", "",
            time, settlement.currency.code, "", "",
        ]
        return Self.row(texts + [net.plain])
    }

    /// A text that no spreadsheet takes for a formula, without control characters.
    static func safe(_ text: String) -> String {
        // Looking characters up is slow, and nearly all texts are numbers of ours.
        let isPlain = text.utf8.count <= 256 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        let shown = isPlain ? text : text.shown(limit: 256)
        guard let first = shown.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) else { return shown }
        return "'" + shown
    }

    /// A record, its fields in quotation marks where they must be (RFC 4180 section 2).
    static func row(_ fields: [String]) -> String {
        fields.map { field in
            let isPlain = !field.utf8.contains { byte in
                byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0D || byte == 0x0A
            }
            return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ",") + "\r\n"
    }
}
