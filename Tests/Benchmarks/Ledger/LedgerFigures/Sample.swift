import Foundation
import Ledger
import Measuring

/// A ledger that a process of this program has filled.
struct Sample {
    let directory: LedgerDirectory
    let payments: Int
    /// What that process came to.
    let filling: RoleResult
    /// The bytes of its database, all in one file.
    let bytes: Int

    init(in scratch: URL, named name: String, payments: Int) throws {
        directory = LedgerDirectory(scratch.appending(path: name).path)
        self.payments = payments
        filling = try Role.fill(directory, payments: payments).runApart()
        bytes = try Self.bytes(of: directory.database)
        progress("\(payments) payments brought in within \(filling.seconds.asDuration)")
    }

    /// How many bytes of the file a payment takes.
    var bytesPerPayment: Int { bytes / payments }

    /// The row about it.
    var size: Figure {
        Figure(
            work: "the file of \(payments) payments",
            ours: "\(bytes / 1_000_000) MB",
            beside: "",
            result: "\(bytesPerPayment) bytes a payment",
            goal: "under 1500",
            isMet: bytesPerPayment < 1_500
        )
    }

    static func bytes(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return attributes[.size] as? Int ?? 0
    }
}
