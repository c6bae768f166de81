/// Counts and sums of entries, in the smallest units of their currency.
struct EntryTotals {
    private(set) var credits = 0
    private(set) var debits = 0
    private(set) var creditSum: Int128 = 0
    private(set) var debitSum: Int128 = 0

    var count: Int { credits + debits }
    var net: Int128 { creditSum - debitSum }

    /// Counts an entry.
    mutating func add(_ units: Int64, isCredit: Bool) {
        if isCredit {
            credits += 1
            creditSum += Int128(units.magnitude)
        } else {
            debits += 1
            debitSum += Int128(units.magnitude)
        }
    }
}
