/// The accounts of the ledger, by their standard names. Debits are positive.
enum Account {
    /// The network that clears the payments.
    static let network = "counterfoil"
    /// What the clearing network owes the merchant.
    static let clearing = "assets:clearing:\(network)"
    /// The cash in the till's drawer.
    static let cash = "assets:cash:till"
    /// What customers paid for.
    static let sales = "income:sales"
    /// What the network keeps of payments.
    static let fees = "expenses:fees"
    /// The cash that goes into the drawer at the beginning and out at the end.
    static let float = "equity:float"
    /// Cash that is missing or too much.
    static let variance = "equity:variance"
}
