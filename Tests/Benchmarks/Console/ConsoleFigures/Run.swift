import Foundation
import Measuring

/// One run: a shop with many payments, and all figures of its console.
struct Run {
    private let settings: Settings

    init(_ settings: Settings) {
        self.settings = settings
    }

    /// Measures and prints the table; what the scratch directory held is gone afterwards.
    func report() throws {
        let folder = settings.shop ?? settings.scratch
        defer { if settings.shop == nil { try? FileManager.default.removeItem(at: folder) } }
        print("Payments: \(settings.payments), in \(folder.path)")
        let shop = try Shop(in: folder, payments: settings.payments)
        let peers = try Peer.installed(scratch: folder)
        let starts = try StartFigures(shop, peers).figures()
        let keys = try KeyFigures(shop).figures()
        let arrivals = try ArrivalFigures(shop).figures()
        let rests = try RestFigures(shop, peers, seconds: settings.rest).figures()
        print(Figure.table(starts + keys + arrivals + rests))
    }
}
