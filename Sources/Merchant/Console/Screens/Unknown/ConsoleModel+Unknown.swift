import Ledger
import TerminalUI
import Till

extension ConsoleModel {
    /// The screen comes up.
    mutating func openUnknown() -> [Effect] { [.unknown(.load)] }

    /// A key that belongs to the list of the screen. Answers whether it was one.
    mutating func typeInUnknown(_ key: Key) -> Bool {
        guard let attempts = unknown.attempts else { return false }
        return unknown.cursor.handle(key, items: attempts.map(\.reference), height: unknownHeight)
    }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: UnknownAction) -> [Effect] {
        let attempts =
            switch action {
            case .ask: [unknown.selected].compactMap(\.self)
            case .askAll: unknown.attempts ?? []
            }
        // Asked twice at once, the network would answer twice.
        let references = attempts.map(\.reference).filter { !unknown.asked.contains($0) }
        unknown.asked.formUnion(references)
        return references.map { .unknown(.ask($0)) }
    }

    /// Takes in what came back.
    mutating func take(_ event: UnknownEvent) -> [Effect] {
        switch event {
        case .loaded(let attempts):
            unknown.loaded(attempts, height: unknownHeight)
            return []
        case .asked(let reference):
            unknown.asked.remove(reference)
            return [.unknown(.load), .loadStanding]
        }
    }

    /// Esc, where no binding of the screen takes it.
    mutating func leaveUnknown() -> [Effect] { show(.till) }

    // A sentence below the list says what is to be done.
    var unknownHeight: Int { max(1, listHeight - 3) }
}
