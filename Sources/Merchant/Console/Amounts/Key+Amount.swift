import Money
import TerminalUI

extension Key {
    /// What the key does to an amount that is typed; `nil` when it is none of an amount's keys. Full-width digits, points
    /// and commas do what the plain ones do, since an input method for Chinese may be on.
    var amountKey: AmountKey? {
        switch folded {
        case .character(let character): AmountKey(character)
        case .backspace, .delete: .erase
        default: nil
        }
    }
}
