import Timekeeping

/// A single movement within an entry (`TxDtls`).
struct BankMovement {
    /// The number that its initiator gave it, which reaches its other end (`EndToEndId`).
    var endToEnd = ""
    /// The number of the first bank (`TxId`).
    var transaction = ""
    /// The number of the account's bank (`AcctSvcrRef`).
    var servicerReference = ""
    /// What was written for its receiver (`Ustrd`).
    var unstructured = ""
    /// When it was made.
    var at: Timestamp?
}
