import Till

extension ConsoleModel {
    /// The screen comes up.
    mutating func openSettlement() -> [Effect] {
        if settlement.work == nil { settlement.message = nil }
        return [.loadSummary]
    }

    /// Closes the shift, once.
    mutating func closeShift() -> [Effect] {
        guard settlement.work == nil else { return [] }
        settlement.work = .closing
        settlement.message = nil
        return [.closeShift]
    }

    /// Sends the newest batch again, once.
    mutating func sendBatch() -> [Effect] {
        guard settlement.work == nil, settlement.summary?.batches.isEmpty == false else { return [] }
        settlement.work = .sending
        settlement.message = nil
        return [.sendBatch]
    }
}
