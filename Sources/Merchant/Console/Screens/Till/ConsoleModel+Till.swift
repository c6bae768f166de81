import Till

extension ConsoleModel {
    /// Does what a key of the till screen stands for.
    mutating func perform(_ action: TillAction) -> [Effect] {
        switch action {
        case .askAgain:
            guard case .finished(let result) = till.phase else { return [] }
            return [.cancel(result.reference)]
        case .switchForm:
            till.form = till.form.other
            till.notice = nil
            return codeShown
        }
    }
}
