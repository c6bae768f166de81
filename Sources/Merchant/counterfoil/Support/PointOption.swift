import ArgumentParser
import Ledger
import Timekeeping

/// Up to where the journal is read: for commands that show the past.
struct PointOption: ParsableArguments {
    @Option(
        help: "As it stood after this entry, such as 1200, or at this time, such as 2026-01-31T08:00:00Z.",
        transform: { text -> LedgerPoint in
            if let sequence = Int(text) { return .sequence(sequence) }
            guard let time = try? Timestamp(parsing: text) else {
                throw ValidationError("\(text) is neither an entry nor a time; write 1200 or 2026-01-31T08:00:00Z.")
            }
            return .time(time)
        }
    )
    var at: LedgerPoint?

    /// The newest entry that counts, or `nil` when all do.
    ///
    /// - Throws: ``CommandFailure`` when there is no such entry.
    func sequence(in view: LedgerView) throws -> Int? {
        guard let at else { return nil }
        if case .sequence(let number) = at { try Self.check(number, in: view) }
        return try view.sequence(at: at)
    }

    /// Refuses the number of an entry that is not there.
    ///
    /// - Throws: ``CommandFailure``.
    static func check(_ sequence: Int, in view: LedgerView) throws {
        let count = try view.entryCount()
        guard (1...max(1, count)).contains(sequence) else {
            throw CommandFailure(
                status: .usage,
                sentence: "The journal has no entry \(sequence); choose one from 1 to \(count)."
            )
        }
    }
}
