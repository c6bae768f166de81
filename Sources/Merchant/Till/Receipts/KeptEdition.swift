import Receipts
import Synchronization

/// Which print a receipt became, told by the thread that prints to the one that waits.
final class KeptEdition: Sendable {
    private let kept = Mutex(ReceiptEdition.preview)

    var edition: ReceiptEdition { kept.withLock(\.self) }

    func keep(_ edition: ReceiptEdition) { kept.withLock { $0 = edition } }
}
