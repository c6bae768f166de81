import DataFormats
import Money
import Timekeeping

/// The books as banks give out statements (ISO 20022 camt.053.001.08): of what the networks owe the merchant, one `Stmt`
/// for each network and currency.
///
/// What stood there before the days is the opening balance; payments and fees that were given back are credits, refunds,
/// fees and payouts are debits; what is left is the closing balance. Since balances come before entries, the entries are
/// gone through once for ``BankStatementTotals``, and again for each statement.
public struct BankStatementExport: Sendable {
    private let totals: BankStatementTotals
    private var xml = XMLText()
    private var account: BankStatementTotals.Account?
    private var count = 0

    static let namespace = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"

    /// A writer, once the totals are known.
    public init(_ totals: BankStatementTotals) {
        self.totals = totals
    }

    /// What stands before the statements.
    public mutating func begin() -> String {
        xml.begin("Document", ["xmlns": Self.namespace])
        xml.begin("BkToCstmrStmt")
        let (name, newest) = (name, totals.newest.description)
        xml.element("GrpHdr") { xml in
            xml.element("MsgId", text: name, limit: 35)
            xml.element("CreDtTm", text: newest)
        }
        return xml.take()
    }

    /// Begins the statement of an account.
    public mutating func begin(_ account: BankStatementTotals.Account) -> String {
        self.account = account
        count += 1
        let totals = totals.totals(of: account)
        let days = self.totals.head.days
        xml.begin("Stmt")
        xml.element("Id", text: "\(name)-\(count)", limit: 35)
        xml.element("ElctrncSeqNb", text: String(count))
        xml.element("CreDtTm", text: self.totals.newest.description)
        writeAccount(account)
        let founded = String(self.totals.head.foundedAt.description.prefix(10))
        for (code, units, day) in [
            ("OPBD", totals.opening, days?.lowerBound), ("CLBD", totals.closing, days?.upperBound),
        ] {
            xml.element("Bal") { xml in
                xml.element("Tp") { $0.element("CdOrPrtry") { $0.element("Cd", text: code) } }
                xml.amount(Money(minorUnits: units, currency: account.currency))
                xml.element("Dt") { $0.element("Dt", text: day?.description ?? founded) }
            }
        }
        writeSummary(totals, in: account.currency)
        return xml.take()
    }

    /// An entry, or nothing when the statement that was begun is not of it.
    public mutating func text(of entry: ExportedEntry) -> String {
        for line in BankStatementLine.lines(of: entry) where line.account == account { line.write(to: &xml) }
        return xml.take()
    }

    /// Ends the statement that was begun.
    public mutating func endStatement() -> String {
        xml.end("Stmt")
        return xml.take()
    }

    /// What stands after the statements.
    public mutating func end() -> String {
        xml.end("BkToCstmrStmt")
        xml.end("Document")
        return xml.take()
    }

    // At most 35 characters, the number of a statement with them.
    private var name: String {
        let days = totals.head.days.map { [$0.lowerBound, $0.upperBound] } ?? []
        let digits = days.map { $0.description.replacing("-", with: "") }
        return (digits + [String(totals.head.ledger.prefix(12))]).joined(separator: "-")
    }

    private mutating func writeAccount(_ account: BankStatementTotals.Account) {
        let merchant = totals.head.names
        xml.element("Acct") { xml in
            xml.element("Id") { xml in
                xml.element("Othr") { xml in
                    xml.element("Id", text: account.network, limit: 34)
                    xml.element("SchmeNm") { $0.element("Prtry", text: "assets:clearing") }
                }
            }
            xml.element("Ccy", text: account.currency.code)
            xml.element("Ownr") { $0.element("Nm", text: merchant) }
            xml.element("Svcr") { $0.element("FinInstnId") { $0.element("Nm", text: account.network) } }
        }
    }

    private mutating func writeSummary(_ totals: BankStatementTotals.Totals, in currency: Currency) {
        func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: currency) }
        xml.element("TxsSummry") { xml in
            xml.element("TtlNtries") { xml in
                xml.element("NbOfNtries", text: String(totals.credits.count + totals.debits.count))
                xml.element("TtlNetNtry") { $0.amount(money(totals.net), withCurrency: false) }
            }
            for (name, side) in [("TtlCdtNtries", totals.credits), ("TtlDbtNtries", totals.debits)] {
                xml.element(name) { xml in
                    xml.element("NbOfNtries", text: String(side.count))
                    xml.element("Sum", text: money(side.units).magnitude)
                }
            }
        }
    }
}
