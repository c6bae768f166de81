public import Ledger
public import TerminalUI
public import Till
public import Timekeeping

/// The settlement screen: the day's figures, the shift, the batches.
public struct SettlementScreen: Sendable, Hashable {
    /// What is being done.
    public enum Work: Sendable, Hashable {
        case sending
        case exporting
        case deciding
    }

    /// What the cashier is told.
    public enum Message: Sendable, Hashable {
        case acknowledged(SealedBatch)
        /// The lines of a batch were written to a file of that path.
        case exported(batch: Int, path: String)
        case copied(String)
        case error(TillError)
    }

    /// The figures; `nil` until they are read.
    public var summary: SettlementSummary?
    /// The day that was chosen; `nil` for the one that is under way.
    public var day: BusinessDay?
    /// The currency of the figures under the cursor.
    public var figure = ListCursor<String>()
    /// The batch under the cursor.
    public var batch = ListCursor<Int>()
    /// Whether the cursor is among the batches.
    public var isOnBatches = false
    /// The batch that is opened.
    public var opened: OpenedBatch?
    /// What is being done, if anything is.
    public var work: Work?
    /// What the cashier is told.
    public var message: Message?

    /// The screen before anything was read.
    public init() {}

    /// The batch under the cursor or, with none, the newest.
    var selected: BatchSummary? {
        guard let batches = summary?.batches else { return nil }
        return batches.first { $0.batch.number == batch.item } ?? batches.first
    }

    /// The batch that keys are about: the one that is opened, or the one under the cursor.
    var subject: BatchSummary? { opened?.report.summary ?? selected }

    /// Which payments and refunds are behind what is under the cursor.
    var scope: TakingsScope? {
        guard opened == nil else { return opened?.scope }
        guard let summary else { return nil }
        guard isOnBatches else { return summary.figures.row(of: figure.item).map(summary.scope.only) }
        return selected?.scope
    }

    /// The figures were read.
    mutating func loaded(_ summary: SettlementSummary, height: Int) {
        self.summary = summary
        figure.update(items: summary.figures.currencies, height: summary.figures.count)
        batch.update(items: summary.batches.map(\.batch.number), height: height)
        if summary.batches.isEmpty { isOnBatches = false }
        if summary.figures.isEmpty, !summary.batches.isEmpty { isOnBatches = true }
    }

    /// Moves the cursor over the figures and on to the batches, if the key does that.
    ///
    /// - Parameter height: the rows that the batches have.
    mutating func move(_ key: Key, height: Int) -> Bool {
        guard let summary else { return false }
        let (currencies, numbers) = (summary.figures.currencies, summary.batches.map(\.batch.number))
        switch key.folded {
        case .down where !isOnBatches, .character("j") where !isOnBatches:
            guard figure.position + 1 >= currencies.count, !numbers.isEmpty else { break }
            isOnBatches = true
            return true
        case .up where isOnBatches, .character("k") where isOnBatches:
            guard batch.position == 0, !currencies.isEmpty else { break }
            isOnBatches = false
            return true
        default: break
        }
        return isOnBatches
            ? batch.handle(key, items: numbers, height: height)
            : figure.handle(key, items: currencies, height: currencies.count)
    }
}
