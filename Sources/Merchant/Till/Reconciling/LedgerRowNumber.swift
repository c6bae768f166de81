import Ledger

/// By what a row of a till's ledger is found again among the rows of several tills.
struct LedgerRowNumber: Hashable {
    /// Which of the tills, from 0.
    let till: Int
    /// What the row is.
    let kind: LedgerMovement.Kind
    /// The entry of that till's journal.
    let sequence: Int

    init(till: Int, kind: LedgerMovement.Kind, sequence: Int) {
        self.till = till
        self.kind = kind
        self.sequence = sequence
    }

    /// The number that ``number`` made.
    init?(_ number: Int64) {
        guard let kind = LedgerMovement.Kind(rawValue: Int(number & 0x3)) else { return nil }
        self.init(till: Int(number >> 48), kind: kind, sequence: Int((number >> 2) & 0x3FFF_FFFF_FFFF))
    }

    /// All three in one number: 2^15 tills with 2^46 entries each.
    var number: Int64 { Int64(till) << 48 | Int64(sequence) << 2 | Int64(kind.rawValue) }
}
