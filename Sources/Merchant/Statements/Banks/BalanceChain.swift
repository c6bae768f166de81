/// Follows the balance of an account from row to row, oldest first or newest first, until one of both is ruled out.
struct BalanceChain {
    private var canRise = true
    private var canFall = true
    private var last: (amount: Int64, balance: Int64)?

    /// Takes the next row.
    ///
    /// - Returns: Whether its balance follows from the rows before it in at least one of both orders.
    mutating func follow(_ amount: Int64, _ balance: Int64) -> Bool {
        defer { last = (amount, balance) }
        guard let last else { return true }
        canRise = canRise && last.balance &+ amount == balance
        canFall = canFall && balance &+ last.amount == last.balance
        return canRise || canFall
    }
}
