import Ledger
import TerminalUI
import Till

extension ConsoleModel {
    /// The screen comes up.
    mutating func openFind() -> [Effect] {
        // What was looked for last is not the beginning of the next.
        find = FindScreen()
        return []
    }

    /// A key that types, or moves the cursor. Answers whether it was one.
    mutating func typeInFind(_ key: Key) -> Bool {
        find.opened == nil ? find.handle(key, height: listHeight) : typeInOpened(key)
    }

    /// What a key that typed makes the screen want.
    func findWants(since text: String) -> [Effect] {
        find.text == text || find.isBlank ? [] : [.find(.search(find.text))]
    }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: FindAction) -> [Effect] {
        switch action {
        case .open:
            guard let item = find.cursor.item, let payments = find.found?.results.payments,
                payments.contains(where: { $0.id == item })
            else { return [] }
            return open(payment: item)
        case .move: return []
        }
    }

    /// Takes in what came back.
    mutating func take(_ event: FindEvent) -> [Effect] {
        switch event {
        case .found(let text, let results):
            find.take(results, of: text, height: listHeight)
            return []
        }
    }

    /// Esc: from a payment to the list, from a text to none, and then to the till.
    mutating func leaveFind() -> [Effect] {
        if find.opened != nil { return leaveOpened() }
        guard !find.text.isEmpty else { return show(.till) }
        find = FindScreen()
        return []
    }
}
