import ClearingProtocol
import Synchronization

/// Remembers what was said, so that it is said once, in memory that does not grow.
///
/// A payment may come twice, once as an answer and once as news, and however long after: whoever asks about an attempt
/// whose result still stands on the screen is answered with its payment again. So what is forgotten is not taken for
/// new: all entries of the journal up to the last that was forgotten count as said. Entries are told of nearly in their
/// order, so that one that was never said is not among them.
final class Heard: Sendable {
    fileprivate struct Memory {
        var entries: Set<Int> = []
        /// Up to here, everything counts as said.
        var floor = 0
        /// Attempts without the network's word, the oldest first.
        var unknown: [AttemptReference] = []
    }

    /// The most entries that are remembered, and the most attempts.
    static let most = 512

    private let memory = Mutex(Memory())

    /// Whether the payment or the refund that an entry of the journal records is told of for the first time.
    func isNew(entry sequence: Int) -> Bool {
        memory.withLock { memory in
            guard sequence > memory.floor, memory.entries.insert(sequence).inserted else { return false }
            if memory.entries.count > Self.most { memory.forget() }
            return true
        }
    }

    /// Whether it is said for the first time that an attempt waits for the network's word.
    func isNew(unknown attempt: AttemptReference) -> Bool {
        memory.withLock { memory in
            guard !memory.unknown.contains(attempt) else { return false }
            memory.unknown.append(attempt)
            // Nothing is paid by it: said once more after so many others, it does no harm.
            if memory.unknown.count > Self.most { memory.unknown.removeFirst() }
            return true
        }
    }

    /// How much is remembered.
    var count: Int { memory.withLock { $0.entries.count + $0.unknown.count } }
}

extension Heard.Memory {
    /// Forgets the older half of the entries, at once so that it is seldom.
    fileprivate mutating func forget() {
        let older = entries.sorted().prefix(entries.count / 2)
        floor = older.last ?? floor
        entries.subtract(older)
    }
}
