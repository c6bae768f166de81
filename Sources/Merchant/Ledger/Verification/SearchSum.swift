import Dispatch
import Synchronization

/// Adds documents up on whichever core is free.
final class SearchSum: Sendable {
    /// How many groups of documents wait at most, so that memory stays flat.
    private static let most = 8

    private let sum = Mutex(SearchFingerprint())
    private let queue = DispatchQueue(label: "counterfoil.verify.search", attributes: .concurrent)
    private let group = DispatchGroup()
    private let room = DispatchSemaphore(value: most)

    func add(_ documents: [SearchDocument]) {
        guard room.wait(timeout: .now()) == .success else { return addHere(documents) }
        queue.async(group: group) { [self] in
            addHere(documents)
            room.signal()
        }
    }

    private func addHere(_ documents: [SearchDocument]) {
        var part = SearchFingerprint()
        for document in documents { part.add(document) }
        sum.withLock { [part] in $0.add(part) }
    }

    /// What all of them come to.
    func total() -> SearchFingerprint {
        group.wait()
        return sum.withLock { $0 }
    }
}
