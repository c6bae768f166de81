import TerminalUI

extension ConsoleModel {
    /// The screen comes up.
    mutating func openIncoming() -> [Effect] {
        incoming.details = nil
        return [.loadPayments]
    }

    /// A key that moves the cursor. Answers whether it was one.
    mutating func typeInIncoming(_ key: Key) -> Bool {
        incoming.move(key, height: listHeight)
    }

    /// Enter: the payment under the cursor.
    mutating func openPayment() -> [Effect] {
        guard incoming.payments?.isEmpty == false, let payment = incoming.cursor.item else { return [] }
        return [.loadDetails(payment)]
    }

    /// Esc: from a payment to the list, from the list to the till.
    mutating func leaveIncoming() -> [Effect] {
        guard incoming.details != nil else { return show(.till) }
        incoming.details = nil
        return []
    }
}
