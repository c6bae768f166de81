public import Money

/// The chart of accounts: every account of the ledger, by its standard name. Debits are positive.
public enum Account: Sendable, Hashable {
    /// `assets:clearing:NETWORK`: what a clearing network owes the merchant.
    case clearing(network: String)
    /// `assets:cash:DRAWER`: the cash in a drawer.
    case cash(drawer: String)
    /// `assets:bank`: what the merchant has at the bank.
    case bank
    /// `income:sales`: what customers bought, before promotions.
    case sales
    /// `expenses:fees`: what networks keep of payments.
    case fees
    /// `expenses:promotions`: what the merchant gives up in promotions that it sponsors.
    case promotions
    /// `liabilities:tips`: what is owed to those whom the tips are for.
    case tips
    /// `equity:float`: the cash that goes into the drawer at the beginning of a shift and out at the end.
    case float
    /// `equity:cash-moves`: cash put into the drawer or taken out of it during a shift.
    case cashMoves
    /// `equity:variance`: cash that is missing, or too much.
    case variance
    /// `equity:trading:CURRENCY`: one currency's side of trades between currencies, so that each currency balances.
    case trading(Currency)

    /// The network that payments come through unless they say otherwise.
    public static let defaultNetwork = "counterfoil"

    /// The drawer of the one till.
    public static let drawer = Account.cash(drawer: "till")

    private static let plain: [String: Account] = [
        "assets:bank": .bank, "income:sales": .sales, "expenses:fees": .fees, "expenses:promotions": .promotions,
        "liabilities:tips": .tips, "equity:float": .float, "equity:cash-moves": .cashMoves,
        "equity:variance": .variance,
    ]

    /// The account of a standard name, or `nil` when it is none.
    public init?(_ name: String) {
        if let plain = Self.plain[name] {
            self = plain
            return
        }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { return nil }
        switch (parts[0], parts[1]) {
        case ("assets", "clearing") where Self.isPart(parts[2]): self = .clearing(network: parts[2])
        case ("assets", "cash") where Self.isPart(parts[2]): self = .cash(drawer: parts[2])
        case ("equity", "trading"):
            guard let currency = try? Currency.named(parts[2]) else { return nil }
            self = .trading(currency)
        default: return nil
        }
    }

    /// The account's standard name.
    public var name: String {
        switch self {
        case .clearing(let network): "assets:clearing:\(network)"
        case .cash(let drawer): "assets:cash:\(drawer)"
        case .bank: "assets:bank"
        case .sales: "income:sales"
        case .fees: "expenses:fees"
        case .promotions: "expenses:promotions"
        case .tips: "liabilities:tips"
        case .float: "equity:float"
        case .cashMoves: "equity:cash-moves"
        case .variance: "equity:variance"
        case .trading(let currency): "equity:trading:\(currency.code)"
        }
    }

    /// Whether a text can name a network or a drawer: 1 to 32 small letters, digits and hyphens.
    public static func isPart(_ text: String) -> Bool {
        (1...32).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}

extension Account: CustomStringConvertible {
    /// The account's standard name.
    public var description: String { name }
}
