import ClearingProtocol
import DataFormats
import Money
import Timekeeping

/// One entry of a bank's statement.
struct BankEntry {
    /// What it is, in the network's own words.
    let code: String
    /// What tells it from the others of the statement.
    let reference: String
    /// What comes to the merchant's account, or leaves it where negative.
    let amount: Money
    /// Whether it takes an earlier entry back.
    var isReversal = false
    /// When it is booked: the business day of the settlement.
    let bookedOn: BusinessDay
    /// When its money counts: the day of the payout.
    let valueOn: BusinessDay
    /// The movement that it is of, if it is of one.
    var line: SettlementLine?

    /// The entries of a line: its amount, and its fee where there is one.
    static func entries(of line: SettlementLine, in settlement: DaySettlement) -> [BankEntry] {
        let sign: Int64 = line.kind == .payment ? 1 : -1
        func entry(_ code: String, _ suffix: String, _ units: Int64) -> BankEntry {
            BankEntry(
                code: code,
                reference: line.number + suffix,
                amount: Money(minorUnits: units, currency: line.gross.currency),
                isReversal: line.kind == .reversal,
                bookedOn: settlement.businessDay,
                valueOn: settlement.payoutDay,
                line: line
            )
        }
        let own = entry(line.kind.rawValue.uppercased(), "", line.gross.minorUnits * sign)
        guard !line.fee.isZero else { return [own] }
        return [own, entry("FEE", "-FEE", -line.fee.minorUnits * sign)]
    }

    /// The entry of the payout, unless there is none.
    static func payout(of settlement: DaySettlement) -> [BankEntry] {
        guard settlement.payout.isPositive else { return [] }
        return [
            BankEntry(
                code: "PAYOUT",
                reference: settlement.settlement,
                amount: Money(minorUnits: -settlement.payout.minorUnits, currency: settlement.currency),
                bookedOn: settlement.businessDay,
                valueOn: settlement.payoutDay
            )
        ]
    }

    /// Adds the entry to a statement.
    func write(to xml: inout XMLText) {
        xml.element("Ntry") { xml in
            xml.element("NtryRef", text: reference, limit: 35)
            xml.amount(amount)
            if isReversal { xml.element("RvslInd", text: "true") }
            xml.element("Sts") { $0.element("Cd", text: "BOOK") }
            xml.element("BookgDt") { $0.element("Dt", text: bookedOn.description) }
            xml.element("ValDt") { $0.element("Dt", text: valueOn.description) }
            xml.element("BkTxCd") { xml in
                xml.element("Prtry") { xml in
                    xml.element("Cd", text: code)
                    xml.element("Issr", text: "counterfoil")
                }
            }
            if let line { writeDetails(of: line, to: &xml) }
        }
    }

    private func writeDetails(of line: SettlementLine, to xml: inout XMLText) {
        let batch = line.batch.map { "batch \($0) of " } ?? ""
        xml.element("NtryDtls") { xml in
            xml.element("TxDtls") { xml in
                xml.element("Refs") { xml in
                    xml.element("AcctSvcrRef", text: line.number, limit: 35)
                    xml.element("TxId", text: line.payment, limit: 35)
                }
                xml.amount(amount)
                xml.element("RmtInf") { xml in
                    xml.element(
                        "Ustrd",
                        text: "Order \(line.reference), \(line.terminal), \(batch)\(line.businessDay)"
                    )
                }
                xml.element("RltdDts") { $0.element("TxDtTm", text: line.at.description) }
            }
        }
    }
}
