import Ledger
import Timekeeping

/// Which batch an entry went to clearing with, as far as the entries up to a day tell it.
struct ExportedBatches {
    private let batches: [(number: Int, entries: Range<Int>)]

    /// The batches of the shifts up to a day. A batch is sealed with the end of its shift, so that whoever reads up to
    /// that day has read of it.
    init(upTo day: BusinessDay?, in view: LedgerView) throws {
        guard let day else {
            batches = []
            return
        }
        batches = try view.batches().reversed().compactMap { batch in
            guard let shift = try view.shift(batch.shift), shift.businessDay <= day else { return nil }
            return (batch.number, batch.firstSequence..<batch.endSequence)
        }
    }

    /// The number of the batch that holds an entry, or `nil`.
    func number(of sequence: Int) -> Int? {
        var (low, high) = (0, batches.count)
        while low < high {
            let middle = (low + high) / 2
            if batches[middle].entries.upperBound <= sequence { low = middle + 1 } else { high = middle }
        }
        guard low < batches.count, batches[low].entries.contains(sequence) else { return nil }
        return batches[low].number
    }
}
