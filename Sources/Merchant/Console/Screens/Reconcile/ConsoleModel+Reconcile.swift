import TerminalUI
import Till
import Timekeeping

extension ConsoleModel {
    /// The screen comes up.
    mutating func openReconcile() -> [Effect] { [.reconcile(.load(nil))] }

    /// A key that belongs to a field or a list of the screen. Answers whether it was one.
    mutating func typeInReconcile(_ key: Key) -> Bool { reconcile.move(key) }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: ReconcileAction) -> [Effect] {
        guard let day = reconcile.seams?.day else { return [] }
        return switch action {
        case .previousDay: [.reconcile(.load(day.advanced(by: -1)))]
        case .nextDay: [.reconcile(.load(day.advanced(by: 1)))]
        }
    }

    /// Takes in what came back.
    mutating func take(_ event: ReconcileEvent) -> [Effect] {
        switch event {
        case .loaded(let seams): reconcile.seams = seams
        }
        return []
    }

    /// Esc, where no binding of the screen takes it.
    mutating func leaveReconcile() -> [Effect] { show(.till) }
}
