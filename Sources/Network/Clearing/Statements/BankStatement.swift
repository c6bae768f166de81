import ClearingProtocol
import DataFormats
import Money
import Timekeeping

/// A statement as banks give them out (ISO 20022 camt.053.001.08): one `Stmt` for each currency.
///
/// The account is the merchant's in the network. What was carried in is its opening balance; payments and fees that
/// were given back are credits, refunds, reversals, fees and the payout are debits; what is left is carried out.
struct BankStatement {
    let statement: MerchantStatement

    static let namespace = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"

    /// The document.
    var text: String {
        var xml = XMLText()
        xml.element("Document", ["xmlns": Self.namespace]) { xml in
            xml.element("BkToCstmrStmt") { xml in
                xml.element("GrpHdr") { xml in
                    xml.element("MsgId", text: "\(statement.merchant)-\(statement.businessDay)", limit: 35)
                    let made = statement.sheets.map(\.settlement.settledAt).max()
                    xml.element("CreDtTm", text: made?.description ?? "\(statement.businessDay)T00:00:00Z")
                }
                for (position, sheet) in statement.sheets.enumerated() {
                    xml.element("Stmt") { self.write(sheet, number: position + 1, to: &$0) }
                }
            }
        }
        return xml.text
    }

    private func write(_ sheet: SettlementSheet, number: Int, to xml: inout XMLText) {
        let settlement = sheet.settlement
        let entries =
            sheet.lines.flatMap { BankEntry.entries(of: $0, in: settlement) } + BankEntry.payout(of: settlement)
        xml.element("Id", text: settlement.settlement, limit: 35)
        xml.element("ElctrncSeqNb", text: String(number))
        xml.element("CreDtTm", text: settlement.settledAt.description)
        writeAccount(settlement, to: &xml)
        for (code, balance) in [("OPBD", settlement.carriedIn), ("CLBD", settlement.carriedOut)] {
            xml.element("Bal") { xml in
                xml.element("Tp") { $0.element("CdOrPrtry") { $0.element("Cd", text: code) } }
                xml.amount(balance)
                xml.element("Dt") { $0.element("Dt", text: settlement.businessDay.description) }
            }
        }
        writeSummary(of: entries, in: settlement.currency, to: &xml)
        for entry in entries { entry.write(to: &xml) }
    }

    private func writeAccount(_ settlement: DaySettlement, to xml: inout XMLText) {
        xml.element("Acct") { xml in
            xml.element("Id") { xml in
                xml.element("Othr") { $0.element("Id", text: settlement.merchant, limit: 34) }
            }
            xml.element("Ccy", text: settlement.currency.code)
            xml.element("Ownr") { $0.element("Nm", text: statement.name) }
            xml.element("Svcr") { xml in
                xml.element("FinInstnId") { xml in
                    xml.element("Nm", text: statement.acquirerName)
                    xml.element("Othr") { $0.element("Id", text: settlement.acquirer, limit: 35) }
                }
            }
        }
    }

    private func writeSummary(of entries: [BankEntry], in currency: Currency, to xml: inout XMLText) {
        func sum(_ entries: [BankEntry]) -> Money {
            Money(minorUnits: entries.reduce(0) { $0 + $1.amount.minorUnits }, currency: currency)
        }
        let (credits, debits) = (entries.filter { !$0.amount.isNegative }, entries.filter(\.amount.isNegative))
        xml.element("TxsSummry") { xml in
            xml.element("TtlNtries") { xml in
                xml.element("NbOfNtries", text: String(entries.count))
                xml.element("TtlNetNtry") { $0.amount(sum(entries), withCurrency: false) }
            }
            for (name, entries) in [("TtlCdtNtries", credits), ("TtlDbtNtries", debits)] {
                xml.element(name) { xml in
                    xml.element("NbOfNtries", text: String(entries.count))
                    xml.element("Sum", text: sum(entries).magnitude)
                }
            }
        }
    }
}

extension XMLText {
    /// Adds an amount without its sign, and the word for its sign after it; nothing is a credit.
    mutating func amount(_ amount: Money, withCurrency: Bool = true) {
        if withCurrency {
            element("Amt", ["Ccy": amount.currency.code], text: amount.magnitude)
        } else {
            element("Amt", text: amount.magnitude)
        }
        element("CdtDbtInd", text: amount.isNegative ? "DBIT" : "CRDT")
    }
}

extension Money {
    /// The decimal number without its sign.
    fileprivate var magnitude: String { plain.replacing("-", with: "") }
}
