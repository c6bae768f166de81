import ClearingProtocol
import DataFormats
import Money
import Timekeeping

/// One entry of a bank's statement.
struct BankStatementLine {
    /// What it is, in a word of ours.
    let code: String
    /// What tells it from the others of the statement.
    let reference: String
    /// The account.
    let account: BankStatementTotals.Account
    /// What comes to the merchant's account, or leaves it where negative.
    let amount: Money
    /// The entry of the journal that it is of.
    let entry: ExportedEntry

    /// What an entry of the journal is in a bank's statement: its amount and, where there is one, its fee; nothing when
    /// it does not touch what a network owes.
    static func lines(of entry: ExportedEntry) -> [BankStatementLine] {
        let code = entry.kind.rawValue.uppercased()
        let number = entry.number ?? String(entry.sequence)
        guard let movement = entry.movement else {
            return entry.postings.compactMap { posting in
                BankStatementTotals.Account(posting).map {
                    BankStatementLine(
                        code: code,
                        reference: number,
                        account: $0,
                        amount: posting.amount,
                        entry: entry
                    )
                }
            }
        }
        let currency = movement.amount.currency
        let account = BankStatementTotals.Account(network: entry.network ?? "", currency: currency)
        func line(_ code: String, _ reference: String, _ units: Int64) -> BankStatementLine {
            let amount = Money(minorUnits: units, currency: currency)
            return BankStatementLine(code: code, reference: reference, account: account, amount: amount, entry: entry)
        }
        let own = line(code, number, movement.amount.minorUnits)
        return movement.fee == 0 ? [own] : [own, line("FEE", number + "-FEE", -movement.fee)]
    }

    /// Adds the entry to a statement.
    func write(to xml: inout XMLText) {
        xml.element("Ntry") { xml in
            xml.element("NtryRef", text: reference, limit: 35)
            xml.amount(amount)
            if entry.kind == .reversal { xml.element("RvslInd", text: "true") }
            xml.element("Sts") { $0.element("Cd", text: "BOOK") }
            xml.element("BookgDt") { $0.element("Dt", text: entry.businessDay.description) }
            xml.element("BkTxCd") { xml in
                xml.element("Prtry") { xml in
                    xml.element("Cd", text: code)
                    xml.element("Issr", text: "counterfoil")
                }
            }
            xml.element("NtryDtls") { xml in xml.element("TxDtls") { writeDetails(to: &$0) } }
        }
    }

    private func writeDetails(to xml: inout XMLText) {
        xml.element("Refs") { xml in
            xml.element("AcctSvcrRef", text: entry.number ?? String(entry.sequence), limit: 35)
            if let movement = entry.movement {
                xml.element("EndToEndId", text: movement.reference.order, limit: 35)
                xml.element("TxId", text: movement.payment, limit: 35)
            }
        }
        xml.amount(amount)
        xml.element("RmtInf") { $0.element("Ustrd", text: remittance) }
        xml.element("RltdDts") { $0.element("TxDtTm", text: (entry.movement?.at ?? entry.recordedAt).description) }
    }

    private var remittance: String {
        let facts = [
            entry.title, entry.movement.map { "attempt \($0.reference.attempt)" }, entry.batch.map { "batch \($0)" },
            "entry \(entry.sequence)", entry.reason,
        ]
        return facts.compactMap { $0 }.joined(separator: ", ")
    }
}
