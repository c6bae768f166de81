import Ledger
import Measuring
import SampleLedger

/// Payments beside programs that write rows of the same size, with the same pragmas, to the same disk.
///
/// Of the same size means, of the loop in C: each payment is two rows of one plain table, which together are as many
/// bytes as a payment takes in the file of the ledger, everything that follows from it included.
struct WritingFigures {
    private let sample: Sample
    private let path: String
    private let copy: CopiedLedger
    private var bytesPerRow: Int { sample.bytesPerPayment / 2 }

    /// How many payments are taken on either side before the other one's turn comes.
    private static let paymentsPerRound = 400
    private static let rounds = 7
    /// How many of the payments the shell writes row by row: its rate does not fall with their number.
    private static let paymentsInLoop = 20_000

    init(_ sample: Sample) {
        self.sample = sample
        path = sample.directory.path + "/bare.sqlite"
        copy = CopiedLedger(of: sample)
    }

    /// Measures the payments in batches.
    func imported() throws -> [Figure] {
        let bare = try BareLedger(path)
        let plain = try measureSeconds {
            try bare.write(sample.payments * 2, perCommit: SampleTill.paymentsPerDay * 2, bytes: bytesPerRow)
        }
        progress("plain rows of the same size written in C within \(plain.asDuration)")
        let copy = try self.copy.write()
        progress("the same rows written by sqlite3 within \(copy.asDuration)")
        let count = min(sample.payments, Self.paymentsInLoop)
        let loop = CopiedLedger(of: sample, named: "looped")
        defer { loop.remove() }
        let looped = try loop.write(first: count)
        progress("\(count) of them by a statement for each row within \(looped.asDuration)")
        return [
            imported(beside: "sqlite3, the same rows one by one", Double(count) / looped),
            imported(beside: "sqlite3, the same rows, a statement a batch", Double(sample.payments) / copy),
            imported(beside: "C loop, one plain table", Double(sample.payments) / plain),
        ]
    }

    private func imported(beside name: String, _ theirs: Double) -> Figure {
        let ours = Double(sample.payments) / sample.filling.seconds
        return Figure(
            work: "\(sample.payments) payments in batches of \(SampleTill.paymentsPerDay)",
            ours: ours.perSecond,
            beside: "\(name) \(theirs.perSecond)",
            result: "\((ours / theirs).rounded(to: 2)) of its rate",
            goal: "at least 0.5",
            isMet: ours / theirs >= 0.5
        )
    }

    /// Measures payments one by one, two commits each, all sides by turns; each side's middle round counts.
    func single() throws -> [Figure] {
        defer { copy.remove() }
        let bare = try BareLedger(path)
        var (ours, same, plain): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<Self.rounds {
            let count = Self.paymentsPerRound
            let newest = try Ledger.openForReading(sample.directory).read { try $0.entryCount() }
            ours.append(try Role.take(sample.directory, payments: count).runApart().seconds)
            same.append(try copy.write(count, after: newest))
            plain.append(try measureSeconds { try bare.write(count * 2, perCommit: 1, bytes: bytesPerRow) })
        }
        return [
            single(ours, beside: "sqlite3, the same rows", same),
            single(ours, beside: "C loop, one plain table", plain),
        ]
    }

    private func single(_ ours: [Double], beside name: String, _ theirs: [Double]) -> Figure {
        let rates = [ours, theirs].map { Double(Self.paymentsPerRound) / median($0) }
        return Figure(
            work: "one durable payment, two commits",
            ours: rates[0].perSecond,
            beside: "\(name) \(rates[1].perSecond)",
            result: "\((rates[0] / rates[1]).rounded(to: 2)) of its rate",
            goal: "at least 0.7",
            isMet: rates[0] / rates[1] >= 0.7
        )
    }
}
