public import Ledger
public import Money
public import TerminalUI

/// Cash that is put into the drawer or taken out of it, as it is entered.
public struct MovementForm: Sendable, Hashable {
    /// Which way it goes.
    public let direction: CashMoved.Direction
    /// How much.
    public var entry: AmountEntry
    /// What for.
    public var reason: TextField
    /// Whether the reason is typed now, not the amount.
    public var isAtReason = false

    init(_ direction: CashMoved.Direction, in currency: Currency) {
        self.direction = direction
        entry = CashForm(currency: currency).entry
        reason = ShiftScreen.reasonField
    }

    /// Takes a key that types. Answers whether it was one.
    mutating func type(_ key: Key) -> Bool {
        isAtReason ? reason.handle(key) : entry.type(key) != nil
    }
}
