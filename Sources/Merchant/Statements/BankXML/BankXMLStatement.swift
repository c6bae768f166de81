import Money
import OutsideText
import Timekeeping

/// A statement of an account (`Stmt`) or a notification about it (`Ntfctn`) as its elements come.
struct BankXMLStatement {
    /// The line on which it begins.
    let line: Int
    /// Its number.
    var identifier = ""
    /// The account.
    var account = ""
    /// Whether this is not its last page.
    var isContinued = false
    /// The days that it covers, where it tells.
    var from: BusinessDay?
    var to: BusinessDay?
    /// The day on which it was made.
    private(set) var made: BusinessDay?
    /// What tells it from another of the same file.
    var fingerprint: [String] = []
    var summary = BankXMLSummary()
    /// The balances that were booked at its beginning and its end.
    private(set) var opening: BankBalance?
    private(set) var previous: BankBalance?
    private(set) var closing: BankBalance?
    private(set) var all = EntryTotals()
    private(set) var booked = EntryTotals()
    private(set) var currency: Currency?

    init(line: Int) {
        self.line = line
    }

    /// Takes an element that holds text; its path begins below `Stmt` or `Ntfctn`.
    mutating func take(_ path: String, _ text: String, line: Int, values: BankXMLValues) throws(StatementError) {
        switch path {
        case "Id": identifier = text
        case "Acct/Id/IBAN", "Acct/Id/Othr/Id", "Acct/Id/PrtryAcct/Id": account = text
        case "StmtPgntn/LastPgInd", "NtfctnPgntn/LastPgInd", "RptPgntn/LastPgInd":
            isContinued = try !values.boolean(text, path, line: line)
        case "CreDtTm": made = try values.day(text, path, line: line)
        case "FrToDt/FrDtTm": from = try values.day(text, path, line: line)
        case "FrToDt/ToDtTm": to = try values.day(text, path, line: line)
        default:
            if path.hasPrefix("TxsSummry/") {
                summary.take(String(path.dropFirst("TxsSummry/".count)), text, line: line)
            }
        }
        if !path.hasPrefix("Acct/Ownr/"), !path.hasPrefix("Acct/Svcr/"), !path.hasPrefix("AddtlStmtInf") {
            fingerprint.append("\(path)=\(text)")
        }
    }

    /// Takes a balance that is whole: of several with the same code, as on the pages of a statement, the first opens and
    /// the last closes.
    mutating func take(_ balance: BankBalance) {
        fingerprint.append("\(balance.code)=\(balance.signedAmount?.labelled ?? "")")
        switch balance.code {
        case "OPBD": opening = opening ?? balance
        case "PRCD": previous = previous ?? balance
        case "CLBD": closing = balance
        default: break
        }
    }

    /// Counts an entry.
    ///
    /// - Throws: ``StatementError`` when it is of another currency than those before it.
    mutating func count(_ amount: Money, of entry: BankXMLEntry, values: BankXMLValues) throws(StatementError) {
        if let currency, currency != amount.currency {
            throw values.fault(
                "\(amount.currency.code) stands among entries in \(currency.code)",
                "Ntry/Amt",
                line: entry.line
            )
        }
        currency = amount.currency
        all.add(amount.minorUnits, isCredit: entry.isCredit ?? false)
        if entry.isBooked { booked.add(amount.minorUnits, isCredit: entry.isCredit ?? false) }
    }
}
