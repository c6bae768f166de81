/// What an account of the node's books is; the leaf of its opening says so.
enum AccountKind: String, Sendable, Hashable, CaseIterable {
    /// What the network owes a payer: never a debit balance.
    case wallet
    /// What the network owes a merchant until it is paid out; more refunds than payments make it a debit balance.
    case payable
    /// What came in over a bank rail.
    case bank
    /// What the network earned.
    case income
    /// What merchants gave back and payers do not have yet: never a debit balance.
    case suspense
}
