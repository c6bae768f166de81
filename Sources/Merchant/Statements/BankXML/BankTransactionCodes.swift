/// What a bank says an entry is: ISO's domain, family and subfamily, or words of its own (`BkTxCd`).
struct BankTransactionCodes {
    var domain = ""
    var family = ""
    var subfamily = ""
    var proprietary = ""
    var issuer = ""

    /// Subfamilies of ISO 20022's bank transaction codes for what a bank takes for its work: charges, fees, commissions.
    private static let charges: Set<String> = ["CHRG", "FEES", "COMM", "COME", "COMI", "COMT"]

    /// Whether it is what the bank takes for its work.
    var isCharge: Bool {
        if !subfamily.isEmpty { return Self.charges.contains(subfamily) }
        // SWIFT's transaction type of MT 940, with which proprietary codes begin: NCHG+808.
        return proprietary.hasPrefix("NCHG") || proprietary.hasPrefix("NCOM") || Self.charges.contains(proprietary)
    }

    /// Whether the statement is our network's own.
    var isNetwork: Bool { issuer == "counterfoil" }
}
