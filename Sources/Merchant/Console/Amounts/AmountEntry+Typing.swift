import Money
import TerminalUI

extension AmountEntry {
    /// Types a key into a field for an amount.
    ///
    /// - Parameter own: the characters that are other keys of the field.
    /// - Returns: What became of it; `nil` when the key is not the amount's, but the field's or the screen's.
    mutating func type(_ key: Key, besides own: Set<Character> = []) -> AmountTyping? {
        guard case .character(let character) = key.folded else {
            return key.amountKey.map { press($0) ? .taken : .refused }
        }
        guard !own.contains(character) else { return nil }
        return key.amountKey.map { press($0) ? .taken : .refused } ?? .ignored
    }
}
