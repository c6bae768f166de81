import Foundation
import Ledger
import Measuring

/// Closes of shifts, each on a copy of a ledger whose shift is open.
struct ClosingFigures {
    private let shop: Shop

    init(_ shop: Shop) {
        self.shop = shop
    }

    func figures() throws -> [Figure] {
        [
            try figure("close an empty shift", shop.none, goal: 1),
            try figure("close a shift of \(Settings.fewRows) after \(shop.rows)", shop.many, goal: 1),
            try figure("close a shift of \(shop.tenth)", shop.some, goal: nil),
        ]
    }

    private func figure(_ work: String, _ ledger: LedgerDirectory, goal: Double?) throws -> Figure {
        let copy = shop.folder.appending(path: "closed")
        let result = try best(work) {
            try? FileManager.default.removeItem(at: copy)
            try FileManager.default.copyItem(atPath: ledger.path, toPath: copy.path)
            return try Role.close(LedgerDirectory(copy.path)).runApart()
        }
        try? FileManager.default.removeItem(at: copy)
        return Figure(
            work: work,
            ours: result.cell,
            beside: "",
            result: "\(result.count) entries",
            goal: goal.map { "under \($0.rounded(to: 0)) s" } ?? "",
            isMet: goal.map { result.seconds < $0 }
        )
    }
}
