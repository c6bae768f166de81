import Foundation
import Ledger
import Measuring

/// One run: a small ledger, a large one, and all figures of them.
struct Run {
    private let settings: Settings

    init(_ settings: Settings) {
        self.settings = settings
    }

    /// Measures and prints the table; what the scratch directory held is gone afterwards.
    func report() throws {
        try FileManager.default.createDirectory(at: settings.scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: settings.scratch) }
        print("Payments: \(settings.payments), in \(settings.scratch.path)")
        let few = try Sample(in: settings.scratch, named: "few", payments: Settings.fewPayments)
        let many = try Sample(in: settings.scratch, named: "many", payments: settings.payments)
        let writing = WritingFigures(many)
        let imported = try writing.imported()
        let verification = try VerificationFigure(few: few, many: many)
        let takings = try TakingsFigure(many)
        let reports = try JournalReader.installed().map { try takings.figure(beside: $0) }
        let opening = try OpeningFigure(many).figure()
        let search = try SearchFigure(many).figure()
        // Last, for it adds payments to those that are counted above.
        let single = try writing.single()
        let reading = [verification.figure] + reports + [opening, search]
        print(Figure.table(single + imported + reading + [many.size, verification.memory]))
    }
}
