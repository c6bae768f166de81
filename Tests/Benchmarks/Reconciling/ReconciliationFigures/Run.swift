import Foundation
import Measuring

/// One run: the ledgers and statements, and all figures of them.
struct Run {
    private let settings: Settings

    init(_ settings: Settings) {
        self.settings = settings
    }

    /// Measures and prints the table; what the scratch directory held is gone afterwards.
    func report() throws {
        let folder = settings.shop ?? settings.scratch
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { if settings.shop == nil { try? FileManager.default.removeItem(at: folder) } }
        print("Rows: \(settings.rows), in \(folder.path)")
        let shop = try Shop(in: folder, settings)
        let python = Python.installed(settings.python)
        let matching = try MatchingFigures(shop, python).figures()
        let imports = try ImportFigures(shop, python).figures()
        let closings = try ClosingFigures(shop).figures()
        let exports = try ExportFigures(shop).figures()
        print(Figure.table(matching + imports + closings + exports))
    }
}
