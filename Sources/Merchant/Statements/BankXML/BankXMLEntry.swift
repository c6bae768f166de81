import Money
import Timekeeping

/// An entry of a bank's statement (`Ntry`) as its elements come.
struct BankXMLEntry {
    /// The line on which it begins.
    let line: Int
    /// What was moved, without a sign.
    var amount: Money?
    /// Whether money came in; that of an entry which takes another back is the direction of its own money.
    var isCredit: Bool?
    /// Whether it takes another entry back.
    var isReversal = false
    /// `BOOK`, `PDNG`, `INFO` or `FUTR`.
    var status = ""
    /// When it is booked.
    var bookedOn: BusinessDay?
    /// When its money counts.
    var valueOn: BusinessDay?
    /// The time of its booking, where the bank tells one.
    var bookedAt: Timestamp?
    /// What the bank calls it (`AcctSvcrRef`).
    var servicerReference = ""
    /// What else the bank calls it (`NtryRef`).
    var reference = ""
    /// What it is, in ISO's words.
    var codes = BankTransactionCodes()
    /// How many single movements it details.
    var details = 0
    /// What its single movement tells, that of the last where there are several.
    var movement = BankMovement()
    /// Its words: remittances first, then references and names.
    var remittance = RemittanceText()
    var references = RemittanceText()
    /// Of everything in it.
    var fingerprint = Hasher()

    init(line: Int) {
        self.line = line
    }

    /// What came in, or went out where negative; nil until amount and direction are known.
    var signedAmount: Money? {
        guard let amount, let isCredit else { return nil }
        return Money(minorUnits: isCredit ? amount.minorUnits : -amount.minorUnits, currency: amount.currency)
    }

    /// Whether its money moved.
    var isBooked: Bool { status == "BOOK" }
}
