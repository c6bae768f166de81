import TerminalUI
import Till

extension ConsoleModel {
    /// The screen comes up.
    mutating func openSettlement() -> [Effect] {
        if settlement.work == nil { settlement.message = nil }
        return [.loadSummary]
    }

    /// A key that moves the cursor. Answers whether it was one.
    mutating func typeInSettlement(_ key: Key) -> Bool { settlement.move(key, height: batchesHeight) }

    /// The figures were read.
    mutating func took(_ summary: SettlementSummary) { settlement.loaded(summary, height: batchesHeight) }

    /// The rows that batches have: below the figures, the shift and what is told.
    private var batchesHeight: Int {
        let figures = max(1, settlement.summary?.figures.count ?? 0)
        return max(1, ConsoleFrame(of: self).body.rows - figures - 11)
    }

    /// Leads to the count that closes the shift: there is one way to close it.
    mutating func closeShift() -> [Effect] {
        show(.shift) + perform(ShiftAction.typeCount)
    }

    /// Sends the newest batch again, once.
    mutating func sendBatch() -> [Effect] {
        guard settlement.work == nil, settlement.summary?.batches.isEmpty == false else { return [] }
        settlement.work = .sending
        settlement.message = nil
        return [.sendBatch]
    }
}
